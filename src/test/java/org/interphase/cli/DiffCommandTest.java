package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String PROLOGUE =
      """
      PREFIX graph: <https://w3id.org/interphase/graph/>
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX id: <https://w3id.org/interphase/id/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX qudt: <http://qudt.org/schema/qudt/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX unit: <http://qudt.org/vocab/unit/>
      graph:catalogue {
        unit:HR iph:symbol "h" ; rdfs:label "hour"@en .
      }
      graph:ontology {
        iph:Printed rdfs:label "printed"@en .
        iph:StatedPurpose rdfs:label "stated purpose"@en .
        iph:DirectlyObserved rdfs:label "directly observed"@en .
        iph:evidenceGrade rdfs:label "evidence grade"@en , "Evidenzgrad"@de .
      }
      """;

  private static final String BEFORE =
      """
      graph:review {
        id:cell rdfs:label "Cell of row 1" ; iph:hasOutcome id:life .
        id:life rdfs:label "life of row 1" ; iph:asPrinted "600 h" ; iph:value 600.0 ;
          qudt:hasUnit unit:HR ; iph:reading iph:Printed ; prov:wasQuotedFrom id:place .
        id:place rdfs:label "row 1, column hours" ; iph:columnName "hours" ; iph:asPrinted "600 h" .
        id:claim iph:statement "SPI keeps germanium from being reduced." ;
          iph:direction iph:Supports ; iph:evidenceGrade iph:StatedPurpose .
        id:doubt rdfs:label "Unit of row 1" ; iph:explanation "No unit is printed." .
      }
      graph:inferred { id:cell iph:flagSummary "missing unit" }
      """;

  @TempDir private Path folder;
  private LivesProject lives;

  @BeforeEach
  void makeVersions() throws IOException {
    lives = LivesProject.in(folder);
    lives.write("before.trig", PROLOGUE + BEFORE);
    lives.write(
        "after.trig",
        PROLOGUE
            + BEFORE
                .replace("600 h", "60 h")
                .replace("600.0", "60.0")
                .replace("iph:StatedPurpose .", "iph:DirectlyObserved .")
                .replace("\"missing unit\"", "\"another\"")
                .replace(
                    "id:doubt rdfs:label \"Unit of row 1\" ; iph:explanation \"No unit is printed.\" .",
                    "id:strategy rdfs:label \"SPI\"@en ."));
  }

  @Test
  void saysWhatChangedByNames() {
    assertThat(diff("before.trig", "after.trig"))
        .isEqualTo(
            new CommandLineRun(
                1,
                """
                Things: 1 added
                Values: 1 changed
                Claims: 1 changed, of these 1 regraded
                Doubts: 1 removed

                Things added
                  SPI  [strategy]

                Values changed
                  life of row 1  [life]
                    at row 1, column hours
                    print: 600 h → 60 h
                    reading: 600 h (printed) → 60 h (printed)

                Claims changed
                  SPI keeps germanium from being reduced.  [claim]
                    evidence grade: stated purpose → directly observed

                Doubts removed
                  Unit of row 1  [doubt]
                """,
                ""));
  }

  @Test
  void aFolderThatWasCopiedIsNoChange() throws IOException {
    lives.write("kept.trig", PROLOGUE + filed("data/review/table-1.csv"));
    lives.write("copied.trig", PROLOGUE + filed("/home/somebody/review/table-1.csv"));

    assertThat(diff("kept.trig", "copied.trig"))
        .isEqualTo(new CommandLineRun(0, "No change.\n", ""));
  }

  private static String filed(String file) {
    return BEFORE.replace(
        "id:claim iph:statement", "id:claim iph:fileName \"" + file + "\" ; iph:statement");
  }

  @Test
  void sameVersionsHaveNoChange() throws IOException {
    assertThat(diff("before.trig", "before.trig"))
        .isEqualTo(new CommandLineRun(0, "No change.\n", ""));
    Files.copy(
        folder.resolve("before.trig"),
        Files.createDirectory(folder.resolve("parts")).resolve("part.trig"));
    assertThat(diff("parts", "before.trig").status()).isZero();
    try (var out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("packed version.trig.gz")))) {
      Files.copy(folder.resolve("before.trig"), out);
    }
    assertThat(diff("packed version.trig.gz", "before.trig").status()).isZero();
  }

  @Test
  void tellsPrograms() {
    var run = diff("before.trig", "after.trig", "--format", "json");

    assertThat(run.status()).isEqualTo(1);
    var json = JSON.parse(run.out());
    assertThat(
            json.getObj("counts").getObj("value").get("changed").getAsNumber().value().intValue())
        .isEqualTo(1);
    assertThat(json.getObj("counts").get("regraded").getAsNumber().value().intValue()).isEqualTo(1);
    var first = json.get("changes").getAsArray().get(0).getAsObject();
    assertThat(first.getString("iri")).isEqualTo("https://w3id.org/interphase/id/strategy");
    assertThat(first.getString("change")).isEqualTo("added");
  }

  @Test
  void aVersionThatCannotBeReadIsNoDifference() throws IOException {
    assertThat(diff("before.trig", "none.nq"))
        .isEqualTo(
            new CommandLineRun(
                2, "", folder.resolve("none.nq") + ": there is no such file or folder.\n"));
    lives.write("broken.nq", "<a");
    assertThat(diff("broken.nq", "before.trig"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                folder.resolve("broken.nq") + ": [line: 1, col: 3 ] Broken IRI (End of file)\n"));
    lives.write("text.doc", "words");
    assertThat(diff("text.doc", "before.trig").err())
        .contains("text.doc: found another ending, expected .nq, .trig");
    lives.write("table.csv", "a,b");
    assertThat(diff("table.csv", "before.trig").err())
        .contains("table.csv: found another ending, expected .nq, .trig");
    lives.write("words.nq.gz", "words");
    var notPacked = diff("words.nq.gz", "before.trig");
    assertThat(notPacked.status()).isEqualTo(2);
    assertThat(notPacked.err())
        .isEqualTo(
            folder.resolve("words.nq.gz")
                + ": found a file that does not unpack to its end, expected one that gzip made.\n");
  }

  private CommandLineRun diff(String before, String after, String... options) {
    var arguments = new ArrayList<String>(List.of("diff"));
    arguments.add(folder.resolve(before).toString());
    arguments.add(folder.resolve(after).toString());
    arguments.addAll(List.of(options));
    return lives.run(arguments.toArray(String[]::new));
  }
}
