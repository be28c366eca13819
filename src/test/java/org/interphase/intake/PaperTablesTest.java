package org.interphase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.interphase.ExampleSources;
import org.interphase.model.Problem;
import org.interphase.sheet.Documents;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a paper bring their numbers, notes and references along. */
class PaperTablesTest {

  private static final Intake INTAKE =
      Workspace.at(ExampleSources.HOME).intake(PaperTablesTest::fail).orElseThrow();

  @TempDir private Path folder;

  @Test
  void paperBringsItsNumbersNotesAndReferences() throws IOException {
    var made = paper();

    assertThat(made.files().get("table-2.csv"))
        .isEqualTo("electrolyte,ionicConductivity,reference\nLi7La3Zr2O12,8.2ᵃ,[12]\n");
    assertThat(made.notes())
        .containsExactly(
            "Not taken, below table-2: ᵃ Measured at 22 °C.",
            "Of the 2 entries of paper.xml the tables cite 1; references.csv has those.");
    assertThat(made.files().get("references.csv"))
        .isEqualTo(
            "key,authors,title,journal,year,volume,page,doi\n"
                + "12,R. Murugan,Fast conduction,Angew. Chem.,2007,46,7778,10.1002/anie.200701144\n");
  }

  /** Which of the publications of one label a row means, nobody can tell. */
  @Test
  void labelOfSeveralPublicationsIsNone() throws IOException {
    var citation =
        "<mixed-citation>%s; A, <pub-id pub-id-type=\"doi\">10.1000/b</pub-id></mixed-citation>";
    var second = "B, <pub-id pub-id-type=\"doi\">10.1000/c</pub-id>";

    assertThat(cited(citation.formatted("A"))).endsWith("12,—,—,—,—,—,—,10.1000/b\n");
    assertThat(cited(citation.formatted(second))).endsWith("12,—,—,—,—,—,—,—\n");
    assertThat(cited(citation.formatted("A") + citation.formatted("B")))
        .endsWith("12,—,—,—,—,—,—,—\n");
  }

  private String cited(String citations) throws IOException {
    return made("""
        <article><body><table-wrap><table><tr><th>Electrolyte</th><th>Ref.</th></tr>
        <tr><td>LAGP</td><td>[12]</td></tr></table></table-wrap></body>
        <back><ref-list><ref><label>12</label>%s</ref></ref-list></back></article>
        """
            .formatted(citations))
        .files()
        .get("references.csv");
  }

  private Intake.Made paper() throws IOException {
    var paper =
        """
        <article><front><article-meta><title-group><article-title>A</article-title></title-group>
        </article-meta></front><body><table-wrap><label>Table 2.</label>
        <caption><p>Garnets</p></caption><table>
        <tr><th>Composition</th><th>σ (10<sup>&#x2212;4</sup> S cm<sup>&#x2013;1</sup>)</th>
        <th>Ref.</th></tr><tr><td>Li<sub>7</sub>La<sub>3</sub>Zr<sub>2</sub>O<sub>12</sub></td>
        <td>8.2<xref><sup>a</sup></xref></td><td>[<xref>12</xref>]</td></tr></table>
        <table-wrap-foot><fn><p><sup>a</sup> Measured at 22 °C.</p></fn></table-wrap-foot>
        </table-wrap></body><back><ref-list>
        <ref><label>12.</label><element-citation><person-group><name><surname>Murugan</surname>
        <given-names>R.</given-names></name></person-group>
        <article-title>Fast conduction</article-title><source>Angew. Chem.</source>
        <year>2007</year><volume>46</volume><fpage>7778</fpage>
        <pub-id pub-id-type="doi">10.1002/anie.200701144</pub-id></element-citation></ref>
        <ref><label>13</label><mixed-citation>B</mixed-citation></ref></ref-list></back></article>
        """;
    return made(paper);
  }

  private Intake.Made made(String paper) throws IOException {
    var file = Files.writeString(folder.resolve("paper.xml"), paper);
    var document = Documents.read(file, (char) 0, PaperTablesTest::fail).orElseThrow();
    return INTAKE.make("made", Brought.tables(List.of(document)), Map.of(), false, LocalDate.EPOCH);
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem);
  }
}
