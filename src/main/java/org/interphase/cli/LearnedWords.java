package org.interphase.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.engine.Engine;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.KeptFile;
import org.interphase.store.Progress;
import org.interphase.words.Words;

/** Has what words mean learned once, for all who serve the same data and the same questions. */
final class LearnedWords {

  private LearnedWords() {}

  /** Where it is kept, after it was learned if it had not been. */
  static KeptFile of(
      Project project, DatasetGraph graph, QuestionCatalogue questions, Progress progress) {
    var kept = project.learnedWords();
    if (kept.isWanting()) {
      progress.step("learning how questions are asked");
      var engine = Engine.on(graph);
      engine.read(() -> Words.of(engine::build, questions.all(), kept).keeping());
    }
    return kept;
  }
}
