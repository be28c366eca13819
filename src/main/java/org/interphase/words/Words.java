package org.interphase.words;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.question.CompetencyQuestion;

/** Understands texts as somebody types them, in English, German or Chinese. */
public final class Words {

  private final Supplier<QueryExecBuilder> service;
  private final List<CompetencyQuestion> questions;
  private Matcher matcher;

  private Words(Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions) {
    this.service = service;
    this.questions = List.copyOf(questions);
  }

  /**
   * What understands the words of the dataset that {@code service} asks: {@code engine::build} or
   * the like, anew for each query. Names are read at the first text, within the caller's
   * transaction.
   */
  public static Words of(Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions) {
    return new Words(service, questions);
  }

  /** What {@code text} asks; the same for the same text. */
  public Understanding understand(String text) {
    return matcher().understand(text);
  }

  /** The words of {@code text} that tell something, as they are written, in their order. */
  public List<String> telling(String text) {
    return matcher().telling(text);
  }

  private synchronized Matcher matcher() {
    if (matcher == null) {
      matcher = Matcher.of(service, questions);
    }
    return matcher;
  }
}
