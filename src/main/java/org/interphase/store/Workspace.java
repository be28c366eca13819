package org.interphase.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.intake.Intake;
import org.interphase.mapping.MappingMapper;
import org.interphase.model.Problem;
import org.interphase.reasoning.OntologyCheck;
import org.interphase.source.CatalogueReader;
import org.interphase.source.HeadersFile;
import org.interphase.source.Mapping;
import org.interphase.source.MappingReader;
import org.interphase.source.OpenQuestion;
import org.interphase.source.QuestionsFile;
import org.interphase.validation.MappingCheck;

/** A project's folder: its sources, its ontology, its questions, and the graph built from them. */
public final class Workspace {

  private static final String KEPT = "target";
  private static final String PARTS = "parts";
  private static final String WORDS = "words";
  private static final String PAIRS = "pairs";
  private static final String NAMES = "names";
  private static final String ANSWERS = "answers";
  private static final String DOUBTS = "doubts";

  private final Layout layout;
  private final Path kept;

  private Workspace(Layout layout, Path kept) {
    this.layout = layout;
    this.kept = kept;
  }

  /** The project at {@code home}, with the sources below {@code data/}. */
  public static Workspace at(Path home) {
    var top = home.toAbsolutePath().normalize();
    return new Workspace(new Layout(top, List.of(top.resolve("data"))), top.resolve(KEPT));
  }

  /** The same project with these sources in place of its own: folders of sources, or above them. */
  public Workspace withData(List<Path> folders) {
    var absolute = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
    return new Workspace(new Layout(layout.home(), absolute), kept);
  }

  /** The same project, whose graphs are kept below {@code folder} where none lies beside it. */
  public Workspace keptIn(Path folder) {
    return new Workspace(layout, folder.toAbsolutePath().normalize());
  }

  /** Builds the graph from its sources and says what is wrong with them. */
  public BuildResult build(Progress progress) {
    return new GraphBuilder(layout, progress).build();
  }

  /**
   * Reads the graph from its sources and says what is wrong with them, without drawing conclusions,
   * of which nothing can be wrong.
   */
  public BuildResult read(Progress progress) {
    return new GraphBuilder(layout, progress).asserted();
  }

  /**
   * Writes the graph into {@code folder}, as N-Quads in parts that different processes can make, in
   * memory that does not grow with the number of sources.
   *
   * @throws ProblemsException if the sources have problems
   * @throws IOException where a file cannot be written, or a part that is needed is not there
   */
  public void writeParts(Path folder, Share share, Progress progress) throws IOException {
    Files.createDirectories(folder);
    var parts = KeptGraphs.mayBeWritten(kept) ? kept.resolve(PARTS) : folder.resolve("." + PARTS);
    try (var made = new KeptParts(layout, parts, progress)) {
      new PartsFolder(folder, share).write(made, progress);
    }
  }

  /**
   * The graph, ready for queries and full-text search; it is built again only when a file that it
   * comes from has changed.
   *
   * @throws ProblemsException if the sources have problems
   */
  public DatasetGraph open(Progress progress) {
    return built(dataVersion(), progress, BuiltGraph::open);
  }

  /**
   * The graph as a TDB2 store in {@code folder}, loaded again only when it has changed.
   *
   * @throws ProblemsException if the sources have problems
   */
  public DatasetGraph openOnDisk(Path folder, Progress progress) {
    var version = dataVersion();
    return built(version, progress, built -> new DiskStore(folder).open(built, version, progress));
  }

  /** Changes whenever the graph may change: a hash of what it is built from. */
  public String dataVersion() {
    return Fingerprint.of(layout);
  }

  /** What makes sources of files, or nothing where the shared catalogue has problems. */
  public Optional<Intake> intake(Consumer<Problem> problems) {
    var data = layout.home().resolve("data");
    var told = new ArrayList<Problem>();
    var catalogue =
        new CatalogueReader(layout.schemas())
            .read(List.of(data.resolve("catalogue")), layout.home(), told::add);
    var headers = HeadersFile.read(data, layout.schemas(), layout.home(), told::add);
    var methods = NamesFiles.ofMethods(NamesFiles.read(layout, told::add));
    told.forEach(problems);
    return told.isEmpty()
        ? Optional.of(new Intake(catalogue.alsoCalled(methods), headers))
        : Optional.empty();
  }

  /** The questions that the making of the source in {@code folder} left, answered or not. */
  public List<OpenQuestion> questionsOf(Path folder, Consumer<Problem> problems) {
    return QuestionsFile.read(folder, layout.schemas(), problems);
  }

  /** The sources of {@code folder} as somebody sees them who works on them. */
  public CuratedFolder curated(Path folder) {
    return new CuratedFolder(layout, folder);
  }

  /** The folders of the sources, or above them. */
  public List<Path> data() {
    return layout.data();
  }

  /** The folder of the tables to fill in. */
  public Path templates() {
    return layout.templates();
  }

  /** The project's top, from which messages name files. */
  public Path home() {
    return layout.home();
  }

  /** The folders of its sources. */
  public List<Path> sources() {
    return layout.sources();
  }

  /** The folder of the curated questions. */
  public Path queries() {
    return layout.queries();
  }

  /** Whether the curated questions are known to have no problem. */
  public KeptNote checkedQueries() {
    return new KeptNote(kept.resolve("queries").resolve(Fingerprint.ofQueries(layout)));
  }

  /**
   * Where it is kept what was worked out from the graph, words and answers with the curated
   * questions.
   */
  public WorkedOut workedOut() {
    var version = dataVersion();
    var asked = Fingerprint.ofText(version + " " + Fingerprint.ofQueries(layout));
    return new WorkedOut(
        kept(WORDS, asked),
        kept(PAIRS, version),
        kept(NAMES, version),
        kept(ANSWERS, asked),
        kept(DOUBTS, version));
  }

  private KeptFile kept(String folder, String name) {
    return new KeptFile(
        layout.home().resolve(KEPT).resolve(folder).resolve(name),
        kept.resolve(folder).resolve(name));
  }

  /** The folder that holds the rules and summaries by which conclusions are drawn. */
  public Path conclusions() {
    return layout.ontologyFolder();
  }

  /** The file that says how to cite the project. */
  public Path citation() {
    return layout.home().resolve("CITATION.cff");
  }

  /**
   * What is wrong with the ontology, with its mappings: its syntax, its terms, its profile, its
   * logic. Where it has been found sound, it is checked again only when one of its files has
   * changed.
   */
  public List<Problem> checkOntology() {
    var sound = new KeptNote(kept.resolve("ontology").resolve(Fingerprint.ofOntology(layout)));
    if (sound.isThere()) {
      return List.of();
    }
    var problems = ontologyProblems();
    if (problems.isEmpty()) {
      sound.keep();
    }
    return problems;
  }

  private List<Problem> ontologyProblems() {
    // What is wrong with the mappings themselves is told when the graph is built.
    return OntologyCheck.check(
        layout.ontology(), ontology -> new MappingMapper(ontology).map(mappings(), problem -> {}));
  }

  /**
   * Holds the mappings, with the ontology and the data of {@code built}, against the ontologies
   * below {@code folder}.
   *
   * @throws IOException where the folder cannot be walked
   */
  public MappingCheck.Outcome checkMappings(Path folder, BuildResult built) throws IOException {
    var ontology = built.dataset().getGraph(NamedGraphs.name("ontology"));
    return MappingCheck.check(mappings(), folder, ontology, built.all());
  }

  private List<Mapping> mappings() {
    return new MappingReader(layout.home(), problem -> {}).readAll(layout.mappings());
  }

  private <T> T built(String version, Progress progress, Function<BuiltGraph, T> use) {
    var graphs =
        new KeptGraphs(layout.home().resolve(KEPT).resolve("graph"), kept.resolve("graph"));
    var known = graphs.find(version);
    if (known.isPresent()) {
      return use.apply(known.get());
    }
    if (!KeptGraphs.mayBeWritten(kept)) {
      return graphs.keep(inMemory(progress), version, use);
    }
    try (var parts = new KeptParts(layout, kept.resolve(PARTS), progress)) {
      var whole = parts.whole();
      progress.step("keeping the graph");
      return graphs.keep(whole, version, use);
    }
  }

  private Quads inMemory(Progress progress) {
    var result = build(progress);
    if (!result.problems().isEmpty()) {
      throw new ProblemsException(result.problems());
    }
    progress.step("keeping the graph");
    return to -> result.dataset().find().forEachRemaining(to);
  }
}
