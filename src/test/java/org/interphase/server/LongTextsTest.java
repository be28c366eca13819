package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client has sent is repeated to it by a beginning and an end at most. */
class LongTextsTest {

  private static final int MOST = 4_000;

  private static final String JSON = "application/json";

  /** As the first line of a request may have it. */
  private static final String LINE = "x".repeat(3_000);

  /** As a body may have it. */
  private static final String BODY = "x".repeat(100_000);

  @RegisterExtension
  static final RunningServer server = RunningServer.holding("sample.trig", "pages.trig");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%s",
        "/graph/%s",
        "/ontology/%s",
        "/questions/%s",
        "/questions/%s.csv",
        "/questions/labels.csv?%s=1",
        "/questions/labels.csv?shortest=%s",
        "/questions/labels.csv?thing=%s",
        "/compare.csv?thing=%s&thing=strategy/spi",
        "/compare.csv?kind=%s",
        "/discrepancies?kind=%s",
        "/failures.json?place=%s",
        "/failures/claims?from=%s&to=%s",
        "/id/%s",
        "/lookup?iri=https://w3id.org/interphase/ontology%%23%s",
        "/nanopublication/%s.trig",
        "/plot.csv?x=%s",
        "/reconcile/preview?id=%s",
        "/report?about=%s",
        "/sparql-editor?question=%s",
        "/sparql?query=%s"
      })
  void areCutInWhatIsSaidOfAnAddress(String address) {
    var reply = server.get(address.replace("%s", LINE).replace("%%", "%"));
    assertThat(reply.statusCode()).isBetween(400, 499);
    assertThat(reply.body()).hasSizeLessThan(MOST);
  }

  /** As long as the first line of a request may be, the head of the answer may be. */
  @ParameterizedTest
  @ValueSource(strings = {"/%s/", "/questions/labels/?thing=%s", "/compare/?kind=%s&thing=%s"})
  void areRepeatedWholeInWhereAnAddressLeads(String address) {
    var asked = "(x)".repeat(30_000);
    var reply = server.get(address.replace("%s", asked));
    assertThat(reply.statusCode()).isEqualTo(308);
    assertThat(reply.headers().firstValue("Location").orElseThrow())
        .hasSizeGreaterThan(asked.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%s",
        "SELECT * { ?s ?p \"%s",
        "SELECT * { ?s ?p '''%s",
        "SELECT * { ?s %s:p ?o }",
        "SELECT * { ?s <%s ?o }",
        "PREFIX %s: <urn:x> SELECT",
        "SELECT (<urn:%s>(1) AS ?x) { }",
        "SELECT * { ?s ?p ?o FILTER(%s(?o)) }"
      })
  void areCutInWhatIsSaidOfAQuery(String query) {
    var sent = query.replace("%s", query.contains("urn:%s") ? LINE : BODY);
    var reply = server.post("application/sparql-query", sent, "Accept", JSON);
    assertThat(reply.statusCode()).isBetween(400, 499);
    assertThat(reply.body()).hasSizeLessThan(MOST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/reconcile | application/x-www-form-urlencoded | queries=%s",
        "/reconcile | application/x-www-form-urlencoded | queries={\"q0\":{\"query\":\"%s\"",
        "/reconcile | application/x-www-form-urlencoded | extend={\"%s\":1}",
        "/mcp | application/json | %s",
        "/mcp | application/json | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s",
        "/mcp | application/json | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\"}",
        "/mcp | application/json | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
            + "\"params\":{\"name\":\"%s\",\"arguments\":{}}}",
        "/mcp | application/json | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
            + "\"params\":{\"name\":\"look_up\",\"arguments\":{\"%s\":1}}}",
        "/mcp | application/json | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"prompts/get\","
            + "\"params\":{\"name\":\"%s\",\"arguments\":{}}}"
      })
  void areCutInWhatIsSaidOfJson(String address, String mediaType, String json) {
    var reply =
        server.send(
            server
                .request(address, "Content-Type", mediaType, "Accept", JSON)
                .POST(BodyPublishers.ofString(json.replace("%s", BODY))));
    assertThat(reply.statusCode()).isBetween(200, 499);
    assertThat(reply.body()).hasSizeLessThan(MOST);
  }
}
