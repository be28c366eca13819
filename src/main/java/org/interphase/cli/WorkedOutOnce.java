package org.interphase.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.engine.Engine;
import org.interphase.engine.Refusal;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.Beforehand;
import org.interphase.store.Progress;
import org.interphase.store.WorkedOut;
import org.interphase.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has what all of the data say worked out once, for all who use the same data and questions. */
final class WorkedOutOnce {

  private static final Logger LOG = LoggerFactory.getLogger(WorkedOutOnce.class);

  private WorkedOutOnce() {}

  /** Where it is kept, after it was worked out if it had not been. */
  static WorkedOut of(
      Project project, DatasetGraph graph, QuestionCatalogue questions, Progress progress) {
    var known = project.workedOut();
    if (known.words().isWanting()) {
      progress.step("learning how questions are asked");
      learn(graph, questions, known);
    }
    if (Beforehand.isWanting(graph, known)) {
      progress.step("counting what pages tell of all data");
      Beforehand.workOut(graph, known, questions.all());
    }
    return known;
  }

  private static void learn(DatasetGraph graph, QuestionCatalogue questions, WorkedOut known) {
    var engine = Engine.on(graph);
    try {
      engine.readOwn(() -> Words.of(engine::build, questions.all(), known.words()).keeping());
    } catch (Refusal e) {
      // What is not kept is learned when somebody asks, or refused then: that stops no server.
      LOG.debug("How questions are asked was not learned.", e);
    }
  }
}
