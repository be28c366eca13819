package org.interphase.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.intake.Intake;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.OpenQuestion;
import org.interphase.store.BuildResult;
import org.interphase.store.CuratedFolder;
import org.interphase.store.DataVersion;
import org.interphase.store.KeptNote;
import org.interphase.store.Progress;
import org.interphase.store.Share;
import org.interphase.store.WorkedOut;
import org.interphase.store.Workspace;
import org.interphase.validation.MappingCheck;

/** A project whose graph is at hand; with folders it has another. */
record FakeProject(DatasetGraph graph, DatasetGraph other, List<Problem> problems, Path queries)
    implements Project {

  @Override
  public Project withData(List<Path> folders) {
    return new FakeProject(other, other, problems, queries);
  }

  @Override
  public BuildResult build(Progress progress) {
    return new BuildResult(
        graph,
        problems.stream().filter(problem -> !problem.isWarning()).toList(),
        problems.stream().filter(Problem::isWarning).toList());
  }

  @Override
  public void writeParts(Path folder, Share share, Progress progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BuildResult read(Progress progress) {
    return build(progress);
  }

  @Override
  public DatasetGraph open(Progress progress) {
    return graph;
  }

  @Override
  public DatasetGraph openOnDisk(Path folder, Progress progress) {
    return graph;
  }

  @Override
  public KeptNote checkedQueries() {
    return Workspace.at(home()).checkedQueries();
  }

  @Override
  public WorkedOut workedOut() {
    return WorkedOut.nowhere();
  }

  @Override
  public DatasetGraph version(Path place, Progress progress) {
    return DataVersion.read(place, Workspace.at(home()), progress);
  }

  @Override
  public Path home() {
    return queries.resolveSibling("");
  }

  @Override
  public List<Path> sources() {
    return List.of();
  }

  @Override
  public Path conclusions() {
    return Path.of("ontology");
  }

  @Override
  public Path citation() {
    return queries.resolve("CITATION.cff");
  }

  @Override
  public String dataVersion() {
    return "1";
  }

  @Override
  public MappingCheck.Outcome checkMappings(Path folder, BuildResult built) {
    return new MappingCheck.Outcome(
        List.of(),
        List.of(new Problem(Place.line("units.ttl", 23, 60), "\"\"", "RDF", "Get it anew.")));
  }

  @Override
  public List<Problem> checkOntology() {
    return List.of();
  }

  @Override
  public Optional<Intake> intake(Consumer<Problem> problems) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<OpenQuestion> questionsOf(Path folder, Consumer<Problem> problems) {
    return List.of();
  }

  @Override
  public CuratedFolder curated(Path folder) {
    return Workspace.at(home()).curated(folder);
  }

  @Override
  public Path templates() {
    return queries.resolve("templates");
  }

  @Override
  public List<Path> data() {
    return List.of(queries);
  }
}
