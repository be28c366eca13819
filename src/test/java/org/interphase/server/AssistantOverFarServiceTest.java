package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an assistant is told where the graph is held by a SPARQL service far away. */
class AssistantOverFarServiceTest {

  @RegisterExtension
  static final RunningServer far =
      RunningServer.of(
          () ->
              InterphaseServer.start(
                  ServerOptions.defaults().at("127.0.0.1", 0),
                  Served.dataset(RunningServer.data("sample.trig", "pages.trig"), "1"),
                  RunningServer.questions()));

  @RegisterExtension static final RunningServer near = RunningServer.over(far);

  @Test
  void claimIsFoundWithItsGradePlaceAndReference() {
    assertThat(told("find_claims", "words", "layer whole"))
        .contains("\"statement\":\"The layer stays whole.\"", "\"grade\":\"stated purpose\"")
        .contains("https://w3id.org/interphase/id/zhang-2023/table-2/row-06")
        .contains("Cheng et al. 2020");
  }

  @Test
  void thingIsFoundAndToldOf() {
    assertThat(told("look_up", "name", "Li3PO4")).contains("\"thing\":\"material/γ-Li3PO4\"");
    assertThat(told("tell_of", "thing", "strategy/spi")).contains("The layer stays whole.");
  }

  @Test
  void questionIsFoundAndAnswered() {
    assertThat(told("find_questions", "words", "which interlayers suppress germanium reduction"))
        .contains("\"name\":\"ge-reduction-suppressors\"");
    assertThat(told("answer_question", "name", "ge-reduction-suppressors"))
        .contains("SPI interlayer");
  }

  @Test
  void whatTheServiceDoesNotHoldIsSaid() {
    assertThat(told("find_claims", "words", "unobtainium")).contains("do not infer");
  }

  /** The rules would need all of the graph here. */
  @Test
  void whatCannotBeToldIsNotOffered() {
    try (var client = AssistantClient.of(near.address("/"))) {
      assertThat(client.listTools().tools())
          .extracting(McpSchema.Tool::name)
          .doesNotContain("explain")
          .hasSize(7);
    }
  }

  private static String told(String tool, String argument, String value) {
    try (var client = AssistantClient.of(near.address("/"))) {
      var result = AssistantClient.call(client, tool, Map.of(argument, value));
      assertThat(result.isError()).isNotEqualTo(true);
      return AssistantClient.text(result);
    }
  }
}
