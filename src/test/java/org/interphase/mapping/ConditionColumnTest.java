package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.interphase.model.Problem;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A temperature in a column of its own holds of the value that the description names. */
class ConditionColumnTest {

  private static final String CONDUCTIVITY =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [
        {"quantity": "IonicConductivity", "unit": "S/cm", "header": true}%s]""";
  private static final String HEADER =
      """
      , {"quantity": "Temperature", "unit": "°C", "role": "measurement-condition",
         "printedInHeader": "25 °C"}""";
  private static final String TEMPERATURE =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [
        {"quantity": "Temperature", "unit": "°C", "role": "%s", "header": true, "of": %s}]""";
  private static final String CONDITION =
      TEMPERATURE.formatted("measurement-condition", "\"sigma\"");
  private static final String VALUE = "/sample/ionic-conductivity";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder).withRoomTemperature();
  }

  @Test
  void holdsOfTheValueAndNotOfTheSample() {
    source.with("sigma", CONDUCTIVITY.formatted(""), "3e-3").with("T", CONDITION, "100");

    assertThat(source.problems()).isEmpty();
    assertThat(conditions(VALUE)).isEqualTo(1);
    assertThat(conditions("/sample")).isZero();
    assertThat(has(VALUE + "/temperature", "100")).isTrue();
  }

  /** A conductivity may well be the same at two temperatures; the same at one is told twice. */
  @Test
  void tellsRowsApart() {
    source
        .with("sample", "\"iph:notation\": \"composition\", \"iph:about\": \"sample\"", "LAGP")
        .with("sigma", CONDUCTIVITY.formatted(""), "3e-3")
        .with("T", CONDITION, "60")
        .andRow("LAGP", "3e-3", "80");
    assertThat(source.problems()).isEmpty();

    source.andRow("LAGP", "3e-3", "60");
    assertThat(source.problems())
        .singleElement()
        .matches(Problem::isWarning)
        .extracting(Problem::found)
        .isEqualTo("the cells of row 2 again");
  }

  @Test
  void mayStandBeforeTheValue() {
    source.with("T", CONDITION, "100").with("sigma", CONDUCTIVITY.formatted(""), "3e-3");

    assertThat(source.problems()).isEmpty();
    assertThat(has(VALUE + "/temperature", "100")).isTrue();
  }

  @Test
  void mayHoldOfSeveralColumns() {
    source
        .with("bulk", CONDUCTIVITY.formatted(""), "3e-3")
        .with("total", CONDUCTIVITY.formatted(""), "1e-3")
        .with("T", TEMPERATURE.formatted("measurement-condition", "[\"bulk\", \"total\"]"), "60");

    assertThat(source.problems()).isEmpty();
    assertThat(has(VALUE + "/temperature", "60")).isTrue();
    assertThat(has(VALUE + "-2/temperature", "60")).isTrue();
  }

  @Test
  void wordForRoomTemperatureHasNoNumber() {
    source.with("sigma", CONDUCTIVITY.formatted(""), "3e-3").with("T", CONDITION, "RT");

    assertThat(source.problems()).isEmpty();
    var temperature = source.about(VALUE + "/temperature");
    assertThat(temperature.contains(Node.ANY, IPH.value.asNode(), Node.ANY)).isFalse();
    assertThat(
            temperature.contains(
                Node.ANY,
                IPH.property("qualitativeValue").asNode(),
                IPH.term("RoomTemperature").asNode()))
        .isTrue();
  }

  @Test
  void takesTheHeadersPlace() {
    source.with("sigma", CONDUCTIVITY.formatted(HEADER), "3e-3").with("T", CONDITION, "100");

    assertThat(conditions(VALUE)).isEqualTo(1);
    assertThat(has(VALUE + "/temperature", "100")).isTrue();
  }

  @Test
  void leavesTheHeaderWhereItsCellSaysNothing() {
    source.with("sigma", CONDUCTIVITY.formatted(HEADER), "3e-3").with("T", CONDITION, "—");

    assertThat(has(VALUE + "/temperature", "25 °C")).isTrue();
  }

  @Test
  void saysNothingOfAValueThatIsNotReported() {
    source.with("sigma", CONDUCTIVITY.formatted(""), "—").with("T", CONDITION, "100");

    assertThat(source.problems()).isEmpty();
    assertThat(conditions("/sample")).isZero();
  }

  @Test
  void namesAColumnThatIsThere() {
    source.with("conductivity", CONDUCTIVITY.formatted(""), "3e-3").with("T", CONDITION, "100");

    assertThat(source.problems())
        .containsExactly(
            new Problem(
                source.description("column \"T\""),
                "\"sigma\" under \"of\"",
                "another column of values, one of conductivity",
                "Name the column whose values this is a condition of."));
  }

  @Test
  void isAConditionOfAMeasurement() {
    source
        .with("sigma", CONDUCTIVITY.formatted(""), "3e-3")
        .with("T", TEMPERATURE.formatted("condition", "\"sigma\""), "100");

    assertThat(source.problems())
        .extracting(Problem::expected)
        .containsExactly("the role measurement-condition");
  }

  private long conditions(String thing) {
    return source
        .about(thing)
        .find(Node.ANY, IPH.property("hasCondition").asNode(), Node.ANY)
        .toList()
        .size();
  }

  private boolean has(String thing, String print) {
    return source.about(thing).find(Node.ANY, IPH.asPrinted.asNode(), Node.ANY).toList().stream()
        .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals(print));
  }
}
