package org.interphase.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.sheet.ReadFile.only;
import static org.interphase.sheet.ReadFile.texts;
import static org.interphase.sheet.WorkbookFile.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interphase.sheet.Grid.Doubt;
import org.interphase.sheet.Grid.Doubt.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheets in the format of OpenDocument show. */
class OpenDocumentsTest {

  @TempDir private Path folder;

  @Test
  void showsWhatItsReaderSees() throws IOException {
    var file =
        ods(
            folder.resolve("pellets.ods"),
            """
            <table:table-row><table:table-cell table:number-columns-repeated="2"/>\
            <table:table-cell office:value-type="string"><text:p>σ</text:p></table:table-cell>\
            </table:table-row>\
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>\
            """);
    var second =
        ods(
            folder.resolve("numbers.ods"),
            """
            <table:table-row>\
            <table:table-cell office:value-type="float" office:value="0.0034"><text:p>0.00</text:p>\
            </table:table-cell>\
            <table:table-cell office:value-type="date" office:date-value="2004-03-04">\
            <text:p>4. März</text:p></table:table-cell>\
            <table:table-cell office:value-type="percentage" office:value="0.95"><text:p>95%</text:p>\
            </table:table-cell>\
            </table:table-row>""");

    assertThat(texts(file)).containsExactly(List.of("", "", "σ"));
    assertThat(only(file).cell(0, 2).place()).isEqualTo("Blatt 1!C1");
    assertThat(only(second).rows().get(0))
        .extracting(Grid.Cell::doubt)
        .containsExactly(
            doubt(Kind.DIGITS, "0.0034"), doubt(Kind.DATE, "2004-03-04"), Optional.empty());
  }

  @Test
  void tellsWhatIsWrittenBesideItsCells() throws IOException {
    var file =
        ods(
            folder.resolve("remarks.ods"),
            """
            <table:table-row><table:table-cell/>\
            <table:table-cell office:value-type="string"><office:annotation>\
            <dc:creator>Ada</dc:creator><text:p>at 30 °C,</text:p><text:p>not 25</text:p>\
            </office:annotation><text:p>σ</text:p></table:table-cell>\
            <table:table-cell><draw:frame><draw:image/></draw:frame>\
            <draw:custom-shape><text:p>of the bulk</text:p></draw:custom-shape></table:table-cell>\
            </table:table-row>""");

    assertThat(texts(file)).containsExactly(List.of("", "σ"));
    assertThat(only(file).remarks())
        .containsExactly(
            new Grid.Remark("Blatt 1!B1", "at 30 °C, not 25"),
            new Grid.Remark("Blatt 1!C1", "a picture"),
            new Grid.Remark("Blatt 1!C1", "of the bulk"));
  }

  /**
   * Stripes, headers and columns have colours that say nothing, and so do links; what a single cell
   * has says much. Colours come from a cell's style, from its row's or its column's, from parents.
   */
  @Test
  void tellsOfColoursThatStandOut() throws IOException {
    var plain =
        ods(
            folder.resolve("plain.ods"),
            """
            <table:table-column table:number-columns-repeated="2"/>\
            <table:table-column table:default-cell-style-name="grey"/>\
            <table:table-row table:default-cell-style-name="grey">\
            <table:table-cell><text:p>Material</text:p></table:table-cell>\
            <table:table-cell><text:p>σ</text:p></table:table-cell>\
            <table:table-cell><text:p>Density</text:p></table:table-cell></table:table-row>\
            <table:table-row><table:table-cell><text:p>LAGP</text:p></table:table-cell>\
            <table:table-cell table:style-name="link"><text:p>3e-4</text:p></table:table-cell>\
            <table:table-cell><text:p>95</text:p></table:table-cell></table:table-row>\
            <table:table-row><table:table-cell><text:p>LATP</text:p></table:table-cell>\
            <table:table-cell><text:p>1e-3</text:p></table:table-cell>\
            <table:table-cell table:style-name="doubtful"><text:p>96</text:p>\
            </table:table-cell></table:table-row>\
            <table:table-row><table:table-cell><text:p>LLZO</text:p></table:table-cell>\
            <table:table-cell table:style-name="white"><text:p>2e-4</text:p></table:table-cell>\
            <table:table-cell><text:p>97</text:p></table:table-cell></table:table-row>\
            <table:table-row><table:table-cell><text:p>LGPS</text:p></table:table-cell>\
            <table:table-cell><text:p>1e-2</text:p></table:table-cell>\
            <table:table-cell table:style-name="red"><text:p>98</text:p></table:table-cell>\
            </table:table-row>""");
    var coloured =
        WorkbookFile.changed(
            plain,
            folder.resolve("coloured.ods"),
            "content.xml",
            text ->
                text.replace(
                    "<office:body>",
                    """
                    <office:automatic-styles>\
                    <style:style style:name="grey">\
                    <style:table-cell-properties fo:background-color="#CCCCCC"/></style:style>\
                    <style:style style:name="white">\
                    <style:table-cell-properties fo:background-color="#ffffff"/>\
                    <style:text-properties fo:color="#000000"/></style:style>\
                    <style:style style:name="red">\
                    <style:table-cell-properties fo:background-color="#ff0000"/></style:style>\
                    <style:style style:name="doubtful" style:parent-style-name="red"/>\
                    <style:style style:name="link"><style:text-properties fo:color="#0563c1"\
                     style:text-underline-style="solid"/></style:style>\
                    </office:automatic-styles><office:body>"""));

    assertThat(only(plain).remarks()).isEmpty();
    assertThat(only(coloured).remarks())
        .containsExactly(
            new Grid.Remark(
                "Blatt 1!C3",
                "a colour that the cells around it do not have; cells that have it: 2"));
  }

  @Test
  void tellsWhatItDoesNotShow() throws IOException {
    var plain =
        ods(
            folder.resolve("plain.ods"),
            """
            <table:table-column/><table:table-column table:visibility="collapse"/>\
            <table:table-row>\
            <table:table-cell><text:p>LAGP</text:p></table:table-cell>\
            <table:table-cell table:style-name="ce1"><text:p>12</text:p></table:table-cell>\
            </table:table-row>\
            <table:table-row table:visibility="filter">\
            <table:table-cell><text:p>LATP</text:p></table:table-cell></table:table-row>""");
    var hidden =
        WorkbookFile.changed(
            plain,
            folder.resolve("hidden.ods"),
            "content.xml",
            text ->
                text.replace("table:name=", "table:style-name=\"ta1\" table:name=")
                    .replace(
                        "<office:body>",
                        """
                        <office:automatic-styles>\
                        <style:style style:name="ta1">\
                        <style:table-properties table:display="false"/></style:style>\
                        <style:style style:name="ce1">\
                        <style:text-properties style:text-line-through-style="solid"/>\
                        </style:style></office:automatic-styles><office:body>"""));

    assertThat(only(plain).hidden()).isEqualTo(new Grid.Hidden(false, Set.of(1), Set.of(1)));
    assertThat(only(plain).cell(0, 1).struck()).isFalse();
    assertThat(only(hidden).hidden()).isEqualTo(new Grid.Hidden(true, Set.of(1), Set.of(1)));
    assertThat(only(hidden).cell(0, 0).struck()).isFalse();
    assertThat(only(hidden).cell(0, 1).struck()).isTrue();
  }

  /** As LibreOffice writes what somebody has corrected by hand, part by part. */
  @Test
  void tellsWhichPartIsStruckThrough() throws IOException {
    var unstyled =
        ods(
            folder.resolve("unstyled.ods"),
            """
            <table:table-row>\
            <table:table-cell><text:p><text:span text:style-name="T1">0.3</text:span> 0.2</text:p>\
            </table:table-cell>\
            <table:table-cell><text:p><text:span text:style-name="T2">0.4</text:span></text:p>\
            </table:table-cell>\
            <table:table-cell table:style-name="ce1"><text:p>0.5\
            <text:span text:style-name="T3"> 0.6</text:span></text:p></table:table-cell>\
            <table:table-cell><text:p>5×10<text:span text:style-name="T4">−4</text:span></text:p>\
            </table:table-cell>\
            <table:table-cell table:style-name="ce2"><text:p>0.7</text:p></table:table-cell>\
            </table:table-row>""");
    var file =
        WorkbookFile.changed(
            unstyled,
            folder.resolve("styled.ods"),
            "content.xml",
            text ->
                text.replace(
                    "<office:body>",
                    "<office:automatic-styles>"
                        + textStyle("T1", "style:text-line-through-style=\"dotted\"")
                        + textStyle("T2", "style:text-line-through-type=\"double\"")
                        + textStyle("T3", "style:text-line-through-style=\"none\"")
                        + textStyle("T4", "style:text-position=\"super 58%\"")
                        + textStyle("ce1", "style:text-line-through-style=\"solid\"")
                        + "<style:style style:name=\"ce2\" style:parent-style-name=\"ce1\"/>"
                        + "</office:automatic-styles><office:body>"));

    assertThat(only(unstyled).rows().get(0)).noneMatch(Grid.Cell::struck);
    var cells = only(file).rows().get(0);
    assertThat(cells).extracting(Grid.Cell::shown).startsWith("0.3 0.2", "0.4", "0.5 0.6");
    assertThat(cells.get(3).shown()).isEqualTo("5×10⁻⁴");
    assertThat(cells)
        .extracting(Grid.Cell::doubt)
        .startsWith(
            doubt(Kind.PARTLY_STRUCK, "0.2"), Optional.empty(), doubt(Kind.PARTLY_STRUCK, "0.6"));
    assertThat(cells)
        .extracting(Grid.Cell::struck)
        .containsExactly(false, true, false, false, true);
  }

  private static String textStyle(String name, String property) {
    return "<style:style style:name=\""
        + name
        + "\"><style:text-properties "
        + property
        + "/></style:style>";
  }

  private static Optional<Doubt> doubt(Kind kind, String held) {
    return Optional.of(new Doubt(kind, held));
  }
}
