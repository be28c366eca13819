package org.interphase.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.mapping.CatalogueMapper;
import org.interphase.mapping.SourceMapper;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.reasoning.RuleReasoner;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueReader;
import org.interphase.source.Shown;
import org.interphase.source.Source;
import org.interphase.source.SourceReader;
import org.interphase.validation.FormulaCheck;
import org.interphase.validation.ShaclValidation;
import org.interphase.vocabulary.OntologyTerms;

/** Builds the graph: reads, maps, validates, and draws the conclusions. */
final class GraphBuilder {

  private final Layout layout;
  private final Progress progress;

  GraphBuilder(Layout layout, Progress progress) {
    this.layout = layout;
    this.progress = progress;
  }

  BuildResult build() {
    Set<Problem> problems = new LinkedHashSet<>();
    DatasetGraph dataset = NamedGraphs.inMemory();
    Graph all = GraphFactory.createGraphMem();

    progress.step("reading the ontology");
    Graph ontology = read(layout.ontology());
    add(ontology, "ontology", dataset, all);
    OntologyTerms terms = new OntologyTerms(ModelFactory.createModelForGraph(ontology));

    progress.step("reading the catalogue");
    Catalogue catalogue =
        new CatalogueReader(layout.schemas())
            .read(layout.catalogues(), layout.home(), problems::add);
    Model catalogueGraph = new CatalogueMapper(terms).map(catalogue, problems::add);
    add(catalogueGraph.getGraph(), "catalogue", dataset, all);

    SourceReader reader = new SourceReader(layout.schemas(), layout.home());
    SourceMapper mapper = new SourceMapper(catalogue, terms);
    Map<String, String> folders = new HashMap<>();
    layout.empty().forEach(folder -> problems.add(noSource(folder)));
    for (Path folder : layout.sources()) {
      progress.step("reading " + folder.getFileName());
      Optional<Source> source = reader.read(folder, problems::add);
      if (source.isPresent()) {
        String id = source.get().description().id();
        String before = folders.putIfAbsent(id, source.get().folder());
        if (before != null) {
          problems.add(idTaken(source.get(), before));
        }
        Model data = mapper.map(source.get(), problems::add);
        add(data.getGraph(), id, dataset, all);
      }
    }

    progress.step("holding the data against the shapes");
    problems.addAll(ShaclValidation.validate(all, read(layout.shapes())));
    problems.addAll(FormulaCheck.check(all));

    progress.step("drawing conclusions");
    Graph inferred = new RuleReasoner(layout.rules()).infer(all);
    add(inferred, "inferred", dataset, all);
    return new BuildResult(dataset, List.copyOf(problems));
  }

  private static void add(Graph graph, String name, DatasetGraph dataset, Graph all) {
    NamedGraphs.add(dataset, NamedGraphs.name(name), graph);
    graph.find().forEachRemaining(all::add);
  }

  private static Problem idTaken(Source source, String other) {
    return new Problem(
        Place.pointer(source.folder() + "/source.json", "/id"),
        "\"" + source.description().id() + "\" again",
        "an id of its own (" + other + " has this one)",
        "Give this source another id.");
  }

  private Problem noSource(Path folder) {
    return new Problem(
        Place.file(Shown.as(folder, layout.home())),
        "no source",
        "a folder with a source.json, or with such folders in it",
        "Name the folder of a source, or describe this one in source.json.");
  }

  /** Canonical values, since TDB2 joins by lexical form. */
  private static Graph read(Path file) {
    return RDFParser.source(file).canonicalValues(true).toGraph();
  }
}
