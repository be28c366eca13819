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
import org.interphase.store.KeptNote;
import org.interphase.store.Progress;
import org.interphase.store.Share;
import org.interphase.store.WorkedOut;
import org.interphase.validation.MappingCheck;

/** The graph and the questions that commands work on. */
interface Project {

  /** The same project with the sources of these folders. */
  Project withData(List<Path> folders);

  /** The graph, made now. */
  BuildResult build(Progress progress);

  /**
   * Writes {@code share} of the graph into {@code folder}, as N-Quads.
   *
   * @throws IOException where a file cannot be written, or a part that is needed is not there
   */
  void writeParts(Path folder, Share share, Progress progress) throws IOException;

  /** The graph as its sources have it, without what follows, and what is wrong with them. */
  BuildResult read(Progress progress);

  /** The graph, ready for queries. */
  DatasetGraph open(Progress progress);

  /** The graph, ready for queries, in a TDB2 store in this folder. */
  DatasetGraph openOnDisk(Path folder, Progress progress);

  /** A version of the data that is kept in a file or a folder. */
  DatasetGraph version(Path place, Progress progress);

  /** What is wrong with the ontology. */
  List<Problem> checkOntology();

  /**
   * Holds the mappings against the ontologies below {@code folder}.
   *
   * @throws IOException where the folder cannot be walked
   */
  MappingCheck.Outcome checkMappings(Path folder, BuildResult built) throws IOException;

  /** Changes whenever the graph may change. */
  String dataVersion();

  /** What makes sources of files, or nothing where the catalogue has problems. */
  Optional<Intake> intake(Consumer<Problem> problems);

  /** The questions that the making of the source in {@code folder} left, answered or not. */
  List<OpenQuestion> questionsOf(Path folder, Consumer<Problem> problems);

  /** The sources of {@code folder} as somebody sees them who works on them. */
  CuratedFolder curated(Path folder);

  /** The folders of the sources, or above them. */
  List<Path> data();

  /** The folder of the tables to fill in. */
  Path templates();

  /** The project's top, from which messages name files. */
  Path home();

  /** The folders of its sources. */
  List<Path> sources();

  /** The folder of the curated questions. */
  Path queries();

  /** Whether the curated questions are known to have no problem. */
  KeptNote checkedQueries();

  /** Where it is kept what was worked out from the graph, the words with the questions. */
  WorkedOut workedOut();

  /** The folder that holds the rules and summaries by which conclusions are drawn. */
  Path conclusions();

  /** The file that says how to cite the project. */
  Path citation();
}
