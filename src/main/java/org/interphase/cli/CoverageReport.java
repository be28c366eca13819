package org.interphase.cli;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.engine.Engine;
import org.interphase.question.Answer;
import org.interphase.question.AnswerFormat;
import org.interphase.question.Asking;
import org.interphase.question.QuestionCatalogue;

/** Writes what the graph holds of its sources, as a page in Markdown. */
final class CoverageReport {

  private static final String TAG = "coverage";

  private CoverageReport() {}

  /** Writes the answers to all questions tagged {@code coverage}. */
  static void write(QuestionCatalogue questions, DatasetGraph graph, Appendable out)
      throws IOException {
    out.append(
        "# Coverage\n\nWhat the graph holds of its sources, by `./interphase check --coverage`.\n");
    var engine = Engine.on(graph);
    for (var question : questions.all()) {
      if (question.tags().contains(TAG)) {
        var answer = engine.read(() -> new Asking(engine::build).ask(question, Map.of()));
        out.append("\n## ").append(question.summary()).append("\n\n");
        if (answer.rows().isEmpty()) {
          out.append("None.\n");
        } else {
          AnswerFormat.MARKDOWN.write(withoutIris(answer), out);
        }
      }
    }
  }

  /** People read the page; the last columns, which hold IRIs for linking, are of no use to them. */
  private static Answer withoutIris(Answer answer) {
    var kept =
        IntStream.range(0, answer.columns().size())
            .filter(i -> answer.rows().stream().allMatch(row -> row.get(i).iri().isEmpty()))
            .boxed()
            .toList();
    var rows = answer.rows().stream().map(row -> kept.stream().map(row::get).toList()).toList();
    return new Answer(answer.question(), kept.stream().map(answer.columns()::get).toList(), rows);
  }
}
