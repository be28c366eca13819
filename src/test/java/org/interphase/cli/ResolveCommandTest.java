package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.source.crossref.StandIn;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveCommandTest {

  private static final String JOURNAL = "Journal of Made-up Examples";

  @TempDir private Path home;
  private Path table;
  private StandIn service;

  @BeforeEach
  void open() throws IOException {
    ExampleSources.copy(ExampleSources.TINY, home.resolve("tiny"));
    table = home.resolve("tiny/references.csv");
    service = new StandIn();
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void fillsInWhatAgreesAndTellsWhatDoesNot() throws IOException {
    var example =
        StandIn.record(
            "10.1000/One", "Example", 2019, JOURNAL, "1", "10-19", "Lithium, <i>made</i> up");
    var other = StandIn.record("10.1000/two", "Sample", 2021, JOURNAL, "9", "20", "Other");
    service.finds(other.replace("Sample", "Nobody"), example).finds(other).finds();

    assertThat(resolve())
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                TINY 1: DOI 10.1000/one and title added, which agrees in first author, year, \
                journal, volume, page.
                TINY 2a: no record agrees (the nearest, 10.1000/two, has volume "9").
                TINY 2b: no record was found.
                1 reference filled in.
                """
                    .replace("TINY", home.resolve("tiny").toString()),
                ""));
    assertThat(Files.readString(table))
        .isEqualTo(
            """
            key,authors,journal,year,volume,page,doi,doiFoundBy,title
            1,A. Example,J. Made-up Ex.,2019,1,10,10.1000/one,"first author, year, journal, volume, page","Lithium, made up"
            2a,B. Sample; C. Model,J. Made-up Ex.,2021,3,20,,,
            2b,B. Sample,J. Made-up Ex.,2022,4,30,,,
            """);
  }

  @Test
  void addsFieldsToAnEntryOfBibTeXAndChangesNothingElse() throws IOException {
    var list =
        new Exchanged(
            "references.bib",
            """
            \uFEFF% kept by hand
            @comment{@article{ex, }}
            @Article{ex,\r
            \tauthor = "{\\'E}xample, A.", year=2019,
            \tjournal = {J. Made-up Ex.}, volume = 1, pages = {10--19}\r
            }
            @misc{other,title = {Ωther}, year = {2020}, doi = {10.1000/other}}
            """);

    assertThat(list.resolved().out())
        .contains("tiny ex: DOI 10.1000/one and title added, which agrees in first author, year,");
    assertThat(list.text())
        .isEqualTo(
            list.before()
                .replace(
                    "@Article{ex,\r\n\t",
                    "@Article{ex,\r\n\ttitle = {{Lithium \\& Ω, made up}},\r\n\t"
                        + "doi = {10.1000/one},\r\n\tdoifoundby = {first author, year, journal,"
                        + " volume, page},\r\n\t"));
  }

  @Test
  void addsLinesToAnEntryOfRisAndChangesNothingElse() throws IOException {
    var list =
        new Exchanged(
            "references.ris",
            """
            TY  - JOUR
            ID  - other
            TI  - Other
            ER  - \r

            TY  - JOUR\r
            ID  - ex\r
            AU  - Example, A.\r
            PY  - 2019/09//\r
            VL  - 1\r
            SP  - 10\r
            ER  -\r
            """);

    assertThat(list.resolved("10.1000/two").out()).contains("tiny ex: DOI 10.1000/one and title");
    assertThat(list.text())
        .isEqualTo(
            list.before()
                .replace(
                    "SP  - 10\r\n",
                    "SP  - 10\r\nDO  - 10.1000/one\r\nN1  - DOI found by: first author, year,"
                        + " volume, page\r\nTI  - Lithium & Ω, made up\r\n"));
  }

  @Test
  void addsPropertiesToAnItemOfCslJsonAndChangesNothingElse() throws IOException {
    var list =
        new Exchanged(
            "references.json",
            """
            [ {"id":"other","DOI":"10.1000/other","title":"Ωther","custom":{"id":"ex"}},
              {
                "type": "article-journal", "volume": 1e0, "page": "10-19",
                "author": [{"family": "Example", "given": "A."}],
                "issued": {"date-parts": [[2019]]}, "id" : "ex", "volume": "1" } ]
            """);

    assertThat(list.resolved().out()).contains("tiny ex: DOI 10.1000/one and title added");
    assertThat(list.text())
        .isEqualTo(
            list.before()
                .replace(
                    "{\n    \"type\"",
                    "{\n    \"title\": \"Lithium & Ω, made up\",\n    \"DOI\": \"10.1000/one\","
                        + "\n    \"custom\": {\"doiFoundBy\": \"first author, year, volume, page\"},"
                        + "\n    \"type\""));
  }

  @Test
  void leavesAnEntryThatHasAnEmptyFieldOfThatName() throws IOException {
    var list =
        new Exchanged(
            "references.json",
            """
            [{"id": "ex", "volume": "1", "page": "10", "title": "T", "DOI": "",
              "author": [{"family": "Example", "given": "A."}], "issued": {"raw": "2019"}}]
            """);

    assertThat(list.resolved("T").out())
        .contains("tiny ex: 10.1000/one agrees, but cannot be added without changing what stands")
        .endsWith("0 references filled in.\n");
    assertThat(list.text()).isEqualTo(list.before());
  }

  @Test
  void takesNeitherOfTwoRecordsThatAgree() throws IOException {
    var before = Files.readString(table);
    var one = StandIn.record("10.1000/a", "Example", 2019, JOURNAL, "1", "10", "A");
    service.finds(one, one.replace("10.1000/a", "10.1000/b")).finds().finds();

    assertThat(resolve().out())
        .contains("tiny 1: several records agree (10.1000/a, 10.1000/b).\n")
        .endsWith("0 references filled in.\n");
    assertThat(Files.readString(table)).isEqualTo(before);
  }

  @Test
  void changesNothingThatStands() throws IOException {
    Files.writeString(
        table,
        """
        key,authors,year,title,doi
        1,A. Example,2019,,10.1000/one
        2a,B. Sample,2021,Mine,10.1000/two
        2b,B. Sample,2022,,10.1000/three
        """);
    service
        .knows(StandIn.record("10.1000/one", "Example", 2019, JOURNAL, "1", "10", "One"))
        .knows(StandIn.record("10.1000/three", "Sample", 2002, JOURNAL, "1", "10", "Three"));

    assertThat(resolve().out())
        .contains("tiny 1: title added, which agrees in first author, year.\n")
        .contains("tiny 2b: no record agrees (the nearest, 10.1000/three, has year \"2002\").\n");
    assertThat(Files.readString(table))
        .isEqualTo(
            """
            key,authors,year,title,doi
            1,A. Example,2019,One,10.1000/one
            2a,B. Sample,2021,Mine,10.1000/two
            2b,B. Sample,2022,,10.1000/three
            """);
  }

  @Test
  void fillsInADashAndLeavesOutEmptyLines() throws IOException {
    Files.writeString(table, "key,authors,year,volume,page,doi\n1,A. Example,2019,1,10,—\n\n\n");
    service.finds(StandIn.record("10.1000/one", "Example", 2019, JOURNAL, "1", "10", ""));

    assertThat(resolve().status()).isZero();
    assertThat(Files.readString(table))
        .isEqualTo(
            """
            key,authors,year,volume,page,doi,doiFoundBy
            1,A. Example,2019,1,10,10.1000/one,"first author, year, volume, page"
            """);
  }

  @Test
  void keepsWhatItHasWhereTheServiceFails() throws IOException {
    service
        .finds(StandIn.record("10.1000/one", "Example", 2019, JOURNAL, "1", "10", "One"))
        .says(400, Map.of(), "{}");

    var run = resolve();

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("Crossref at " + service.address() + " answered with status 400.\n");
    assertThat(Files.readString(table)).contains("10.1000/one");
  }

  @Test
  void saysInALineThatThereIsNoNetwork() {
    service.close();

    var run = resolve();

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Crossref at " + service.address() + " did not answer (")
        .hasLineCount(1);
  }

  @Test
  void doesNotWaitForEver() {
    var run = resolve("--timeout", "1");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("Crossref at " + service.address() + " did not answer (request timed out).\n");
  }

  @Test
  void refusesATableWithSlips() throws IOException {
    Files.writeString(table, "key,authors,year\n1,A. Example,1492\n");

    var run = resolve();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("row 2, column \"year\" (C): found \"1492\"");
    assertThat(service.asked()).isEmpty();
  }

  private CommandLineRun resolve(String... more) {
    var arguments =
        Stream.concat(
            Stream.of("references", "resolve", home.resolve("tiny").toString()),
            Stream.concat(
                Stream.of("--crossref", service.address()),
                Stream.of("--cache", home.resolve("cache").toString())));
    var all = Stream.concat(arguments, List.of(more).stream()).toArray(String[]::new);
    return CommandLineRun.of(new WorkspaceProject(Workspace.at(ExampleSources.HOME)), all);
  }

  /** A list beside tables of its own, whose entry {@code ex} Crossref knows. */
  private final class Exchanged {
    private final Path file;
    private final String before;

    Exchanged(String name, String before) throws IOException {
      this.file = home.resolve("tiny").resolve(name);
      this.before = before;
      Files.delete(table);
      Files.writeString(file, before);
    }

    CommandLineRun resolved() {
      return resolved("");
    }

    /** Answers for the entries before it first. */
    CommandLineRun resolved(String other) {
      if (!other.isEmpty() && !other.equals("T")) {
        service.finds();
      }
      var title = other.equals("T") ? "T" : "Lithium & Ω, made up";
      service.finds(StandIn.record("10.1000/One", "Example", 2019, JOURNAL, "1", "10-19", title));
      return resolve();
    }

    String before() {
      return before;
    }

    String text() throws IOException {
      return Files.readString(file);
    }
  }
}
