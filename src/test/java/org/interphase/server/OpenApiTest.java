package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.interphase.question.QuestionCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the shipped questions, read by a parser that others wrote. */
class OpenApiTest {

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(Path.of(System.getProperty("interphase.home", ""), "queries"));

  private static RunningServer server;
  private static OpenAPI api;

  @BeforeAll
  static void start() {
    var options = new ServerOptions("127.0.0.1", 0, Duration.ofSeconds(30), 1000, 4096, 4);
    server =
        new RunningServer(
            InterphaseServer.start(options, RunningServer.sampleData(), QUESTIONS, "1"));
    var resolving = new ParseOptions();
    resolving.setResolve(true);
    var read =
        new OpenAPIV3Parser().readContents(server.get("/openapi.json").body(), null, resolving);
    assertThat(read.getMessages()).isEmpty();
    api = read.getOpenAPI();
  }

  @AfterAll
  static void stop() {
    server.close();
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

  @Test
  void promisesNoFormatThatIsRefused() {
    api.getPaths()
        .forEach(
            (path, item) ->
                item.getGet()
                    .getResponses()
                    .get("200")
                    .getContent()
                    .keySet()
                    .forEach(
                        mediaType -> {
                          var address =
                              path.equals("/sparql")
                                  ? path + "?query=" + RunningServer.encoded(query(mediaType))
                                  : path.replace("{name}", "symmetric-cells");
                          if (!path.equals("/questions/search")) {
                            var response = server.get(address, "Accept", mediaType);
                            assertThat(response.statusCode())
                                .as(path + " " + mediaType)
                                .isEqualTo(200);
                            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                                .startsWith(mediaType);
                          }
                        }));
  }

  private static String query(String mediaType) {
    var isGraph =
        ResultFormat.ADDRESSED.stream().anyMatch(format -> format.mediaType().equals(mediaType));
    return isGraph ? "CONSTRUCT WHERE { ?s ?p ?o }" : "SELECT * { ?s ?p ?o }";
  }
}
