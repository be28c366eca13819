package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.interphase.model.Problem;
import org.interphase.store.BuildResult;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two sources bring anew is one thing, of which each says what it has measured. */
class SharedMaterialTest {

  private static final String SHEET =
      """
      [{"id": "glimmer", "type": "Oxide", "label": "glimmer"%s}]""";

  @TempDir private Path folder;

  @Test
  void twoSourcesMayPrintTheSameNewCompound() throws IOException {
    var built = build("Li6.6La3Zr1.6Ta0.4O12", "", "Li6.6Zr1.6Ta0.4La3O12", "");

    assertThat(built.problems()).isEmpty();
    assertSamplesOf("material/Li6.6La3Zr1.6Ta0.4O12", built);
  }

  @Test
  void twoSourcesMayBringTheSameEntry() throws IOException {
    var built =
        build("glimmer", SHEET.formatted(""), "mica", SHEET.formatted(", \"names\": [\"mica\"]"));

    assertThat(built.problems()).isEmpty();
    assertSamplesOf("material/glimmer", built);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"formula\": \"Al2O3\"", "\"furtherTypes\": [\"SolidElectrolyte\"]"})
  void entriesOfOneNameThatSayOtherwiseAreAProblem(String otherwise) throws IOException {
    var built = build("glimmer", SHEET.formatted(""), "glimmer", SHEET.formatted(", " + otherwise));

    assertThat(built.problems())
        .extracting(Problem::found)
        .containsExactly("the id \"glimmer\" again");
  }

  private BuildResult build(String first, String ofFirst, String second, String ofSecond)
      throws IOException {
    return ExampleSources.build(
        source("one-2024", first, ofFirst), source("two-2025", second, ofSecond));
  }

  private static void assertSamplesOf(String material, BuildResult built) {
    var data = ModelFactory.createModelForGraph(built.dataset().getUnionGraph());
    assertThat(
            data.listSubjectsWithProperty(IPH.ofMaterial, IriMinter.thing(material))
                .mapWith(Resource::getURI)
                .toList())
        .containsExactlyInAnyOrder(
            IriMinter.ID + "one-2024/table-1/row-01/sample",
            IriMinter.ID + "two-2025/table-1/row-01/sample");
  }

  private Path source(String id, String composition, String materials) throws IOException {
    var source = Files.createDirectories(folder.resolve(id));
    if (!materials.isEmpty()) {
      Files.createDirectories(source.resolve("catalogue"));
      Files.writeString(source.resolve("catalogue/materials.json"), materials);
    }
    Files.writeString(
        source.resolve("source.json"),
        """
        {"id": "%s", "type": "JournalArticle", "title": "One", "authors": ["Ada Example"],
         "year": 2025, "curators": ["nobody"], "curated": "2026-11-23"}"""
            .formatted(id));
    Files.writeString(
        source.resolve("table-1.csv"), "electrolyte,conductivity\n" + composition + ",3e-4\n");
    Files.writeString(
        source.resolve("table-1.csv-metadata.json"),
        """
        {"@context": ["http://www.w3.org/ns/csvw"], "url": "table-1.csv", "dc:title": "Samples",
         "iph:table": "table-1", "iph:entities": [{"name": "sample", "type": "Sample"}],
         "tableSchema": {"columns": [
           {"name": "electrolyte", "titles": "Electrolyte", "iph:notation": "composition",
            "iph:about": "sample"},
           {"name": "conductivity", "titles": "Conductivity", "iph:notation": "expression",
            "iph:about": "sample", "iph:quantities": [
              {"quantity": "IonicConductivity", "unit": "S/cm", "header": true}]}]}}""");
    return source;
  }
}
