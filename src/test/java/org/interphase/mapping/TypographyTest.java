package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.interphase.model.Problem;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and quantities as publishers set them. */
class TypographyTest {

  private static final String METHOD = "\"iph:notation\": \"method\", \"iph:about\": \"sample\"";
  private static final String TEMPERATURE =
      """
      "iph:notation": "expression", "iph:about": "test",
      "iph:quantities": [{"quantity": "Temperature", "unit": "°C", "role": "condition"}]""";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hot\u2010pressing",
        "Hot\u2011pressing",
        "hot-\u00ADpressing",
        "hot-press\u200Bing",
        "Sol\u2010gel\u00A0and \u2009hot\u2011pressing",
        "\u200ESol-gel\u2060"
      })
  void findsAMethodInAnyPrint(String cell) {
    assertThat(source.with("route", METHOD, cell).problems()).isEmpty();
  }

  @Test
  void keepsTheCellAsPrinted() {
    var sample = source.with("route", METHOD, "Hot\u2010pressing").about("/sample");

    assertThat(
            sample.contains(
                null,
                IPH.preparationAsPrinted.asNode(),
                NodeFactory.createLiteralString("Hot\u2010pressing")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25\u200E °C", "25\u2060°C", "25\u202F°C", "25 \u00B0\uFE0EC"})
  void readsAQuantityInAnyPrint(String cell) {
    assertThat(source.with("temperature", TEMPERATURE, cell).problems()).isEmpty();
  }

  @Test
  void namesALetterOfAnotherScript() {
    assertThat(source.with("route", METHOD, "S\u043El-gel").problems())
        .extracting(Problem::found)
        .containsExactly("\"S\u043El-gel\" (with U+043E)");
  }
}
