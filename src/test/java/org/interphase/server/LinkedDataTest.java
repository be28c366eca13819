package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things and terms, as a client of linked data meets them. */
class LinkedDataTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @Test
  void linksAPageToItsIriAndItsOtherForms() {
    assertThat(server.get("/id/strategy/spi").headers().allValues("Link"))
        .containsExactly(
            "<https://w3id.org/interphase/id/strategy/spi>; rel=\"canonical\"",
            "</id/strategy/spi.ttl>; rel=\"alternate\"; type=\"text/turtle\"",
            "</id/strategy/spi.nt>; rel=\"alternate\"; type=\"application/n-triples\"",
            "</id/strategy/spi.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
            "</id/strategy/spi.rdf>; rel=\"alternate\"; type=\"application/rdf+xml\"");
  }

  @ParameterizedTest
  @CsvSource({"/id/strategy/spi.nt, id/strategy/spi", "/ontology.nt, ontology"})
  void linksDataToThePage(String path, String name) {
    assertThat(server.get(path).headers().allValues("Link"))
        .contains(
            "<https://w3id.org/interphase/" + name + ">; rel=\"canonical\"",
            "</" + name + ".html>; rel=\"alternate\"; type=\"text/html\"")
        .noneMatch(link -> link.contains("application/n-triples"));
  }

  @Test
  void escapesALinkedNameThatIsNotAscii() {
    assertThat(server.get("/id/material/%CE%B3-Li3PO4").headers().allValues("Link"))
        .contains(
            "<https://w3id.org/interphase/id/material/%CE%B3-Li3PO4>; rel=\"canonical\"",
            "</id/material/%CE%B3-Li3PO4.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/strategy/spi", "/ontology"})
  void everyLinkedFormIsWhatItIsSaidToBe(String path) {
    for (var link : server.get(path).headers().allValues("Link")) {
      if (link.contains("alternate")) {
        var target = link.substring(1, link.indexOf('>'));
        var type = link.replaceAll(".*type=\"(.*)\"", "$1");
        var response = server.get(target);
        assertThat(response.statusCode()).as(target).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        var graph =
            RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
        assertThat(graph.size()).as(target).isEqualTo(path.equals("/ontology") ? 16 : 4);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/strategy/spi.html", "/ontology.html"})
  void givesThePageBySuffixWhateverIsAccepted(String path) {
    assertThat(server.get(path, "Accept", "text/turtle").headers().firstValue("Content-Type"))
        .contains("text/html;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/strategy/spi", "/ontology", "/ontology.nt", "/id/strategy/spi.ttl"})
  void saysWhatTheAnswerVariesByAndKnowsItsTag(String path) {
    var first = server.get(path);
    assertThat(first.headers().firstValue("Vary").orElse("")).contains("Accept");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    var again = server.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.headers().allValues("Link")).isNotEmpty();
  }

  @Test
  void eachFormHasATagOfItsOwn() {
    assertThat(server.get("/ontology", "Accept", "text/turtle").headers().firstValue("ETag"))
        .isNotEqualTo(
            server
                .get("/ontology", "Accept", "application/n-triples")
                .headers()
                .firstValue("ETag"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle;q=0.2, application/n-triples;q=0.9 | application/n-triples",
        "application/rdf+xml | application/rdf+xml",
        "text/* | text/html",
        "*/* | text/html",
        "application/n-triples, */*;q=0.1 | application/n-triples",
      })
  void givesWhatIsLikedBest(String accept, String mediaType) {
    for (var path : new String[] {"/id/strategy/spi", "/ontology"}) {
      assertThat(server.get(path, "Accept", accept).headers().firstValue("Content-Type").orElse(""))
          .startsWith(mediaType);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf;q=0.5, image/*", "text/turtle;q=0", "x"})
  void refusesWhatItDoesNotHave(String accept) {
    for (var path : new String[] {"/id/strategy/spi", "/ontology"}) {
      var response = server.get(path, "Accept", accept);
      assertThat(response.statusCode()).as(path).isEqualTo(406);
      assertThat(response.body()).contains("text/turtle").contains("application/n-triples");
      assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/id/strategy%2Fspi, 400",
    "/id/strategy%2fspi.ttl, 400",
    "/id/strategy/../strategy/spi%00, 400",
    "/id/%zz, 400",
    "/id/%ff%fe, 400",
    "/id/strategy/spi%20, 404",
    "/id/strategy/sp%20i, 404",
    "/id/strategy/%3Cspi%3E, 404",
    "/id/strategy/%22%7D, 404",
    "/id/strategy/spi/, 308",
    "/id/strategy//spi, 400",
    "/id//, 400",
    "/id/., 404",
    "/id/.., 200",
    "/id/strategy/./spi, 200",
    "/id/strategy/x/../spi, 200",
    "/id/strategy/%2e%2e/strategy/spi, 400",
    "/id/strategy/spi;x=1, 404",
    "/id/.ttl, 404",
    "/id/strategy/spi.ttl.ttl, 404",
    "/id/strategy/spi.exe, 404",
    "/ontology/, 308",
    "/ontology/PolymerInterlayer, 404",
    "/ontology.exe, 404",
  })
  void answersOddPathsWithAStatus(String path, int status) throws IOException {
    assertThat(raw(path)).startsWith("HTTP/1.1 " + status + " ").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/strategy/x/../spi.nt", "/id/../id/./strategy/spi.nt"})
  void saysTheSameOfAThingWhereverThePathHasBeen(String path) throws IOException {
    var answer = raw(path);
    assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
        .isEqualTo(server.get("/id/strategy/spi.nt").body());
    assertThat(answer).contains("<https://w3id.org/interphase/id/strategy/spi>; rel=\"canonical\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lookup?iri=%ff", "/search.json?text=%zz", "/sparql?query=%ff"})
  void refusesAQueryStringThatIsNotText(String path) throws IOException {
    assertThat(raw(path)).startsWith("HTTP/1.1 400 ").contains("problem/bad-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/strategy/spi", "/ontology", "/questions", "/assets/interphase.css"})
  void saysThatItCanOnlyBeRead(String path) {
    for (var method : new String[] {"DELETE", "PUT", "POST", "TRACE"}) {
      var refused = server.send(server.request(path).method(method, BodyPublishers.noBody()));
      assertThat(refused.statusCode()).as(method).isEqualTo(405);
      assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
      assertThat(refused.body())
          .contains("Found " + method + ", expected one of GET, HEAD, OPTIONS.");
    }
    var options = server.send(server.request(path).method("OPTIONS", BodyPublishers.noBody()));
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/downloads", "/discrepancies", "/plot"})
  void givesAPageToNoneWhoCannotReadIt(String path) {
    assertThat(server.get(path, "Accept", "text/turtle").statusCode()).isEqualTo(406);
    assertThat(server.get(path, "Accept", "*/*").statusCode()).isEqualTo(200);
  }

  @Test
  void leadsFromTheFirstPageToTheDescriptions() {
    assertThat(server.get("/").headers().allValues("Link"))
        .contains("</.well-known/void>; rel=\"describedby\"")
        .anyMatch(link -> link.startsWith("</openapi.json>; rel=\"service-desc\""));
  }

  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/interphase/nanopublication/a/finding/b%23assertion, /nanopublication/a/finding/b",
    "https://w3id.org/interphase/.well-known/void%23service, /void",
    "https://w3id.org/interphase/ontology/0.1.0, /ontology/0.1.0",
    "https://w3id.org/interphase/id/a%2F..%2Fb%0D%0AX:1, /id/a/../b%0D%0AX:1",
  })
  void leadsFromAnyIriOfOursToItsAddress(String iri, String address) {
    var answer = server.get("/lookup?iri=" + iri);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address);
  }

  @ParameterizedTest
  @CsvSource({"1500, 404", "3000, 414", "100000, 414"})
  void answersLongPathsWithAStatus(int length, int status) throws IOException {
    assertThat(raw("/id/strategy/" + "x".repeat(length))).startsWith("HTTP/1.1 " + status + " ");
  }

  /** The path as it is: clients tidy it up before they send it. */
  private static String raw(String path) throws IOException {
    var address = server.address("/");
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
