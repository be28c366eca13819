package org.interphase.export;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.ExampleSources;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;

/** Releases to look at. */
final class TestRelease {

  private static final Workspace PROJECT = ExampleSources.review();

  /** Of the review. */
  static final Release OF_PROJECT =
      new Release(PROJECT.open(Progress.silent()), QuestionCatalogue.read(PROJECT.queries()));

  private TestRelease() {}

  /** The named graphs of {@code trig}, and their union as the default graph. */
  static DatasetGraph data(String trig) {
    var data = RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
    Iter.toList(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
        .forEach(quad -> data.getDefaultGraph().add(quad.asTriple()));
    return data;
  }
}
