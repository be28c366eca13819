package org.interphase.server.doubt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.vocabulary.RDF;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.Labels;
import org.interphase.store.KeptFile;
import org.interphase.vocabulary.IPH;

/** Answers at {@code /discrepancies}: where sources disagree with themselves. */
public final class DiscrepancyPages {

  /** The question that gives the same to programs. */
  private static final String QUESTION = "discrepancies";

  private final QuestionCatalogue questions;
  private final Kept<List<Discrepancy>> all;

  /**
   * @param file where they are kept
   */
  public DiscrepancyPages(QueryRun queries, QuestionCatalogue questions, KeptFile file) {
    var kept = new KeptDoubts(file);
    this.questions = questions;
    this.all = new Kept<>(queries, () -> kept.orRead(() -> read(queries)));
  }

  /** Sees to it that they are kept, within {@link QueryRun#read}. */
  public static void keep(KeptFile file, QueryRun queries) {
    if (file.isWanting()) {
      new KeptDoubts(file).orRead(() -> read(queries));
    }
  }

  /** Answers with the page of doubts. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var filter = DiscrepancyFilter.of(request);
    var page =
        new DiscrepancyPage(all.get(), filter, questions.find(QUESTION).map(q -> q.name()))
            .render();
    Reply.page(page, request, response);
  }

  private static List<Discrepancy> read(QueryRun queries) {
    var excerpt = new Excerpt(queries);
    var reader = new DiscrepancyReader(excerpt, new Labels(excerpt.union()));
    var found = excerpt.saidOf(RDF.type, List.of(IPH.Discrepancy.asNode()));
    reader.fetch(found);
    excerpt.nameAll();
    return reader.read(found);
  }
}
