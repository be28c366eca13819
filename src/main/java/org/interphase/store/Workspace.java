package org.interphase.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.core.DatasetGraph;

/** The project's folders, and the graph made from them. */
public final class Workspace {

  private final Path home;

  private Workspace(Path home) {
    this.home = Objects.requireNonNull(home);
  }

  /** The workspace whose data, ontology and queries lie below {@code home}. */
  public static Workspace at(Path home) {
    return new Workspace(home);
  }

  /** This workspace with other sources. */
  public Workspace withData(List<Path> sourceFolders) {
    throw new UnsupportedOperationException(sourceFolders.toString());
  }

  /** The graph, made from the sources now. */
  public BuildResult build(Progress progress) {
    throw new UnsupportedOperationException(progress.toString());
  }

  /** The graph, its default graph the union of all; made anew only where its sources changed. */
  public DatasetGraph open(Progress progress) {
    throw new UnsupportedOperationException(progress.toString());
  }

  /** A hash of all that the graph is made from. */
  public String dataVersion() {
    throw new UnsupportedOperationException();
  }

  /** The folder of the curated questions. */
  public Path queries() {
    return home.resolve("queries");
  }
}
