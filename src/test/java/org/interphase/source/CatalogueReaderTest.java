package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several folders bring is one catalogue, in which nothing hides another. */
class CatalogueReaderTest {

  private static final String TENTHS =
      """
      [{"symbol": "S/cm", "iri": "http://example.org/s", "label": "siemens", "reference": "S/cm"},
       {"symbol": "10⁻⁴ S/cm", "iri": "http://example.org/t", "label": "ten-thousandth",
        "reference": "S/cm", "multiplier": "%s"}]""";

  @TempDir private Path home;

  @Test
  void takesAUnitThatTwoSourcesBring() throws IOException {
    write("a/units.json", TENTHS.formatted("0.0001"));
    write("b/units.json", TENTHS.formatted("0.0001"));

    assertThat(problems()).isEmpty();
  }

  @Test
  void tellsOfAUnitThatTwoSourcesBringOtherwise() throws IOException {
    write("a/units.json", TENTHS.formatted("0.0001"));
    write("b/units.json", TENTHS.formatted("0.001"));

    assertThat(problems())
        .containsExactly(
            "b/units.json, /1: found the symbol \"10⁻⁴ S/cm\" again, expected each symbol once (it"
                + " stands at a/units.json, /1).\n"
                + "  Give one of the two another symbol, or make them one entry.");
  }

  @Test
  void tellsOfANameThatTwoThingsHave() throws IOException {
    write(
        "a/materials.json",
        """
        [{"id": "spe", "type": "PolymerElectrolyte", "label": "PEO electrolyte", "names": ["SPE"]},
         {"id": "other", "type": "PolymerElectrolyte", "label": "SPE"}]""");

    assertThat(problems())
        .containsExactly(
            "a/materials.json, /1: found the name \"SPE\", which material/spe has, too, expected"
                + " names of its own (that one stands at a/materials.json, /0).\n"
                + "  Make the two one entry, or take the name out of one of them.");
  }

  @Test
  void looksUpMethodsInAnyCapitals() throws IOException {
    write(
        "a/methods.json",
        """
        [{"id": "hot", "type": "Densification", "label": "hot-pressing"},
         {"id": "warm", "type": "Densification", "label": "Hot pressing"}]""");

    assertThat(problems()).hasSize(1);
  }

  @Test
  void letsThingsOfTwoKindsShareAName() throws IOException {
    write(
        "a/materials.json", "[{\"id\": \"ge\", \"type\": \"MetalOrElement\", \"label\": \"Ge\"}]");
    write("a/strategies.json", "[{\"id\": \"ge\", \"type\": \"Interlayer\", \"label\": \"Ge\"}]");

    assertThat(problems()).isEmpty();
  }

  @Test
  void tellsOfAQuantityWithTwoUsualRanges() throws IOException {
    var range =
        "{\"quantity\": \"Voltage\", \"unit\": \"V\", \"from\": \"1\", \"about\": \"2\", \"to\": \"3\"}";
    write("a/usual.json", "[" + range + ", " + range + "]");
    write(
        "a/units.json",
        "[{\"symbol\": \"V\", \"iri\": \"http://example.org/v\", \"label\": \"volt\","
            + " \"reference\": \"V\"}]");

    assertThat(problems())
        .containsExactly(
            "a/usual.json, /1: found the quantity \"Voltage\" again, expected each quantity once (it"
                + " stands at a/usual.json, /0).\n"
                + "  Give one of the two another quantity, or make them one entry.");
  }

  private List<String> problems() {
    var problems = new ArrayList<String>();
    new CatalogueReader(ExampleSources.HOME.resolve("data/schema"))
        .read(
            List.of(home.resolve("a"), home.resolve("b")),
            home,
            problem -> problems.add(problem.toString()));
    return problems;
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }
}
