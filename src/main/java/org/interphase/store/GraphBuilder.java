package org.interphase.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.mapping.CatalogueMapper;
import org.interphase.mapping.MappingMapper;
import org.interphase.mapping.SourceMapper;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.reasoning.Projection;
import org.interphase.reasoning.RuleReasoner;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueReader;
import org.interphase.source.MappingReader;
import org.interphase.source.Shown;
import org.interphase.source.Source;
import org.interphase.source.SourceReader;
import org.interphase.validation.FormulaCheck;
import org.interphase.validation.ShaclValidation;
import org.interphase.vocabulary.OntologyTerms;

/**
 * Builds one graph: reads, maps, validates what is asserted, draws the conclusions. For one use.
 */
final class GraphBuilder {

  private final Layout layout;
  private final Progress progress;
  private final boolean guessesStand;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final DatasetGraph dataset = NamedGraphs.inMemory();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Graph all = GraphFactory.createGraphMem();

  GraphBuilder(Layout layout, Progress progress) {
    this(layout, progress, false);
  }

  /**
   * @param guessesStand true where sources are read while questions about them are open
   */
  GraphBuilder(Layout layout, Progress progress, boolean guessesStand) {
    this.layout = layout;
    this.progress = progress;
    this.guessesStand = guessesStand;
  }

  /** The graph with all that follows from it. */
  BuildResult build() {
    read();
    if (problems.stream().allMatch(Problem::isWarning)) {
      drawConclusions();
      project();
    }
    return result();
  }

  /** The graph without what follows from it, and its problems, which are the same. */
  BuildResult asserted() {
    read();
    return result();
  }

  private BuildResult result() {
    return BuildResult.of(dataset, problems);
  }

  private void read() {
    var terms = readOntology();
    var catalogue = readCatalogue(terms);
    catalogue.ifPresent(read -> readMappings());
    readSources(catalogue.map(read -> new SourceMapper(read, terms)));
    // Without a catalogue hardly anything is mapped, and the shapes would miss it all.
    catalogue.ifPresent(this::validate);
    problems.addAll(checkRules());
  }

  private OntologyTerms readOntology() {
    progress.step("reading the ontology");
    var ontology = read(layout.ontology());
    add(ontology, "ontology");
    return new OntologyTerms(ModelFactory.createModelForGraph(ontology));
  }

  private Optional<Catalogue> readCatalogue(OntologyTerms terms) {
    progress.step("reading the catalogue");
    var catalogue =
        new CatalogueReader(layout.schemas())
            .read(layout.catalogues(), layout.home(), problems::add);
    catalogue.ifPresent(
        read -> add(new CatalogueMapper(terms).map(read, problems::add).getGraph(), "catalogue"));
    return catalogue;
  }

  private void readMappings() {
    progress.step("reading the mappings");
    var mappings = new MappingReader(layout.home(), problems::add).readAll(layout.mappings());
    add(new MappingMapper(all).map(mappings, problems::add), "mappings");
  }

  private void readSources(Optional<SourceMapper> mapper) {
    var reader = new SourceReader(layout.schemas(), layout.home());
    layout.empty().forEach(folder -> problems.add(noSource(folder)));
    for (var folder : layout.sources()) {
      progress.step("reading " + folder.getFileName());
      var source = read(folder, reader);
      if (source.isPresent() && mapper.isPresent()) {
        var data = mapper.get().map(source.get(), problems::add);
        var before = sources.putIfAbsent(source.get().description().id(), source.get());
        if (before == null) {
          add(data.getGraph(), source.get().description().id());
        } else {
          problems.add(idTaken(source.get(), before.folder()));
        }
      }
    }
  }

  private Optional<Source> read(Path folder, SourceReader reader) {
    return guessesStand
        ? Optional.of(reader.readAsGuessed(folder, problems::add))
        : reader.read(folder, problems::add);
  }

  /** The sources that were mapped. */
  List<Source> sources() {
    return List.copyOf(sources.values());
  }

  private void validate(Catalogue catalogue) {
    progress.step("holding the data against the shapes");
    var before = problems.stream().filter(problem -> !problem.isWarning()).toList();
    Stream.of(
            ShaclValidation.validate(all, read(layout.shapes())),
            FormulaCheck.check(all, catalogue.structures()))
        .flatMap(List::stream)
        .filter(problem -> !Consequence.follows(problem, before))
        .forEach(problems::add);
  }

  private List<Problem> checkRules() {
    return Stream.concat(
            RuleReasoner.check(layout.ontologyFolder(), layout.home()).stream(),
            Arrays.stream(Profile.values())
                .flatMap(p -> Projection.check(layout.projection(p), layout.home()).stream()))
        .toList();
  }

  private void drawConclusions() {
    progress.step("drawing conclusions");
    add(RuleReasoner.in(layout.ontologyFolder()).infer(all), "inferred");
  }

  private void project() {
    progress.step("projecting");
    for (var profile : Profile.values()) {
      var projected = new Projection(layout.projection(profile)).of(all);
      NamedGraphs.add(dataset, NamedGraphs.name(profile.word()), projected);
    }
  }

  private void add(Graph graph, String name) {
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

  /**
   * Canonical values, since TDB2 joins by lexical form. The language is said, since Jena does not
   * find it by the name of a file in a folder with a {@code #} in its name.
   */
  private static Graph read(Path file) {
    return RDFParser.source(file).lang(Lang.TURTLE).canonicalValues(true).toGraph();
  }
}
