package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interphase.server.InterphaseServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

  @TempDir private Path folder;
  private LivesProject lives;

  @BeforeEach
  void makeProject() throws IOException {
    lives = LivesProject.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "--keep, -1, a number of MiB from 0",
    "--memory, 99, a number of MiB from 100",
    "--port, 65536, 0 to 65535",
    "--allow-framing, group.example, an origin such as https://group.example"
  })
  void saysWhatANumberCanBe(String option, String found, String expected) {
    var run = CommandLineRun.of(lives.project(), "", server -> {}, "serve", option, found);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith(option + ": found " + found + ", expected " + expected + ".");
  }

  @Test
  void servesWhereItSays() throws IOException {
    var reached = new ArrayList<Integer>();
    var run =
        CommandLineRun.of(
            lives.project(),
            "",
            server -> {
              try (var socket =
                  new Socket(server.address().getHost(), server.address().getPort())) {
                reached.add(socket.getPort());
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            },
            "serve",
            "--port",
            "0");

    assertThat(run.status()).isZero();
    assertThat(reached).containsExactly(URI.create(run.out().strip()).getPort());
  }

  @Test
  void servesAnotherService() {
    var statuses = new ArrayList<Integer>();
    Consumer<InterphaseServer> asking =
        server -> {
          var near =
              lives.run(
                  "ask",
                  "lives",
                  "--format",
                  "csv",
                  "--endpoint",
                  server.address().resolve("sparql").toString());
          assertThat(near.out()).contains("strategy/spi,600");
          statuses.add(near.status());
        };
    CommandLineRun.of(
        lives.project(),
        "",
        far ->
            CommandLineRun.of(
                lives.project(),
                "",
                asking,
                "serve",
                "--port",
                "0",
                "--endpoint",
                far.address().resolve("sparql").toString()),
        "serve",
        "--port",
        "0");

    assertThat(statuses).containsExactly(0);
  }

  @Test
  void tellsWhatChangedSinceAnEarlierVersion() throws IOException {
    lives.write(
        "earlier.trig",
        """
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        <https://w3id.org/interphase/graph/review> {
          <https://w3id.org/interphase/id/strategy/gone> rdfs:label "an interlayer that is gone" }
        """);
    var pages = new ArrayList<String>();
    CommandLineRun.of(
        lives.project(),
        "",
        server -> {
          try (var page = server.address().resolve("changes").toURL().openStream()) {
            pages.add(new String(page.readAllBytes(), StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        },
        "serve",
        "--port",
        "0",
        "--previous",
        folder.resolve("earlier.trig").toString());

    assertThat(pages.get(0)).contains("From earlier.trig to", "an interlayer that is gone");
    assertThat(lives.run("serve", "--port", "0", "--previous", "nowhere.nq").err())
        .contains("nowhere.nq");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data", "--store", "--previous"})
  void servesOneGraphAtATime(String option) {
    assertThat(
            lives.run("serve", "--endpoint", "http://localhost/sparql", option, folder.toString()))
        .isEqualTo(
            new CommandLineRun(
                2, "", "Found --endpoint and " + option + ", expected one of them.\n"));
  }

  @Test
  void servesNoServiceThatCannotBe() {
    assertThat(lives.run("serve", "--endpoint", "file:///etc/passwd").err())
        .isEqualTo(
            "--endpoint: found \"file:///etc/passwd\", expected an address such as"
                + " http://host/sparql.\n");
  }

  @Test
  void aPortThatIsTakenIsOneLine() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var run = lives.run("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("Port " + taken.getLocalPort() + " of 127.0.0.1 is taken by another program.")
          .hasLineCount(1);
    }
  }

  @Test
  void refusesAPortThatIsNone() {
    assertThat(lives.run("serve", "--port", "70000"))
        .isEqualTo(
            new CommandLineRun(
                2, "", "--port: found 70000, expected 0 to 65535.\nSee interphase serve --help\n"));
  }

  @Test
  void saysWhereSourcesAreWorkedOn() {
    var run = CommandLineRun.of(lives.project(), "", server -> {}, curating("--port", "0"));

    assertThat(run.err()).isEmpty();
    var addresses = run.out().lines().toList();
    assertThat(addresses).hasSize(2);
    assertThat(addresses.get(1)).isEqualTo(addresses.get(0) + "curate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void showsNobodyElseWhatIsWorkedOn(String host) {
    assertThat(lives.run(curating("--host", host)))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "Found --curate and --host "
                    + host
                    + ", expected an address of this machine alone, such as 127.0.0.1.\n"));
  }

  @Test
  void showsNoProxyWhatIsWorkedOn() {
    assertThat(lives.run(curating("--behind-proxy")))
        .isEqualTo(
            new CommandLineRun(
                2, "", "Found --curate and --behind-proxy, expected one of them.\n"));
  }

  @Test
  void isReachedByMailOrAtAPage() {
    assertThat(lives.run("serve", "--contact", "somebody@example.org"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "--contact: found somebody@example.org, expected mailto: and an address, or an https"
                    + " address.\nSee interphase serve --help\n"));
  }

  @Test
  void worksOnAFolderThatIsThere() {
    var none = folder.resolve("none");

    assertThat(lives.run("serve", "--curate", none.toString()))
        .isEqualTo(new CommandLineRun(3, "", none + ": there is no such file or folder.\n"));
  }

  private String[] curating(String... more) {
    return Stream.concat(Stream.of("serve", "--curate", folder.toString()), Stream.of(more))
        .toArray(String[]::new);
  }
}
