package org.interphase.assistant;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.search.ClaimSearch;
import org.interphase.vocabulary.IPH;
import org.interphase.words.Words;

/** What the sources state, by words. */
final class FindClaims implements Tool {

  private static final String NOTHING =
      "No statement has these words; the graph says nothing of it; do not infer.";

  /** What an assistant is told of words that none of the statements has. */
  static String lacking(Bearing bearing) {
    var lacking = bearing.lackingInAll();
    return lacking.isEmpty()
        ? ""
        : "No statement has these words beside others of them: "
            + String.join(", ", lacking)
            + ". One about another thing, quantity or condition is no answer.";
  }

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
    var telling = words.get().telling(arguments.text("words"));
    if (telling.isEmpty()) {
      throw new WrongCall(
          "\"words\": found none that says something, expected names and words of the field.");
    }
    var understood = words.get().understand(arguments.text("words"));
    var found = new ClaimSearch(queries, words.get()).find(understood);
    var bearing = Bearing.of(AskedWord.of(understood, telling), found.claims(), queries);
    var claims = bearing.claims();
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
        .withAlways("claims", part.items().stream().map(claim -> told.of(claim, bearing)).toList())
        .withAlways("total", part.total())
        .withAlways("withAllWords", bearing.whole())
        .with("nextCursor", part.next())
        .with("unknownWords", found.unused())
        .with(
            "note",
            note(
                part,
                grade,
                found,
                bearing,
                UnmeasuredQuantities.note(understood.text(), queries)));
  }

  /** What an assistant is told of words that the graph has nowhere. */
  static String unused(List<String> words) {
    return words.isEmpty()
        ? ""
        : "The graph uses these words nowhere: "
            + String.join(", ", words)
            + ". If the question is about them, the graph says nothing of it; do not infer.";
  }

  private static String note(
      Part<Node> part,
      Optional<String> grade,
      ClaimSearch.Found found,
      Bearing bearing,
      String unmeasured) {
    if (!found.claims().isEmpty() && part.total() == 0) {
      return "None of the "
          + found.claims().size()
          + " claims that have these words is known so ("
          + grade.orElse("")
          + "). Ask without \"grade\" to see them.";
    }
    return Stream.of(
            unused(found.unused()), unmeasured, part.total() == 0 ? NOTHING : lacking(bearing))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
