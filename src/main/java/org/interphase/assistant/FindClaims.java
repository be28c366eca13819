package org.interphase.assistant;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.search.ClaimSearch;
import org.interphase.vocabulary.IPH;
import org.interphase.words.Words;

/** What the sources state, by words. */
final class FindClaims implements Tool {

  private static final String NOTHING =
      "No statement has these words; the graph says nothing of it; do not infer.";

  private final Supplier<Words> words;

  /**
   * @param words understands what is searched for
   */
  FindClaims(Supplier<Words> words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "find_claims";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    if (words.get().telling(arguments.text("words")).isEmpty()) {
      throw new WrongCall(
          "\"words\": found none that says something, expected names and words of the field.");
    }
    var found = new ClaimSearch(queries, words.get()).find(arguments.text("words"));
    var claims = found.claims();
    var excerpt = new Excerpt(queries);
    ToldClaims.fetch(claims, excerpt);
    excerpt.nameAll();
    var cites = new Cites(excerpt);
    var grade = arguments.optional("grade");
    var kept =
        claims.stream()
            .filter(
                claim ->
                    grade
                        .map(cites.names(excerpt.objects(claim, IPH.evidenceGrade))::contains)
                        .orElse(true))
            .toList();
    var part = Part.of(kept, arguments.optional("cursor"), arguments.number("limit", 8));
    var told = new ToldClaims(excerpt, cites);
    return new Told()
        .withAlways("claims", part.items().stream().map(told::of).toList())
        .withAlways("total", part.total())
        .with("nextCursor", part.next())
        .with("unknownWords", found.unused())
        .with("note", note(part.total(), grade, found));
  }

  /** What an assistant is told of words that the graph has nowhere. */
  static String unused(List<String> words) {
    return words.isEmpty()
        ? ""
        : "The graph uses these words nowhere: "
            + String.join(", ", words)
            + ". If the question is about them, the graph says nothing of it; do not infer.";
  }

  private static String note(int total, Optional<String> grade, ClaimSearch.Found found) {
    if (!found.claims().isEmpty() && total == 0) {
      return "None of the "
          + found.claims().size()
          + " claims that have these words is known so ("
          + grade.orElse("")
          + "). Ask without \"grade\" to see them.";
    }
    return (unused(found.unused()) + (total == 0 ? " " + NOTHING : "")).strip();
  }
}
