package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a spreadsheet is offered beside candidates: suggestions, previews and values. */
class ReconcileBesidesTest {

  @RegisterExtension static final RunningServer server = RunningServer.holding("reconcile.trig");

  private static final ReconcileClient client = new ReconcileClient(server);

  @Test
  void completesNamesOfThings() {
    assertThat(client.suggested("/reconcile/suggest/entity?prefix=Li3P"))
        .containsExactly("Li3PO4", "γ-Li3PO4");
    assertThat(client.suggested("/reconcile/suggest/entity?prefix=Li3P&cursor=1"))
        .containsExactly("γ-Li3PO4");
    assertThat(client.suggested("/reconcile/suggest/entity?prefix=Li3P&cursor=99999999999"))
        .isEmpty();
    assertThat(client.suggested("/reconcile/suggest/entity?prefix=method/xrd"))
        .startsWith("X-ray diffraction");
  }

  @Test
  void completesNamesOfTypesAndProperties() {
    assertThat(client.suggested("/reconcile/suggest/type?prefix=phos")).startsWith("phosphate");
    assertThat(client.suggested("/reconcile/suggest/type"))
        .contains("LAGP", "material", "class of the ontology");
    assertThat(client.suggested("/reconcile/suggest/property?prefix=form"))
        .containsExactly("has formula");
  }

  @Test
  void saysWhatASuggestionIs() {
    var shown = ReconcileClient.answer("flyout", server.get("/reconcile/flyout/type?id=iph:LAGP"));
    assertThat(shown.getString("id")).isEqualTo("iph:LAGP");
    assertThat(shown.getString("html"))
        .isEqualTo(
            "<p><strong><bdi>LAGP</bdi></strong></p> <p><bdi>Phosphate of the NASICON type.</bdi></p>");
    assertThat(ReconcileClient.refusal(404, server.get("/reconcile/flyout/entity?id=nobody")))
        .isEqualTo("There is no entity \"nobody\" here.");
    assertThat(ReconcileClient.refusal(404, server.get("/reconcile/suggest/row?prefix=a")))
        .isEqualTo("Found /reconcile/suggest/row, expected entity, type or property last.");
  }

  @Test
  void previewAloneMayBeFramed() {
    var preview =
        server.browse("/reconcile/preview?id=https://w3id.org/interphase/id/material/hostile");
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "href=\"/id/material/hostile\"")
        .doesNotContain("<script>");
    assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors *", "default-src 'none'");
    assertThat(
            Stream.of(
                    "/reconcile/about", "/reconcile", "/id/material/hostile", "/reconcile/preview2")
                .map(path -> server.browse(path).headers().firstValue("Content-Security-Policy")))
        .allSatisfy(policy -> assertThat(policy.orElseThrow()).contains("frame-ancestors 'none'"));
  }

  @Test
  void pageSaysWhatAScoreMeans() {
    assertThat(server.page("/reconcile/about"))
        .contains(server.address("/reconcile").toString(), "<tr id=\"formula\"", "98");
  }

  @Test
  void proposesThePropertiesThatThingsOfATypeHave() {
    assertThat(client.proposed("/reconcile/properties?type=iph:LAGP"))
        .containsExactly("class", "comment", "has formula", "ionic conductivity", "label");
    assertThat(client.proposed("/reconcile/properties?type=iph:LAGP&limit=2"))
        .containsExactly("class", "comment");
    assertThat(client.proposed("/reconcile/properties")).contains("is made of");
    assertThat(ReconcileClient.refusal(400, server.get("/reconcile/properties?type=iph:Fosphate")))
        .isEqualTo(
            "Parameter \"type\": found \"iph:Fosphate\", expected a type of this service;"
                + " did you mean iph:Phosphate?");
  }

  @Test
  void fetchesValuesThatSayTheirUnit() {
    var answer =
        extended(
            """
            {"ids": ["material/lagp-x0.5", "strategy/spi", "nobody"], "properties": [
              {"id": "iph:formula"}, {"id": "iph:IonicConductivity"}, {"id": "iph:madeOf"}]}
            """);
    assertThat(cell(answer, "material/lagp-x0.5", "iph:formula"))
        .isEqualTo("[{\"str\":\"Li1.5Al0.5Ge1.5(PO4)3\"}]");
    assertThat(cell(answer, "material/lagp-x0.5", "iph:IonicConductivity"))
        .isEqualTo("[{\"str\":\"0.34mS/cm(total,temperature25°C)\"},{\"str\":\"≥0.1mS/cm\"}]");
    assertThat(cell(answer, "strategy/spi", "iph:madeOf"))
        .isEqualTo(
            "[{\"id\":\"https://w3id.org/interphase/id/material/succinonitrile\","
                + "\"name\":\"succinonitrile\"}]");
    assertThat(cell(answer, "nobody", "iph:formula")).isEqualTo("[]");
  }

  @Test
  void fetchesPlainNumbersInOneUnit() {
    var answer =
        extended(
            """
            {"ids": ["material/lagp-x0.5"], "properties": [
              {"id": "iph:IonicConductivity", "settings": {"as": "number", "limit": "3"}}]}
            """);
    assertThat(answer.getArray("meta").findFirst().orElseThrow().getAsObject().getString("name"))
        .isEqualTo("ionic conductivity [S/cm]");
    var row = answer.getObj("rows").getObj("material/lagp-x0.5");
    assertThat(row.getArray("iph:IonicConductivity").map(n -> n.getAsObject().getNumber("float")))
        .singleElement()
        .satisfies(number -> assertThat(number.doubleValue()).isEqualTo(0.00034));
  }

  @Test
  void asksAFarServiceAlike() {
    try (var near = RunningServer.over(server)) {
      var query = "{\"query\": \"Li1.5Al0.5Ge1.5P3O12\", \"type\": \"iph:LAGP\"}";
      assertThat(new ReconcileClient(near).candidates(query))
          .containsExactly("Li1.5Al0.5Ge1.5(PO4)3 ✓");
    }
  }

  private static JsonObject extended(String query) {
    return ReconcileClient.answer("extension", client.post("extend", query));
  }

  private static String cell(JsonObject answer, String id, String property) {
    var values = answer.getObj("rows").getObj(id).get(property);
    return values.toString().replaceAll("\\s", "");
  }
}
