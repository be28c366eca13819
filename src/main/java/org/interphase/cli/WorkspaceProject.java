package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.intake.Intake;
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

/** The project in the folders of a workspace. */
record WorkspaceProject(Workspace workspace) implements Project {

  @Override
  public Project withData(List<Path> folders) {
    return new WorkspaceProject(workspace.withData(folders));
  }

  @Override
  public BuildResult build(Progress progress) {
    return workspace.build(progress);
  }

  @Override
  public void writeParts(Path folder, Share share, Progress progress) throws IOException {
    workspace.writeParts(folder, share, progress);
  }

  @Override
  public BuildResult read(Progress progress) {
    return workspace.read(progress);
  }

  @Override
  public DatasetGraph open(Progress progress) {
    return workspace.open(progress);
  }

  @Override
  public DatasetGraph openOnDisk(Path folder, Progress progress) {
    return workspace.openOnDisk(folder, progress);
  }

  @Override
  public DatasetGraph version(Path place, Progress progress) {
    return DataVersion.read(place, workspace, progress);
  }

  @Override
  public List<Problem> checkOntology() {
    return workspace.checkOntology();
  }

  @Override
  public MappingCheck.Outcome checkMappings(Path folder, BuildResult built) throws IOException {
    return workspace.checkMappings(folder, built);
  }

  @Override
  public String dataVersion() {
    return workspace.dataVersion();
  }

  @Override
  public Optional<Intake> intake(Consumer<Problem> problems) {
    return workspace.intake(problems);
  }

  @Override
  public List<OpenQuestion> questionsOf(Path folder, Consumer<Problem> problems) {
    return workspace.questionsOf(folder, problems);
  }

  @Override
  public CuratedFolder curated(Path folder) {
    return workspace.curated(folder);
  }

  @Override
  public List<Path> data() {
    return workspace.data();
  }

  @Override
  public Path templates() {
    return workspace.templates();
  }

  @Override
  public Path home() {
    return workspace.home();
  }

  @Override
  public List<Path> sources() {
    return workspace.sources();
  }

  @Override
  public Path queries() {
    return workspace.queries();
  }

  @Override
  public KeptNote checkedQueries() {
    return workspace.checkedQueries();
  }

  @Override
  public WorkedOut workedOut() {
    return workspace.workedOut();
  }

  @Override
  public Path conclusions() {
    return workspace.conclusions();
  }

  @Override
  public Path citation() {
    return workspace.citation();
  }
}
