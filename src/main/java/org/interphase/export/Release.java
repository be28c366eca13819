package org.interphase.export;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.question.QuestionCatalogue;
import org.interphase.vocabulary.IPH;

/**
 * What a release is made of.
 *
 * @param data the named graphs, and their union as the default graph
 * @param questions the curated questions, whose answers become tables
 */
public record Release(DatasetGraph data, QuestionCatalogue questions) {

  /** The name of the dataset, for people. */
  public static final String TITLE = "Interphase";

  /** What the dataset is, in one sentence. */
  public static final String ABOUT =
      "A knowledge graph of what the literature reports about solid-electrolyte interfaces, each"
          + " value and claim with the place it was read from.";

  /** The IRI of the dataset. */
  public static final String DATASET =
      IPH.ontology().getURI().replaceFirst("ontology$", ".well-known/void#dataset");

  public Release {
    Objects.requireNonNull(data);
    Objects.requireNonNull(questions);
  }

  /** The licence of the dataset, where its header names one; within the caller's transaction. */
  public Optional<Licence> licence() {
    return header().licence().map(Licence::new);
  }

  /** The version of the ontology and its data, such as {@code 0.1.0}. */
  public Optional<String> version() {
    return header().version();
  }

  /** The day of the last change, such as {@code 2026-11-23}. */
  public Optional<String> modified() {
    return header().modified();
  }

  DatasetHeader header() {
    return DatasetHeader.of(data.getGraph(Statements.ONTOLOGY))
        .modifiedBy(Curation.lastDay(curations()));
  }

  Map<Node, Curation> curations() {
    return Curation.in(data.getDefaultGraph());
  }
}
