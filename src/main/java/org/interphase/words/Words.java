package org.interphase.words;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.question.CompetencyQuestion;
import org.interphase.store.KeptFile;

/** Understands texts as somebody types them, in English, German or Chinese. */
public final class Words {

  /** Nobody waits longer for what another learns, who may have to wait for a far service. */
  private static final int LONG = 10;

  private final Supplier<QueryExecBuilder> service;
  private final List<CompetencyQuestion> questions;
  private final ReentrantLock learning = new ReentrantLock();
  private final KeptFile kept;
  private volatile Matcher matcher;

  private Words(
      Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions, KeptFile kept) {
    this.service = service;
    this.questions = List.copyOf(questions);
    this.kept = kept;
  }

  /**
   * What understands the words of the dataset that {@code service} asks: {@code engine::build} or
   * the like, anew for each query. Names are read at the first text, within the caller's
   * transaction.
   */
  public static Words of(Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions) {
    return of(service, questions, KeptFile.none());
  }

  /**
   * The same, which reads what was learned where it was {@code kept} of the same dataset and the
   * same questions, and learns where it was not.
   */
  public static Words of(
      Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions, KeptFile kept) {
    return new Words(service, questions, kept);
  }

  /**
   * Sees to it that what is learned is kept, which takes some seconds where it is not yet; the same
   * words.
   */
  public Words keeping() {
    if (kept.isWanting()) {
      var out = new Packing();
      matcher().pack(out);
      kept.keep(out.bytes());
    }
    return this;
  }

  /** Whether a text is understood without learning anything before. */
  public boolean isLearned() {
    return matcher != null;
  }

  /** Learns what there is to learn, which the first text would wait for; the same words. */
  public Words learned() {
    matcher();
    return this;
  }

  /** What {@code text} asks; the same for the same text. */
  public Understanding understand(String text) {
    return matcher().understand(text);
  }

  /** The words of {@code text} that tell something, as they are written, in their order. */
  public List<String> telling(String text) {
    return matcher().telling(text);
  }

  /** The same without what so many questions speak of that it tells none of them, as LAGP. */
  public List<String> tellingApart(String text) {
    return matcher().tellingApart(text);
  }

  /** Learned by who comes first; who has waited for that for long learns for itself. */
  private Matcher matcher() {
    if (matcher != null) {
      return matcher;
    }
    boolean isMine = isMine();
    try {
      if (matcher == null) {
        matcher =
            kept.read()
                .map(learned -> Matcher.unpacked(new Unpacking(learned), service, questions))
                .orElseGet(() -> Matcher.of(service, questions));
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
