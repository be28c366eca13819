package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of references, beside the tables that cite them or alone. */
class BroughtBibliographiesTest {

  private static final Project PROJECT = new WorkspaceProject(Workspace.at(ExampleSources.HOME));
  private static final String COLUMNS = "key,authors,title,journal,year,volume,page,doi\n";
  private static final String CHENG =
      "Z. Cheng; M. Xie,A LAGP film,J. Mater. Chem. A,2020,8,25217–25226,10.1039/d0ta04149a\n";
  private static final String BIB =
      """
      @string{jmca = "J. Mater. Chem. A"}
      @article{cheng2020, author = {Cheng, Z. and Xie, M.}, title = {A {LAGP} film},
        journal = jmca, year = 2020, volume = 8, pages = {25217--25226},
        doi = {https://doi.org/10.1039/D0TA04149A}}
      @article{lee:21, author = {Lee, A.}, title = {Garnets}, year = 2021}
      """;
  private static final List<String> PAPER =
      List.of(
          "--answer",
          "source/title=Pellets",
          "--answer",
          "source/authors=Ada Smith",
          "--answer",
          "source/year=2021",
          "--answer",
          "source/curators=Cy Young",
          "--yes",
          "--no-ask");

  @TempDir private Path folder;

  @Test
  void fillTheReferencesThatATableCites() throws IOException {
    var run =
        start(
            PAPER,
            table("[cheng2020]", "[lee:21; nobody]", "10.1039/d0ta04149a", "this work"),
            file("library.bib", BIB + "@article{uncited, title = {U}, year = 2001}\n"));

    assertThat(references())
        .isEqualTo(
            COLUMNS
                + "cheng2020,"
                + CHENG
                + "lee:21,A. Lee,Garnets,—,2021,—,—,—\n"
                + "nobody,—,—,—,—,—,—,—\n");
    assertThat(run.out())
        .contains(
            "Of the 3 entries of library.bib the tables cite 2; references.csv has those.\n"
                + "Cited, but not found there: nobody. Their rows of references.csv are dashes until"
                + " somebody looks them up.\n");
    assertThat(ExampleSources.build(made()).problems()).isEmpty();
  }

  /** Numbers in a table and names in a list: only a person knows that they are in one order. */
  @Test
  void areCountedOnlyWhereSomebodySaysSo() throws IOException {
    var table = table("[1]", "[2]");
    var library = file("library.bib", BIB);

    assertThat(start(PAPER, table, library).out())
        .contains(
            "references/numbers: Do the numbers that the tables cite count the entries of"
                + " library.bib in their order?\n  no guess (the tables cite numbers, and the first"
                + " entry is Cheng and Xie 2020 · J. Mater. Chem. A 8, 25217–25226); or: yes, no\n");
    start(List.of("--answer", "references/numbers=yes"), table, library);

    assertThat(references()).isEqualTo(COLUMNS + "1," + CHENG + "2,A. Lee,Garnets,—,2021,—,—,—\n");
  }

  @Test
  void areNotCountedWhereAnEntryIsLeftOut() throws IOException {
    var run = start(PAPER, table("[1]"), file("library.bib", "@misc{odd, year = {1}\n" + BIB));

    assertThat(run.out()).doesNotContain("references/numbers").contains("not found there: 1.");
    assertThat(run.err()).contains("library.bib, line 1, entry \"odd\": found an entry that is no");
  }

  @Test
  void oneEntryThatNothingCitesIsThePublicationItself() throws IOException {
    var ris =
        file(
            "citation.ris",
            """
            TY  - JOUR
            AU  - Smith, Ada
            TI  - Pellets of LAGP
            PY  - 2021/03//
            DO  - 10.48550/arXiv.2502.14234
            ER  -\s
            """);
    start(List.of("--answer", "source/curators=Cy Young", "--yes"), table("this work"), ris);

    assertThat(source())
        .contains(
            "\"type\": \"Preprint\"",
            "\"title\": \"Pellets of LAGP\"",
            "\"authors\": [\"Ada Smith\"]",
            "\"year\": 2021",
            "\"doi\": \"10.48550/arxiv.2502.14234\"");
    assertThat(references()).isEqualTo(COLUMNS);
  }

  @Test
  void oneEntryThatIsCitedByItsNumberIsNotThePublicationItself() throws IOException {
    var table = table("[1]");
    var library = file("library.bib", "@article{a, title = {G}, doi = {10.1039/d0ta04149a}}\n");
    start(PAPER, table, library);
    assertThat(source()).doesNotContain("10.1039");
    start(List.of("--answer", "references/numbers=yes", "--yes"), table, library);

    assertThat(source()).doesNotContain("10.1039");
    assertThat(references()).isEqualTo(COLUMNS + "1,—,G,—,—,—,—,10.1039/d0ta04149a\n");
  }

  /** Two lists may both have a 1. */
  @Test
  void areNotTakenWhereTheirListsDisagree() throws IOException {
    var same = "@article{cheng2020, title = {Film}, doi = {10.1039/d0ta04149a}}\n";
    var run =
        start(
            PAPER,
            table("[lee:21]", "[cheng2020]"),
            file("library.bib", BIB),
            file("other.bib", same + "@article{lee:21, title = {Glasses}, year = 2021}\n"));

    assertThat(references()).isEqualTo(COLUMNS + "lee:21,—,—,—,—,—,—,—\ncheng2020," + CHENG);
    assertThat(run.out())
        .contains(
            "library.bib, other.bib have different publications under one key, so none of them is"
                + " taken: lee:21.\n");
  }

  @Test
  void makeASourceAlone() throws IOException {
    var json =
        file(
            "library.json",
            "[{\"id\": \"lee\", \"title\": \"Garnets\", \"author\": [{\"family\": \"Lee\","
                + " \"given\": \"A.\"}], \"issued\": {\"date-parts\": [[2021]]}}]");

    assertThat(start(PAPER, json).status()).isZero();
    assertThat(references()).isEqualTo(COLUMNS + "lee,A. Lee,Garnets,—,2021,—,—,—\n");
    assertThat(ExampleSources.build(made()).problems()).isEmpty();
  }

  @Test
  void areRefusedWhereNothingInThemIsAReference() throws IOException {
    assertThat(start(PAPER, file("empty.bib", "")).err())
        .contains("empty.bib: found nothing, expected a list of references.");
    assertThat(start(PAPER, file("other.json", "{\"a\": 1}")).err())
        .contains("other.json, /0: found an entry with neither a key nor a DOI");
    assertThat(made()).doesNotExist();
  }

  private CommandLineRun start(List<String> answers, Path... files) {
    var arguments = new ArrayList<>(List.of("start", "--into", made().toString()));
    arguments.addAll(answers);
    List.of(files).forEach(file -> arguments.add(file.toString()));
    return CommandLineRun.of(PROJECT, arguments.toArray(String[]::new));
  }

  private Path made() {
    return folder.resolve("smith-2021");
  }

  private String source() throws IOException {
    return Files.readString(made().resolve("source.json"));
  }

  private String references() throws IOException {
    return Files.readString(made().resolve("references.csv"));
  }

  private Path table(String... references) throws IOException {
    var text = new StringBuilder("Electrolyte\tThickness (µm)\tRef.\n");
    for (int i = 0; i < references.length; i++) {
      text.append("LAGP\t" + (i + 1) * 100 + "\t" + references[i] + "\n");
    }
    return file("table.tsv", text.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
