package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No address at which the server answers takes a parameter that it does not have. */
@TestInstance(Lifecycle.PER_CLASS)
class ParametersOfEachAddressTest {

  /** Addresses at each path that has many. */
  private static final List<String> EXAMPLES =
      List.of(
          "/assets/page.css",
          "/curate/p-2021",
          "/curate/templates/pellets.csv",
          "/data/tables.zip",
          "/data/interphase.ttl.gz",
          "/data/references.bib",
          "/embed/questions/values",
          "/graph/example",
          "/graph/example.ttl",
          "/id/strategy/spi",
          "/id/strategy/spi.svg",
          "/id/publication/x.bib",
          "/nanopublication/x",
          "/nanopublication/x.trig",
          "/ontology/0.1.0",
          "/ontology/mappings/x",
          "/ontology/mappings/x.sssom.tsv",
          "/questions",
          "/questions/values",
          "/questions/values.json",
          "/questions/values.csv",
          "/questions/values.csv-metadata.json",
          "/questions/values.md",
          "/questions/values.tex",
          "/questions/values.xlsx",
          "/questions/values.ipynb",
          "/questions/values.bib",
          "/questions/values.ris",
          "/questions/values.csl.json",
          "/questions/values.rq",
          "/questions/values.svg",
          "/questions/values.pdf",
          "/questions/values.png",
          "/questions/values/citation",
          "/questions/values/citation.bib");

  /**
   * Those whose programs add parameters of their own, as the protocols that they speak let them.
   */
  private static final Predicate<String> OF_PROGRAMS =
      path ->
          path.startsWith("/$/")
              || path.startsWith("/reconcile") && !path.equals("/reconcile/about");

  @TempDir private static Path sources;

  private InterphaseServer server;
  private RunningServer client;

  @BeforeAll
  void serve() {
    CuratedSource.example(sources);
    var project = Workspace.at(ExampleSources.HOME);
    server =
        InterphaseServer.start(
            RunningServer.OPTIONS.curating(project.curated(sources)),
            Served.dataset(RunningServer.data("sample.trig", "pages.trig"), "1")
                .explainedBy(project.conclusions()),
            RunningServer.questions());
    client = RunningServer.of(() -> server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Stream<String> addresses() {
    var plain = server.paths().stream().filter(path -> !path.endsWith("*"));
    return Stream.concat(plain.map(path -> path.isEmpty() ? "/" : path), EXAMPLES.stream())
        .filter(OF_PROGRAMS.negate());
  }

  @Test
  void areThoseOfTheWholeSite() {
    assertThat(server.paths())
        .contains("/explain", "/mcp", "/shapes.ttl", "/changes", "/curate", "/failures.svg");
    assertThat(server.paths())
        .filteredOn(path -> path.endsWith("*") && !OF_PROGRAMS.test(path))
        .allMatch(path -> EXAMPLES.stream().anyMatch(it -> it.startsWith(folder(path))));
  }

  private static String folder(String path) {
    return path.substring(0, path.length() - 1);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void refuseParametersThatTheyDoNotHave(String address) {
    var reply = client.get(address + "?noSuchParameter=1");
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("noSuchParameter").contains("expected");
  }

  /** What is wrong with them without it is something else: that some ask for a parameter. */
  @ParameterizedTest
  @MethodSource("addresses")
  void doNotRefuseTheLanguage(String address) {
    assertThat(client.get(address + "?lang=de").body())
        .doesNotContainPattern("Found the parameter .{0,8}lang");
  }

  /** Programs ask these, and what they add limits nothing. */
  @ParameterizedTest
  @MethodSource("ofPrograms")
  void takeWhatProgramsAdd(String address) {
    assertThat(client.get(address).statusCode()).isEqualTo(200);
  }

  static Stream<String> ofPrograms() {
    return Stream.of(
        "/$/ping?_=1",
        "/reconcile?_=1",
        "/reconcile/suggest/type?prefix=a&limit=5&_=1",
        "/sparql?query=ASK%7B%7D&format=json&debug=on&timeout=0");
  }
}
