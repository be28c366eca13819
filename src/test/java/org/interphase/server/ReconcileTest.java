package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of a spreadsheet find what they mean, and are a match only where they mean one thing. */
class ReconcileTest {

  @RegisterExtension static final RunningServer server = RunningServer.holding("reconcile.trig");

  private static final ReconcileClient client = new ReconcileClient(server);

  @Test
  void saysWhatItOffers() {
    var manifest = ReconcileClient.answer("manifest", server.get("/reconcile"));
    assertThat(manifest.getString("identifierSpace")).isEqualTo("https://w3id.org/interphase/");
    assertThat(manifest.getNumber("batchSize").intValue()).isEqualTo(50);
    assertThat(manifest.getArray("defaultTypes").map(type -> type.getAsObject().getString("name")))
        .startsWith("material", "interface strategy", "method");
    assertThat(manifest.getObj("view").getString("url"))
        .isEqualTo(server.address("/lookup?iri=") + "{{id}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-ray diffraction       | X-ray diffraction ✓       | name",
        "XRD                     | X-ray diffraction ✓       | other-name",
        "x‐ray  Diffraction      | X-ray diffraction ✓       | name-spelling",
        "xrd                     | X-ray diffraction ✓       | other-name-spelling",
        "method/xrd              | X-ray diffraction ✓       | identifier",
        "https://w3id.org/interphase/id/method/xrd | X-ray diffraction ✓ | identifier",
        "iph:LAGP                | LAGP ✓                    | identifier",
        "Li1.5Al0.5Ge1.5P3O12    | Li1.5Al0.5Ge1.5(PO4)3 ✓   | formula",
        "Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃   | Li1.5Al0.5Ge1.5(PO4)3 ✓   | formula",
        "Li1.50Al0.5Ge1.5(PO4)3  | Li1.5Al0.5Ge1.5(PO4)3 ✓   | formula",
        "Li3PO4                  | Li3PO4 ✓                  | name",
        "X-ray difraction        | X-ray diffraction         | near",
        "diffraction             | X-ray diffraction         | within",
        "half an aluminium       | Li1.5Al0.5Ge1.5(PO4)3     | about"
      })
  void findsAName(String name, String first, String feature) {
    var query = "{\"query\": \"" + name + "\"}";
    assertThat(client.candidates(query)).first().isEqualTo(first);
    assertThat(ReconcileClient.features(client.first(query))).containsEntry(feature, true);
  }

  /** Each may mean either, or is another compound. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Li3P1O4    | Li3PO4, γ-Li3PO4",
        "interlayer | interlayer, interlayer, solid polymer interlayer",
        "LAGP       | LAGP, LAGP",
        "Sn         | succinonitrile",
        "sn         | succinonitrile",
        "CO         | ionic conductivity",
        "co         | Co, ionic conductivity",
        "li3po4     | Li3PO4, γ-Li3PO4",
        "Li3PS4     | ''",
        "zebra      | ''"
      })
  void leavesADoubtfulNameToItsReader(String name, String candidates) {
    assertThat(String.join(", ", client.candidates("{\"query\": \"" + name + "\"}")))
        .isEqualTo(candidates);
  }

  @Test
  void typeDecides() {
    assertThat(client.candidates("{\"query\": \"LAGP\", \"type\": \"iph:Material\"}"))
        .containsExactly("LAGP ✓");
    var types = "[\"iph:Phosphate\", \"https://w3id.org/interphase/ontology#Method\"]";
    assertThat(client.candidates("{\"query\": \"LAGP\", \"type\": " + types + "}"))
        .containsExactly("LAGP ✓");
    assertThat(
            client.candidates(
                "{\"query\": \"LAGP\", \"type_strict\": \"all\", \"type\": " + types + "}"))
        .isEmpty();
  }

  @Test
  void preferredTypeHalvesTheScoreOfOthers() {
    var query = "{\"query\": \"Li3PO4\", \"type\": \"iph:Method\", \"type_strict\": \"should\"}";
    assertThat(client.candidates(query)).startsWith("Li3PO4");
    var first = client.first(query);
    assertThat(first.getNumber("score").doubleValue()).isEqualTo(50);
    assertThat(ReconcileClient.features(first)).containsEntry("type", false);
  }

  @Test
  void otherColumnsDecideAmongNamesakes() {
    assertThat(client.candidates(madeOf("interlayer", "\"Co\"")))
        .startsWith("interlayer ✓", "interlayer");
    assertThat(client.candidates(madeOf("interlayer", "{\"id\": \"material/cobalt\"}")))
        .startsWith("interlayer ✓");
    assertThat(client.first(madeOf("interlayer", "[\"Fe\", \"Co\"]")).getString("id"))
        .isEqualTo("https://w3id.org/interphase/id/strategy/other");
  }

  @Test
  void columnThatDisagreesForbidsAMatch() {
    assertThat(client.candidates(madeOf("SPI", "\"Co\"")))
        .containsExactly("solid polymer interlayer");
    var candidate = client.first(madeOf("SPI", "\"Co\""));
    assertThat(candidate.getNumber("score").doubleValue()).isEqualTo(47.5);
    assertThat(ReconcileClient.features(candidate))
        .isEqualTo(Map.of("other-name", true, "other-name-spelling", true, "iph:madeOf", false));
  }

  @Test
  void columnsAloneFindAThing() {
    assertThat(
            client.candidates(
                "{\"properties\": [{\"pid\": \"iph:formula\", \"v\": \"Li1.5Al0.5Ge1.5P3O12\"}]}"))
        .containsExactly("Li1.5Al0.5Ge1.5(PO4)3 ✓");
    assertThat(
            client.candidates(
                "{\"properties\": [{\"pid\": \"iph:IonicConductivity\", \"v\": 3.4e-4}]}"))
        .containsExactly("Li1.5Al0.5Ge1.5(PO4)3 ✓");
  }

  @Test
  void givesAsManyAsAreAskedFor() {
    assertThat(client.candidates("{\"query\": \"interlayer\", \"limit\": 1}")).hasSize(1);
    assertThat(client.candidates("{\"query\": \"interlayer\", \"limit\": 1e999999999}")).hasSize(3);
  }

  /** What is concluded of a strategy is a finding, and no kind of strategy. */
  @Test
  void namesTheClassesThatWereGiven() {
    var candidate = client.first("{\"query\": \"SPI\"}");
    assertThat(names(candidate.getArray("type").toList())).containsExactly("interface strategy");
    assertThat(client.candidates("{\"query\": \"SPI\", \"type\": \"iph:Suppressor\"}"))
        .containsExactly("solid polymer interlayer ✓");
  }

  @Test
  void answersEachQueryByItsName() {
    var batch = "{\"a\": {\"query\": \"XRD\"}, \"b \uD83D\uDD0B\": {\"query\": \"zebra\"}}";
    var byForm = client.post("queries", batch);
    assertThat(ReconcileClient.answer("results", byForm).keys())
        .containsExactlyInAnyOrder("a", "b 🔋");
    assertThat(server.get("/reconcile?queries=" + RunningServer.encoded(batch)).body())
        .isEqualTo(byForm.body());
  }

  private static List<String> names(List<JsonValue> named) {
    return named.stream().map(each -> each.getAsObject().getString("name")).toList();
  }

  private static String madeOf(String name, String value) {
    return "{\"query\": \""
        + name
        + "\", \"properties\": [{\"pid\": \"iph:madeOf\", \"v\": "
        + value
        + "}]}";
  }
}
