package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.http.ResultFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The description of the shipped questions, read by a parser that others wrote. */
class OpenApiTest {

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(Path.of(System.getProperty("interphase.home", ""), "queries"));

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  private static OpenAPI api;

  @BeforeAll
  static void start() {
    var resolving = new ParseOptions();
    resolving.setResolve(true);
    var read =
        new OpenAPIV3Parser().readContents(server.get("/openapi.json").body(), null, resolving);
    assertThat(read.getMessages()).isEmpty();
    api = read.getOpenAPI();
  }

  @Test
  void namesTheServerThatWasAsked() {
    assertThat(api.getServers().get(0).getUrl() + "/").isEqualTo(server.address("/").toString());
  }

  @Test
  void hasEveryQuestionWithItsParameters() {
    assertThat(QUESTIONS.all()).isNotEmpty();
    for (var question : QUESTIONS.all()) {
      var operation = api.getPaths().get("/questions/" + question.name()).getGet();
      assertThat(operation.getSummary()).isEqualTo(question.summary());
      for (var parameter : question.parameters()) {
        assertThat(operation.getParameters())
            .anySatisfy(
                described -> {
                  assertThat(described.getName()).isEqualTo(parameter.name());
                  assertThat(described.getRequired()).isFalse();
                  assertThat(described.getDescription()).isEqualTo(parameter.description());
                });
      }
      assertThat(operation.getResponses().keySet())
          .isEqualTo(Set.of("200", "400", "406", "413", "503"));
    }
  }

  @Test
  void givesTypesAndDefaults() {
    var temperature =
        api.getPaths().get("/questions/conductivity-ranking").getGet().getParameters().stream()
            .filter(parameter -> parameter.getName().equals("temperature"))
            .findFirst()
            .orElseThrow()
            .getSchema();
    assertThat(temperature.getType()).isEqualTo("number");
    assertThat(temperature.getDefault()).hasToString("25");
  }

  /** Each address with what it needs to be asked, apart from what its path says. */
  private static final Map<String, String> ASKED =
      Map.ofEntries(
          Map.entry("/search", "?text=SPI"),
          Map.entry("/search.json", "?text=SPI"),
          Map.entry("/suggest.json", "?text=SPI"),
          Map.entry("/compare.csv", "?thing=strategy/spi&thing=strategy/pvca"),
          Map.entry("/compare.json", "?thing=strategy/spi&thing=strategy/pvca&differences=only"),
          Map.entry("/failures.json", "?place=anode-side&kind=Cracking&observed=yes"),
          Map.entry("/plot.csv", "?x=IonicConductivity&y=ActivationEnergy"),
          Map.entry("/term", "?iri=http://qudt.org/vocab/unit/V"),
          Map.entry("/reconcile/preview", "?id=strategy/spi"),
          Map.entry("/reconcile/flyout/{kind}", "?id=strategy/spi"),
          Map.entry("/reconcile/suggest/{kind}", "?prefix=SPI&cursor=1"),
          Map.entry(
              "/explain",
              "?subject=https://w3id.org/interphase/id/strategy/spi"
                  + "&predicate=http://www.w3.org/1999/02/22-rdf-syntax-ns%23type"
                  + "&object=%3Chttps://w3id.org/interphase/ontology%23Interlayer%3E"));

  @Test
  void promisesNoFormatThatIsRefused() {
    api.getPaths()
        .forEach(
            (path, item) -> {
              var answer = item.getGet().getResponses().get("200");
              if (answer != null && !path.equals("/questions/search")) {
                answer.getContent().keySet().forEach(mediaType -> assertSent(path, mediaType));
              }
            });
  }

  private static void assertSent(String path, String mediaType) {
    var address =
        path.equals("/sparql")
            ? path + "?query=" + RunningServer.encoded(query(mediaType))
            : path.replace("{name}", "symmetric-cells")
                    .replace("{kind}", "entity")
                    .replace("{file}", mediaType.endsWith("zip") ? file(mediaType) : "")
                + ASKED.getOrDefault(path, "");
    var response = server.get(address, "Accept", mediaType);
    assertThat(response.statusCode()).as(path + " " + mediaType).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
  }

  private static String file(String mediaType) {
    return mediaType.equals("application/zip") ? "tables.zip" : "interphase.ttl.gz";
  }

  @Test
  void namesEveryParameterThatAnAddressNeeds() {
    for (var path : ASKED.keySet()) {
      int refused = server.get(path.replace("{kind}", "entity"), "Accept", "*/*").statusCode();
      boolean needs =
          api.getPaths().get(path).getGet().getParameters().stream()
              .filter(parameter -> parameter.getIn().equals("query"))
              .anyMatch(parameter -> parameter.getRequired());
      assertThat(refused == 400).as(path).isEqualTo(needs);
    }
  }

  @Test
  void leadsFromAnIri() {
    assertThat(api.getPaths().get("/lookup").getGet().getResponses()).containsOnlyKeys("303");
  }

  private static String query(String mediaType) {
    boolean isGraph =
        ResultFormat.ADDRESSED.stream().anyMatch(format -> format.mediaType().equals(mediaType));
    return isGraph ? "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 9" : "SELECT * { ?s ?p ?o } LIMIT 9";
  }
}
