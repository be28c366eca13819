package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.ExampleSources;
import org.interphase.GraphAssertions;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.CatalogueReader;
import org.interphase.source.SourceReader;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.OntologyTerms;
import org.interphase.vocabulary.PROV;

/** A source of one row, or a few, written into a folder and mapped. */
final class SmallSource {

  /** Where the things of the row have their IRIs. */
  static final String ROW = IriMinter.ID + "small-2025/table-1/row-01";

  private static final OntologyTerms ONTOLOGY =
      new OntologyTerms(
          RDFDataMgr.loadModel(ExampleSources.HOME.resolve("ontology/interphase.ttl").toString()));
  private static final Set<Node> ABOUT_THE_PLACE =
      Set.of(RDFS.label.asNode(), PROV.wasQuotedFrom.asNode(), PROV.hadPrimarySource.asNode());

  private final Path folder;
  private final List<String> columns = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final List<String> further = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  SmallSource(Path folder) {
    this.folder = folder;
    write(
        "source.json",
        """
        {"id": "small-2025", "type": "JournalArticle", "title": "Small", "authors": ["Ada Example"],
         "year": 2025, "curators": ["nobody"], "curated": "2026-11-23"}""");
    write(
        "references.csv", "key,authors,journal,year,volume,page\n16b,A. Example,J. Ex.,2019,1,1\n");
    write(
        "catalogue/materials.json",
        """
        [{"id": "lagp", "type": "LAGP", "label": "LAGP"},
         {"id": "lagp-ga", "type": "LAGP", "label": "LAGP with gallium", "variantOf": "lagp",
          "formula": "Li1.5Al0.4Ga0.1Ge1.5(PO4)3", "dopedWith": ["gallium"]},
         {"id": "b2o3", "type": "Oxide", "label": "B2O3"},
         {"id": "al2o3", "type": "Oxide", "label": "Al2O3"},
         {"id": "gallium", "type": "MetalOrElement", "label": "gallium", "names": ["Ga"]},
         {"id": "magnesium", "type": "MetalOrElement", "label": "magnesium", "names": ["Mg"]},
         {"id": "chromium", "type": "MetalOrElement", "label": "chromium", "names": ["Cr"]},
         {"id": "lithium", "type": "LithiumMetal", "label": "Li"},
         {"id": "nca", "type": "LayeredOxideCathode", "label": "NCA"}]""");
    write(
        "catalogue/strategies.json",
        """
        [{"id": "spi", "type": "PolymerInterlayer", "label": "SPI"},
         {"id": "rough", "type": "SurfaceTreatment", "label": "rough"}]""");
    write(
        "catalogue/methods.json",
        """
        [{"id": "sol-gel", "type": "PowderSynthesis", "label": "sol-gel", "names": ["Sol-gel"]},
         {"id": "hot-pressing", "type": "Densification", "label": "hot-pressing"}]""");
    ExampleSources.copy(
        ExampleSources.HOME.resolve("data/catalogue/units.json"),
        folder.resolve("catalogue/units.json"));
  }

  /** Adds a column with what the row prints in it; {@code description} goes on behind its name. */
  SmallSource with(String name, String description, String cell) {
    columns.add("{\"name\": \"%s\", \"titles\": \"%s\", %s}".formatted(name, name, description));
    names.add(name);
    cells.add("\"" + cell + "\"");
    return this;
  }

  /** Adds a row below, with a cell for each column. */
  SmallSource andRow(String... cells) {
    further.add(String.join(",", cells) + "\n");
    return this;
  }

  /** Has the shipped words for room temperature in the catalogue. */
  SmallSource withRoomTemperature() {
    ExampleSources.copy(
        ExampleSources.HOME.resolve("data/catalogue/words.json"),
        folder.resolve("catalogue/words.json"));
    return this;
  }

  /** Has the shipped families of compounds in the catalogue. */
  SmallSource withFamilies() {
    ExampleSources.copy(
        ExampleSources.HOME.resolve("data/catalogue/families.json"),
        folder.resolve("catalogue/families.json"));
    return this;
  }

  /** Has what the field has seen in the catalogue. */
  SmallSource withUsualRanges() {
    ExampleSources.copy(
        ExampleSources.HOME.resolve("data/catalogue/usual.json"),
        folder.resolve("catalogue/usual.json"));
    return this;
  }

  /** Has LATP in the catalogue, with the formula of its series. */
  SmallSource withGeneralLatp() {
    write(
        "catalogue/materials.json",
        """
        [{"id": "latp", "type": "LATP", "label": "LATP", "names": ["Li1+xAlxTi2-x(PO4)3"]}]""");
    return this;
  }

  /** Has the text of the source say one thing, by one record. */
  SmallSource saying(String record) {
    write("findings.json", "{\"section\": \"section-3\", \"findings\": [" + record + "]}");
    return this;
  }

  /** Says where the source is doubtful, by one record. */
  SmallSource doubting(String record) {
    write("discrepancies.json", "[" + record + "]");
    return this;
  }

  /**
   * Fails unless {@code turtle} is what is said of the row's things, apart from their labels and
   * where they were read.
   */
  void assertThings(String turtle) {
    GraphAssertions.assertIsomorphic(
        """
        BASE <https://w3id.org/interphase/id/small-2025/table-1/>
        PREFIX material: <https://w3id.org/interphase/id/material/>
        PREFIX strategy: <https://w3id.org/interphase/id/strategy/>
        """
            + turtle,
        things());
  }

  private Graph things() {
    var data = GraphFactory.createDefaultGraph();
    all().stream()
        .filter(triple -> triple.getSubject().getURI().startsWith(ROW + "/"))
        .filter(triple -> !ABOUT_THE_PLACE.contains(triple.getPredicate()))
        .forEach(data::add);
    assertThat(problems).isEmpty();
    return data;
  }

  /** All that is said of {@code thing}, by its path from the row's IRI on. */
  Graph about(String thing) {
    return aboutIri(ROW + thing);
  }

  /** All that is said of {@code thing}, by its path below that of all things. */
  Graph aboutThing(String thing) {
    return aboutIri(IriMinter.ID + thing);
  }

  private Graph aboutIri(String iri) {
    var data = GraphFactory.createDefaultGraph();
    all().stream().filter(triple -> triple.getSubject().hasURI(iri)).forEach(data::add);
    return data;
  }

  /** A place in the table's description. */
  Place description(String within) {
    return new Place("table-1.csv-metadata.json", within);
  }

  /** What a curator is told. */
  List<Problem> problems() {
    all();
    return problems;
  }

  private List<Triple> all() {
    write(
        "table-1.csv",
        String.join(",", names) + "\n" + String.join(",", cells) + "\n" + String.join("", further));
    write(
        "table-1.csv-metadata.json",
        """
        {"@context": ["http://www.w3.org/ns/csvw"], "url": "table-1.csv", "dc:title": "Small table",
         "iph:table": "table-1",
         "iph:entities": [
           {"name": "sample", "type": "Sample"},
           {"name": "interlayer", "type": "InterlayerSample"},
           {"name": "treatment", "type": "Treatment", "links": {"treatmentOf": "sample"}},
           {"name": "cell", "type": "FullCell",
            "links": {"hasElectrolyteSample": "sample", "hasInterlayerSample": "interlayer"}},
           {"name": "test", "type": "CyclingTest", "links": {"ofCell": "cell"}}],
         "tableSchema": {"columns": [%s]}}"""
            .formatted(String.join(",\n", columns)));
    var schemas = ExampleSources.HOME.resolve("data/schema");
    problems.clear();
    var catalogue =
        new CatalogueReader(schemas)
            .read(List.of(folder.resolve("catalogue")), folder, problems::add);
    var source = new SourceReader(schemas, folder).read(folder, problems::add).orElseThrow();
    return new SourceMapper(catalogue, ONTOLOGY)
        .map(source, problems::add)
        .getGraph()
        .find()
        .toList();
  }

  private void write(String file, String text) {
    try {
      var path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
