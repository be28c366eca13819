package org.interphase.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The colours that a workbook's styles give to cells. */
final class WorkbookColours {

  private final StylesTable styles;
  private final Map<Integer, String> known = new HashMap<>();

  WorkbookColours(StylesTable styles) {
    this.styles = styles;
  }

  /** The colours of the style with this number; empty where it has none of its own. */
  String of(int style) {
    return style < styles.getNumCellStyles() ? known.computeIfAbsent(style, this::read) : "";
  }

  private String read(int number) {
    var style = styles.getStyleAt(number);
    boolean filled = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    var fill = filled ? name(style.getFillForegroundColorColor()) : "";
    var font = ofFont(style.getFont());
    return fill.isEmpty() && font.isEmpty() ? "" : fill + "/" + font;
  }

  /** What is underlined has the colour of a link. */
  private static String ofFont(XSSFFont font) {
    return font.getUnderline() == Font.U_NONE ? name(font.getXSSFColor()) : "";
  }

  /** White and black are what cells have anyway. */
  private static String name(XSSFColor colour) {
    var name = colour == null ? null : colour.getARGBHex();
    return name == null || name.matches("..(FFFFFF|000000)") ? "" : name;
  }
}
