package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients of every kind get the format that they ask for, however they ask. */
class NegotiationTest {

  private static final String SELECT = "SELECT%20%2A%20%7B%7D";
  private static final String CONSTRUCT =
      "CONSTRUCT%20WHERE%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%201";

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/sparql?query=" + SELECT + " | TEXT/CSV | text/csv",
        "/sparql?query=" + SELECT + " | text/xml | text/xml",
        "/sparql?query=" + SELECT + " | */* | application/sparql-results+json",
        "/sparql?query="
            + SELECT
            + " | application/sparql-results+json, text/html;q=0.1 |"
            + " application/sparql-results+json",
        "/sparql?query=" + SELECT + " | text/html, text/csv | text/html",
        "/sparql?query=" + SELECT + " | text/turtle, text/html;q=0.5 | text/html",
        "/sparql?query=" + CONSTRUCT + " | text/turtle, text/html;q=0.5 | text/turtle",
        "/sparql | text/turtle;q=1.0, text/html;q=0.2 | text/turtle",
        "/sparql?query=nonsense | text/turtle, text/html;q=0.5 | application/problem+json",
        "/nowhere | text/turtle, text/html;q=0.5 | application/problem+json",
        "/id/strategy/spi | text/plain, */*;q=0.1 | text/plain",
        "/id/strategy/spi | text/n3 | text/n3",
        "/id/strategy/spi | application/x-turtle | application/x-turtle",
        "/id/strategy/spi | text/rdf+n3 | text/rdf+n3",
        "/id/strategy/spi | application/trig, */*;q=0.1 | application/trig",
        "/sparql?query=" + CONSTRUCT + " | application/n-quads | application/n-quads",
        "/id/strategy/spi | application/n3;q=0.9, text/html;q=0.1 | application/n3",
        "/sparql?query=" + CONSTRUCT + " | application/turtle | application/turtle",
        "/sparql?query=" + CONSTRUCT + " | application/x-json+ld | application/x-json+ld",
        "/sparql?query=" + CONSTRUCT + " | * | text/turtle",
        "/id/strategy/spi | Text/Turtle;Q=0.9, text/html;q=0.5 | text/turtle",
      })
  void followsAccept(String address, String accept, String mediaType) {
    assertThat(mediaType(server.get(address, "Accept", accept))).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:p", "http://example.org/1", "http://example.org/"})
  void tellsThatXmlHasNoNameForAProperty(String property) {
    var query =
        RunningServer.encoded("CONSTRUCT { <http://example.org/s> <" + property + "> 1 } {}");
    var refused = server.get("/sparql?query=" + query, "Accept", "application/rdf+xml");
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.body()).contains("Ask for Turtle, N-Triples or JSON-LD.");
    assertThat(server.get("/sparql?query=" + query, "Accept", "text/turtle").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"utf-8, 200", "UTF8, 200", "\"utf-8\", 200", "latin1, 415", "foo, 415"})
  void takesTextsInUtf8(String charset, int status) {
    var answer = server.post("application/sparql-query;charset=" + charset, "ASK {}");
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void writesTurtleForOldReadersAsTheyKnowIt() {
    assertThat(server.get("/id/strategy/spi", "Accept", "text/n3").body()).startsWith("@prefix ");
    assertThat(server.get("/id/strategy/spi", "Accept", "text/turtle").body())
        .startsWith("PREFIX ");
  }

  @Test
  void readsAllLinesOfAcceptAsOneList() {
    var answer =
        server.get(
            "/sparql?query=" + SELECT,
            "Accept",
            "text/boolean",
            "Accept",
            "application/sparql-results+json;q=0.8");
    assertThat(mediaType(answer)).isEqualTo("application/sparql-results+json");
  }

  @ParameterizedTest
  @CsvSource({
    CONSTRUCT + ", format=json, application/ld+json",
    CONSTRUCT + ", format=xml&output=xml&results=xml, application/rdf+xml",
    CONSTRUCT + ", format=N3, text/turtle",
    CONSTRUCT + ", format=application/rdf+xml, application/rdf+xml",
    CONSTRUCT + ", format=csv, text/turtle",
    SELECT + ", format=JSON, application/sparql-results+json",
    SELECT + ", output=xml, application/sparql-results+xml",
    SELECT + ", format=turtle, application/sparql-results+json",
    SELECT + ", format=application/sparql-results%2Bxml, application/sparql-results+xml",
    SELECT + ", format=text/csv, text/csv",
    SELECT + ", format=text/html, text/html",
    SELECT + ", format=, application/sparql-results+json",
  })
  void followsTheParametersOfOtherServersAndTheirClients(
      String query, String parameters, String mediaType) {
    var answer = server.get("/sparql?query=" + query + "&" + parameters, "Accept", "*/*");
    assertThat(mediaType(answer)).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/rows.csv?bogus=1",
        "/questions/values.json?min=abc",
        "/questions/search.csv?text=NOT",
        "/questions/no-such-question.csv"
      })
  void refusesAlikeWhateverTheClientHasKept(String address) {
    var plain = server.get(address);
    var conditional = server.get(address, "If-None-Match", "*");
    assertThat(plain.statusCode()).isBetween(400, 499);
    assertThat(conditional.statusCode()).isEqualTo(plain.statusCode());
    assertThat(plain.headers().firstValue("ETag")).isEmpty();
    assertThat(conditional.headers().firstValue("ETag")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/ontology/, /ontology",
    "/void/, /void",
    "/id/strategy/spi/, /id/strategy/spi",
    "/questions/, /questions",
    "/questions/rows/?a=b%2F, /questions/rows?a=b%2F",
    "/sparql/?query=ASK%7B%7D, /sparql?query=ASK%7B%7D",
  })
  void leadsFromASlashTooManyToTheAddressWithout(String address, String bare) {
    var answer = server.get(address);
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).contains(bare);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT (\"a\\u0001b\" AS ?x) {}', application/sparql-results+xml, JSON",
    "'SELECT (\"a\\uFFFFb\" AS ?x) {}', text/xml, JSON",
    "'CONSTRUCT { <a:b> <a:c> \"\\u0000\" } {}', application/rdf+xml, Turtle",
  })
  void writesNoXmlThatNoParserTakes(String query, String accept, String other) {
    var answer = server.ask(query, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).containsPattern("U\\+(0001|FFFF|0000)").contains(other);
    assertThat(server.ask(query, "Accept", "*/*").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "application/sparql-query"})
  void namesACharsetThatItDoesNotKnow(String contentType) {
    var answer =
        server.send(
            server
                .request("/sparql")
                .header("Content-Type", contentType + "; charset=foo")
                .POST(BodyPublishers.ofString("query=ASK{}")));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("foo").contains("UTF-8");
  }

  @Test
  void letsABrowserSendWhicheverHeaderItAsksFor() {
    var answer =
        server.send(
            server
                .request(
                    "/sparql",
                    "Origin",
                    "https://x.example",
                    "Access-Control-Request-Method",
                    "POST",
                    "Access-Control-Request-Headers",
                    "x-requested-with,queryid")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
        .contains("x-requested-with,queryid");
  }

  private static String mediaType(java.net.http.HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
  }
}
