package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of an answer of 250 rows, a hundred of which are shown at once. */
class LongAnswerPagesTest {

  private static final Pattern ROW = Pattern.compile("href=\"/id/material/m-(\\d{3})\"");

  @RegisterExtension
  static final RunningServer server = RunningServer.with(RunningServer.OPTIONS, materials());

  private static DatasetGraph materials() {
    var data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () ->
            IntStream.rangeClosed(1, 250)
                .forEach(
                    number -> {
                      var thing = IriMinter.thing("material/m-%03d".formatted(number)).asNode();
                      var label = NodeFactory.createLiteralLang("m " + number, "en");
                      data.getDefaultGraph().add(thing, RDF.type.asNode(), IPH.Material.asNode());
                      data.getDefaultGraph().add(thing, RDFS.label.asNode(), label);
                    }));
    return data;
  }

  @Test
  void showsTheFirstHundredAndLeadsToTheOthers() {
    var page = server.page("/questions/labels");
    assertThat(shown(page)).isEqualTo(numbers(1, 100));
    assertThat(page)
        .contains("<strong id=\"row-count\">250 rows</strong>")
        .contains("Rows 1 to 100 of 250")
        .contains("<a href=\"/questions/labels?from=101\">Rows after</a>")
        .contains("<a href=\"/questions/labels?rows=all\">All 250 rows</a>")
        .doesNotContain("Rows before");
  }

  @ParameterizedTest
  @CsvSource({"101, 200, 1, 201", "151, 250, 51, ", "201, 250, 101, ", "50, 149, 1, 150"})
  void showsTheRowsFromTheOneThatIsAskedFor(int from, int last, String before, String after) {
    var page = server.page("/questions/labels?shortest=2&from=" + from);
    assertThat(shown(page)).isEqualTo(numbers(from, last));
    assertThat(page)
        .contains("Rows " + from + " to " + last + " of 250")
        .contains("?from=" + before + "&amp;shortest=2\">Rows before</a>");
    assertThat(page.contains("Rows after")).isEqualTo(after != null);
    if (after != null) {
      assertThat(page).contains("?from=" + after + "&amp;shortest=2\">Rows after</a>");
    }
  }

  /** Scripts sort and filter what they see, which must be all there is. */
  @Test
  void tellsScriptsWhereAllRowsAre() {
    assertThat(server.page("/questions/labels?from=101"))
        .contains("<div data-whole=\"/questions/labels?rows=all\">");
    assertThat(server.page("/questions/labels?rows=all")).doesNotContain("data-whole");
  }

  @Test
  void showsAllRowsWhereAllAreAskedFor() {
    var page = server.page("/questions/labels?rows=all");
    assertThat(shown(page)).isEqualTo(numbers(1, 250));
    assertThat(page).doesNotContain("Rows after");
  }

  @ParameterizedTest
  @CsvSource({"csv", "json", "md", "tex"})
  void givesProgramsAllRows(String format) {
    var all = server.get("/questions/labels." + format).body();
    assertThat(all).contains("m 1", "m 100", "m 101", "m 250");
  }

  @Test
  void citesAndLinksTheAnswerNotAPartOfIt() {
    assertThat(server.page("/questions/labels?from=101"))
        .contains("<a href=\"/questions/labels.csv\">CSV</a>")
        .contains("<a href=\"/questions/labels\" id=\"permalink\">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from=x | Parameter \"from\": found \"x\", expected the number of a row, from 1.",
        "from=0 | Parameter \"from\": found \"0\", expected the number of a row, from 1.",
        "from=251 | Parameter \"from\": found \"251\", expected the number of a row, from 1 to 250.",
        "rows=few | Parameter \"rows\": found \"few\", expected one of all.",
        "rows=all&from=2 | Parameters \"rows\" and \"from\": found both, expected one of them.",
        "from=1&from=2 | Parameter \"from\": found 2 values, expected one."
      })
  void refusesWhatIsNoRow(String asked, String problem) {
    var response = server.get("/questions/labels?" + asked, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(problem.replace("\"", "&quot;"));
  }

  /** A part of a table would be taken for all of it. */
  @Test
  void refusesProgramsAPart() {
    var response = server.get("/questions/labels.csv?from=101");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("from");
  }

  private static List<Integer> shown(String page) {
    var rows = ROW.matcher(page).results().map(row -> Integer.valueOf(row.group(1)));
    return rows.distinct().toList();
  }

  private static List<Integer> numbers(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }
}
