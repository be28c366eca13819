package org.interphase.sheet;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Tells a sheet's cells of what a workbook has beside them: comments, text boxes, pictures. */
final class SheetRemarks {

  /** Older programs are shown this before a comment of newer ones. */
  private static final String THREADED = "(?s)\\[Threaded comment].*?Comment:\\s*";

  private final SheetCells cells;

  SheetRemarks(SheetCells cells) {
    this.cells = cells;
  }

  /** Tells of the sheet at which {@code sheets} is. */
  void of(XSSFReader.SheetIterator sheets) throws IOException, InvalidFormatException {
    comments(sheets);
    var drawings =
        sheets.getSheetPart().getRelationshipsByType(XSSFRelation.DRAWINGS.getRelation());
    for (var drawing : drawings) {
      drawing(sheets.getSheetPart().getRelatedPart(drawing));
    }
  }

  private void comments(XSSFReader.SheetIterator sheets) {
    var comments = sheets.getSheetComments();
    if (comments == null) {
      return;
    }
    var places = new TreeSet<CellAddress>();
    comments.getCellAddresses().forEachRemaining(places::add);
    for (var at : places) {
      // One without a text says nothing.
      Optional.ofNullable(comments.findCellComment(at).getString())
          .map(RichTextString::getString)
          .ifPresent(
              text -> cells.remark(at.getRow(), at.getColumn(), text.replaceFirst(THREADED, "")));
    }
  }

  private void drawing(PackagePart part) throws IOException {
    try (var in = part.getInputStream()) {
      var xml = Jsoup.parse(in, null, "", Parser.xmlParser());
      for (var anchor : xml.select("*|twoCellAnchor, *|oneCellAnchor, *|absoluteAnchor")) {
        var text =
            anchor.select("*|sp *|p").stream()
                .map(Element::text)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" "));
        remark(anchor, text);
        if (!anchor.select("*|pic").isEmpty()) {
          remark(anchor, "a picture");
        }
      }
    }
  }

  private void remark(Element anchor, String text) {
    cells.remark(at(anchor, "row"), at(anchor, "col"), text);
  }

  /** What lies at no cell is told of at the first. */
  private static int at(Element anchor, String rowOrColumn) {
    var found = anchor.selectFirst("*|from > *|" + rowOrColumn);
    return found != null && found.text().matches("\\d{1,7}") ? Integer.parseInt(found.text()) : 0;
  }
}
