package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.server.RunningServer.encoded;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sends that is not understood comes back with its place and what was expected. */
class ReconcileRefusalsTest {

  private static final int MOST_BYTES = 100_000;

  @RegisterExtension
  static final RunningServer server =
      RunningServer.with(
          ServerOptions.within(new RequestLimits(Duration.ofSeconds(30), 1000, MOST_BYTES, 4)),
          RunningServer.data("reconcile.trig"));

  private static final ReconcileClient client = new ReconcileClient(server);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}x | queries: found more behind the last bracket, expected an object in JSON and nothing else.",
        "{} {} | queries: found more behind the last bracket, expected an object in JSON and nothing else.",
        "[] | queries: found an array, expected an object.",
        "{`a`: `XRD`} | queries.a: found \"XRD\", expected an object.",
        "{`a`: {}} | queries.a: found nothing to look for, expected a \"query\" that is not empty,"
            + " or \"properties\".",
        "{`a`: {`query`: ` `}} | queries.a: found nothing to look for, expected a \"query\" that is"
            + " not empty, or \"properties\".",
        "{`a`: {`query`: 7}} | queries.a.query: found 7, expected a text.",
        "{`a`: {`query`: `XRD`, `limit`: 0}} | queries.a.limit: found 0, expected a whole number"
            + " from 1 on.",
        "{`a`: {`query`: `XRD`, `limit`: 1.5}} | queries.a.limit: found 1.5, expected a whole number"
            + " from 1 on.",
        "{`a`: {`query`: `XRD`, `limit`: `two`}} | queries.a.limit: found \"two\", expected a whole"
            + " number from 1 on.",
        "{`a`: {`query`: `XRD`, `type`: `iph:Metod`}} | queries.a.type: found \"iph:Metod\","
            + " expected a type of this service; did you mean iph:Method?",
        "{`a`: {`query`: `XRD`, `type`: [`iph:Method`, []]}} | queries.a.type[1]: found an array,"
            + " expected a text.",
        "{`a`: {`query`: `XRD`, `type_strict`: `none`}} | queries.a.type_strict: found \"none\","
            + " expected one of any, all, should.",
        "{`a`: {`query`: `XRD`, `conditions`: []}} | queries.a: found \"conditions\", expected one of"
            + " query, type, limit, properties, type_strict.",
        "{`a`: {`query`: `XRD`, `properties`: [{`pid`: `iph:formla`, `v`: 1}]}} |"
            + " queries.a.properties[0].pid: found \"iph:formla\", expected a property of this"
            + " service; did you mean iph:formula?",
        "{`a`: {`query`: `XRD`, `properties`: [{`pid`: `iph:formula`}]}} |"
            + " queries.a.properties[0]: found no \"v\", expected one.",
        "{`a`: {`query`: `XRD`, `properties`: [{`pid`: `iph:formula`, `v`: [[1]]}]}} |"
            + " queries.a.properties[0].v[0]: found an array, expected a text, a number, true, false"
            + " or an object with \"id\"."
      })
  void namesThePlaceAtFault(String json, String detail) {
    var sent = json.replace('`', '"');
    assertThat(ReconcileClient.refusal(400, client.post("queries", sent))).isEqualTo(detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d\\udd0b", "\\u0000", "🔋", "((((", "[a-z]*", "-", "₂"})
  void takesAnyText(String text) {
    var queries = "{\"a\": {\"query\": \"" + text + "\"}, \"" + text + "\": {\"query\": \"b\"}}";
    ReconcileClient.answer("results", client.post("queries", queries));
  }

  /** No answer could repeat it, nor has any name it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "queries | {`a`: {`query`: `b\\ud83d`}} | queries.a.query",
        "queries | {`a`: {`query`: `\\udd0b\\ud83d`}} | queries.a.query",
        "queries | {`\\ud83d`: {`query`: `b`}} | queries",
        "queries | {`a`: {`query`: `b`, `properties`: [{`pid`: `iph:formula`, `v`: [`\\ud83d`]}]}} |"
            + " queries.a.properties[0].v[0]",
        "extend | {`ids`: [`\\ud83d`], `properties`: []} | extend.ids[0]"
      })
  void refusesHalfACharacter(String field, String json, String place) {
    assertThat(ReconcileClient.refusal(400, client.post(field, json.replace('`', '"'))))
        .isEqualTo(
            place
                + ": found half a surrogate pair, expected whole characters: write both halves, or"
                + " leave it out.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\"", "{\"a\": }", "{\"a\": {\"query\": \"b}", "\"", "}"})
  void refusesWhatIsNoJson(String text) {
    assertThat(ReconcileClient.refusal(400, client.post("queries", text)))
        .startsWith("queries: found what is not JSON");
  }

  @Test
  void refusesMoreThanTheManifestAllows() {
    var many =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "\"q" + i + "\":{\"query\":\"a\"}")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(ReconcileClient.refusal(413, client.post("queries", many)))
        .isEqualTo(
            "queries: found 2000 queries, expected at most 50, as \"batchSize\" of the manifest"
                + " says.");
  }

  @Test
  void refusesMoreValuesThanCanBeCompared() {
    var values = "1,".repeat(600) + "1";
    var column = "{\"pid\": \"iph:formula\", \"v\": [" + values + "]}";
    var query = "{\"query\": \"a\", \"properties\": [" + column + ", " + column + "]}";
    assertThat(ReconcileClient.refusal(413, client.post("queries", "{\"a\": " + query + "}")))
        .isEqualTo("queries: found 1202 values of properties, expected at most 1000 in a batch.");
  }

  @Test
  void refusesWhatNestsTooDeeply() {
    var deep = "{\"a\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThat(ReconcileClient.refusal(400, client.post("queries", deep)))
        .isEqualTo("queries: found brackets more than 16 deep, expected at most so many.");
  }

  @Test
  void refusesLongBodiesAndTexts() {
    var text = "a".repeat(MOST_BYTES);
    ReconcileClient.refusal(413, client.post("queries", text));
    assertThat(
            ReconcileClient.refusal(
                400, client.post("queries", "{\"a\": {\"query\": \"" + "a".repeat(301) + "\"}}")))
        .isEqualTo("queries.a.query: found 301 characters, expected at most 300.");
  }

  @Test
  void refusesOtherBodiesThanForms() {
    assertThat(ReconcileClient.refusal(415, client.send("application/json", "{}")))
        .isEqualTo(
            "Content-Type: found application/json, expected application/x-www-form-urlencoded.");
    assertThat(ReconcileClient.refusal(400, client.post("query", "{}")))
        .isEqualTo(
            "Found neither a field \"queries\" nor a field \"extend\", expected one of them.");
    assertThat(
            ReconcileClient.refusal(
                400, client.send("application/x-www-form-urlencoded", "queries=%zz")))
        .startsWith("The form cannot be read");
  }

  @Test
  void refusesJsonpAloud() {
    assertThat(ReconcileClient.refusal(501, server.get("/reconcile?callback=f")))
        .isEqualTo(
            "Parameter \"callback\": JSONP is not offered. Leave it out: any page may read the"
                + " answer, by CORS.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "x", "٣"})
  void cursorIsAWholeNumber(String cursor) {
    var path = "/reconcile/suggest/entity?prefix=a&cursor=" + encoded(cursor);
    assertThat(ReconcileClient.refusal(400, server.get(path)))
        .isEqualTo(
            "Parameter \"cursor\": found \"" + cursor + "\", expected a whole number from 0 on.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | extend: found no \"ids\", expected an array.",
        "{`ids`: [], `properties`: {}} | extend.properties: found an object, expected an array.",
        "{`ids`: [], `properties`: [{`id`: `iph:formula`}, {`id`: `iph:formula`}]} |"
            + " extend.properties: found \"iph:formula\" twice, expected each property once.",
        "{`ids`: [1], `properties`: []} | extend.ids[0]: found 1, expected a text.",
        "{`ids`: [], `properties`: [{}]} | extend.properties[0]: found no \"id\", expected one.",
        "{`ids`: [], `properties`: [{`id`: `iph:formula`, `settings`: {`as`: `verse`}}]} |"
            + " extend.properties[0].settings.as: found \"verse\", expected text or number."
      })
  void namesThePlaceAtFaultOfAnExtension(String json, String detail) {
    var sent = json.replace('`', '"');
    assertThat(ReconcileClient.refusal(400, client.post("extend", sent))).isEqualTo(detail);
  }

  @Test
  void takesPostsAtTheServiceAlone() {
    var answer = server.send(server.request("/reconcile/about").POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(405);
    var put = server.send(server.request("/reconcile").PUT(BodyPublishers.noBody()));
    assertThat(ReconcileClient.refusal(405, put))
        .isEqualTo("Found PUT, expected one of GET, HEAD, POST, OPTIONS.");
    var options =
        server.send(server.request("/reconcile").method("OPTIONS", BodyPublishers.noBody()));
    assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
  }
}
