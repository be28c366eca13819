package org.interphase.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionSearch;

/** Understands texts as somebody types them, in English, German or Chinese. */
public final class Words {

  private static final int MOST = 6;

  private final QuestionSearch search;

  private Words(List<CompetencyQuestion> questions) {
    this.search = new QuestionSearch(questions);
  }

  /**
   * What understands the words of the dataset that {@code service} asks: {@code engine::build} or
   * the like, anew for each query. Names are read at the first text, within the caller's
   * transaction.
   */
  public static Words of(Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions) {
    return new Words(questions);
  }

  /** What {@code text} asks; the same for the same text. */
  public Understanding understand(String text) {
    var near = search.nearest(text, MOST);
    var candidates =
        IntStream.range(0, near.size())
            .mapToObj(i -> new Candidate(near.get(i), 1.0 / (i + 2), Map.of()))
            .toList();
    return new Understanding(
        text,
        candidates,
        List.of(),
        List.of(),
        List.of(),
        candidates.isEmpty()
            ? Optional.of("No question of the graph has these words.")
            : Optional.empty());
  }
}
