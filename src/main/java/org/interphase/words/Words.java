package org.interphase.words;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.question.CompetencyQuestion;

/** Understands texts as somebody types them, in English, German or Chinese. */
public final class Words {

  /** Nobody waits longer for what another learns, who may have to wait for a far service. */
  private static final int LONG = 10;

  private final Supplier<QueryExecBuilder> service;
  private final List<CompetencyQuestion> questions;
  private final ReentrantLock learning = new ReentrantLock();
  private volatile Matcher matcher;

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

  /** Learned by who comes first; who has waited for that for long learns for itself. */
  private Matcher matcher() {
    if (matcher != null) {
      return matcher;
    }
    boolean isMine = isMine();
    try {
      if (matcher == null) {
        matcher = Matcher.of(service, questions);
      }
      return matcher;
    } finally {
      if (isMine) {
        learning.unlock();
      }
    }
  }

  private boolean isMine() {
    try {
      return learning.tryLock(LONG, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
