package org.interphase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.interphase.model.Problem;
import org.interphase.store.BuildResult;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source's references come as people have them. */
class ReferenceListsTest {

  private static final String REFERENCE = IriMinter.ID + "tiny-2025/reference/";

  @TempDir private Path home;
  private Path source;

  @BeforeEach
  void copy() {
    source = home.resolve("tiny");
    ExampleSources.copy(ExampleSources.TINY, source);
  }

  @Test
  void takesListsOfAnyFormatBesideEachOther() throws IOException {
    write("references.csv", "key,authors,year\n1,A. Example,2019\n");
    write(
        "references.bib",
        "@article{2a, author = {Sample, B. and Model, C.}, journal = {J. Made-up Ex.}, year = 2021,"
            + " volume = 3, pages = {20--31}, doi = {10.1000/Two}, title = {Two}}");
    write("references.ris", "TY  - JOUR\nID  - 2b\nTI  - Three\nER  - \n");

    var built = ExampleSources.build(source);

    assertThat(problems(built)).isEmpty();
    assertThat(text(built, "1", IPH.shortCitation)).isEqualTo("Example 2019");
    assertThat(text(built, "2a", IPH.shortCitation))
        .isEqualTo("Sample and Model 2021 · J. Made-up Ex. 3, 20–31");
    assertThat(text(built, "2a", DCTerms.bibliographicCitation))
        .isEqualTo(
            "B. Sample; C. Model, Two, J. Made-up Ex. 2021, 3, 20–31, https://doi.org/10.1000/two");
    assertThat(text(built, "2a", DCTerms.identifier)).isEqualTo("https://doi.org/10.1000/two");
    assertThat(text(built, "2b", IPH.shortCitation)).isEqualTo("Three");
    assertThat(text(built, "2b", IPH.fileName)).endsWith("tiny/references.ris");
  }

  @Test
  void takesDoisForKeysInTablesAndFindings() throws IOException {
    write("references.csv", "doi,title\n10.1000/ONE,One\n");
    write("table-1.csv", read("table-1.csv").replace("[1]", "https://doi.org/10.1000/one"));
    write("table-1.csv", read("table-1.csv").replace("\"[2a,b]\"", "10.1000/two|10.1000/One"));
    write("table-1.csv", read("table-1.csv").replace("[2a]", "doi:10.1000/TWO"));
    write("table-2.csv", read("table-2.csv").replace("[2b]", "10.1000/two"));
    write("findings.json", read("findings.json").replace("\"2b\"", "\"10.1000/two\""));

    var built = ExampleSources.build(source);

    assertThat(problems(built)).isEmpty();
    assertThat(text(built, "10.1000_2Fone", DCTerms.title)).isEqualTo("One");
    assertThat(text(built, "10.1000_2Ftwo", IPH.shortCitation)).isEqualTo("10.1000/two");
    var row = IriMinter.thing("tiny-2025/table-1/row-03");
    assertThat(graph(built).listObjectsOfProperty(row, PROV.hadPrimarySource).toList())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(REFERENCE + "10.1000_2Fone", REFERENCE + "10.1000_2Ftwo");
  }

  @Test
  void warnsOfAWorkWithTwoKeys() throws IOException {
    write(
        "references.csv",
        "key,authors,year,doi\n1,A. Example,2019,10.1000/One\n"
            + "2a,A. Example,2019,https://doi.org/10.1000/one\n2b,B. Other,2020,10.1000/two\n");

    assertThat(told(ExampleSources.build(source).warnings()))
        .isEqualTo(
            """
            tiny/references.csv, row 3, column "key" (A): warning: found DOI 10.1000/one of reference "2a", \
            which is also that of "1", expected one key for each work (it stands at \
            tiny/references.csv, row 2, column "key" (A)).
              Correct the DOI, or cite both by one key; where the source itself lists it twice, leave it.""");
  }

  @Test
  void tellsWhatIsWrongInThem() throws IOException {
    Files.delete(source.resolve("references.csv"));
    write(
        "references.bib",
        """
        @misc{1,
          author = {A. Example; B. Other}, year = 20190}
        @misc{2a, volume = {3}}
        @misc{2a, title = {A}, pages = {p. ten}}
        @misc{2b, title = {B}}
        """);
    write("references.json", "[{\"id\": \"2b\", \"title\": \"B\"}]");

    assertThat(problems(ExampleSources.build(source)))
        .isEqualTo(
            """
            tiny/references.bib, line 1, entry "1", author: found "A. Example; B. Other", expected the name of one author, such as Yue Zhang or Zhang, Yue.
              Write it as the publication prints it; several authors are several names.
            tiny/references.bib, line 1, entry "1", year: found "20190", expected a year from 1800 to NEXT.
              Write it as the publication prints it; several authors are several names.
            tiny/references.bib, line 3, entry "2a": found a reference of which nothing is told, expected a DOI, a title, or authors and a year.
              Write what the source prints of it.
            tiny/references.bib, line 4, entry "2a", page: found "p. ten", expected a page such as 1920, 1920–1931 or A1114, or — where none is printed.
              Write it as the publication prints it; several authors are several names.
            tiny/references.json, /0, entry "2b": found the key "2b" again, expected each key once (it stands at tiny/references.bib, line 5, entry "2b").
              Give one of the two another key, or make them one entry."""
                .replace("NEXT", String.valueOf(Year.now().getValue() + 1)));
  }

  @Test
  void tellsWhatIsWrongWithDois() throws IOException {
    write(
        "references.csv",
        """
        key,authors,year,doi,doiFoundBy
        1,A. Example,2019,doi.org/1,
        2a,B. Sample,2021,,"year, page"
        2b,,,10.1000/two,
        ,,,,
        """);

    assertThat(problems(ExampleSources.build(source)))
        .isEqualTo(
            """
            tiny/references.csv, row 2, column "doi" (D): found "doi.org/1", expected one DOI such as 10.1002/adfm.202300973.
              Correct it, or leave the cell empty; several DOIs are several references.
            tiny/references.csv, row 3, column "doiFoundBy" (E): found how a DOI was found, but no DOI, expected both or neither.
              Write the DOI into column "doi", or empty this cell.
            tiny/references.csv, row 5, column "authors" (B): found "", expected one author between "; ", or — where none is printed.
              Write it as the publication prints it; several authors are several names.
            tiny/references.csv, row 5, column "year" (C): found "", expected a year from 1800 to NEXT.
              Write it as the publication prints it; several authors are several names.
            tiny/references.csv, row 5: found neither a key nor a DOI, expected a DOI, or a key with authors and year, or with a title.
              Write what the source prints of it."""
                .replace("NEXT", String.valueOf(Year.now().getValue() + 1)));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(source.resolve(file), text);
  }

  private String read(String file) throws IOException {
    return Files.readString(source.resolve(file));
  }

  private static String text(BuildResult built, String key, Property property) {
    var reference = ModelFactory.createDefaultModel().createResource(REFERENCE + key);
    var found = graph(built).listObjectsOfProperty(reference, property).toList();
    assertThat(found).hasSize(1);
    return found.get(0).isLiteral()
        ? found.get(0).asLiteral().getLexicalForm()
        : found.get(0).asResource().getURI();
  }

  private static Model graph(BuildResult built) {
    return ModelFactory.createModelForGraph(built.asserted());
  }

  private String problems(BuildResult built) {
    return told(built.problems());
  }

  private String told(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(joining("\n")).replace(home + "/", "");
  }
}
