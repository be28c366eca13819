package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that prints again what another of its row says, and what several columns leave out. */
class RepeatedColumnTest {

  private static final String VALUE =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [{"quantity": "IonicConductivity", "unit": "S/cm", "header": true}]""";
  private static final String REPEATS = VALUE + ", \"iph:repeats\": [\"total\", \"bulk\"]";
  private static final String TOTAL = VALUE + ", \"iph:defaults\": {\"conductionPath\": \"Total\"}";
  private static final String BULK = VALUE + ", \"iph:defaults\": {\"conductionPath\": \"Bulk\"}";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder);
  }

  private SmallSource printing(String sigma, String total, String bulk) {
    return source
        .with("sigma", REPEATS, sigma)
        .with("total", TOTAL, total)
        .with("bulk", BULK, bulk);
  }

  @Test
  void whatIsPrintedAgainIsOneValue() {
    printing("1e-4", "1e-4", "3e-4");

    assertThat(source.problems()).isEmpty();
    assertThat(values()).isEqualTo(2);
    assertThat(pathOf("/sample/ionic-conductivity", "Total")).isTrue();
    assertThat(pathOf("/sample/ionic-conductivity-2", "Bulk")).isTrue();
  }

  @Test
  void valueThatNoOtherColumnHasIsReadByItself() {
    printing("1e-4", "", "");

    assertThat(source.problems()).isEmpty();
    assertThat(values()).isEqualTo(1);
    assertThat(
            source
                .about("/sample/ionic-conductivity")
                .contains(Node.ANY, IPH.conductionPath.asNode(), Node.ANY))
        .isFalse();
  }

  @Test
  void valueThatTheOthersDoNotPrintIsAProblem() {
    assertThat(printing("2e-4", "1e-4", "3e-4").problems())
        .containsExactly(
            new Problem(
                Place.cell("table-1.csv", 2, "sigma", 1),
                "\"2e-4\"",
                "what one of the columns that it repeats says, 1e-4 or 3e-4",
                "Correct what was copied wrongly; if the source prints both, say so in a"
                    + " discrepancy that takes one of them."));
  }

  @Test
  void columnThatIsNotThereIsAProblem() {
    assertThat(source.with("sigma", REPEATS, "2e-4").with("bulk", BULK, "2e-4").problems())
        .containsExactly(
            new Problem(
                source.description("column \"sigma\""),
                "\"total\" under \"iph:repeats\"",
                "another column of values, one of bulk",
                "Name the columns whose values this one prints again."));
  }

  @Test
  void quantityThatOneColumnGivesIsReported() {
    printing("1e-4", "—", "—");
    assertThat(isSilent()).isFalse();
  }

  @Test
  void quantityThatNoColumnGivesIsNotReported() {
    printing("—", "—", "—")
        .with("group", "\"iph:notation\": \"text\", \"iph:about\": \"sample\"", "R-3c");
    assertThat(isSilent()).isTrue();
  }

  @Test
  void wordsAreTheirColumns() {
    source.with("group", "\"iph:notation\": \"text\", \"iph:about\": \"sample\"", "R-3c");

    assertThat(
            source
                .about("/sample")
                .find(Node.ANY, RDFS.comment.asNode(), Node.ANY)
                .toList()
                .stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm()))
        .containsExactly("group: R-3c");
  }

  private long values() {
    return source
        .about("/sample")
        .find(Node.ANY, IPH.hasMeasurement.asNode(), Node.ANY)
        .toList()
        .size();
  }

  private boolean pathOf(String value, String path) {
    return source
        .about(value)
        .contains(Node.ANY, IPH.conductionPath.asNode(), IPH.term(path).asNode());
  }

  private boolean isSilent() {
    return source
        .about("/sample")
        .contains(Node.ANY, IPH.notReported.asNode(), IPH.term("IonicConductivity").asNode());
  }
}
