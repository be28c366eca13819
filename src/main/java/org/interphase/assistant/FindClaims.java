package org.interphase.assistant;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.vocabulary.IPH;

/** What the sources state, by words. */
final class FindClaims implements Tool {

  private static final String CLAIMS =
      """
      SELECT ?claim ?score ?statement {
        VALUES ?text { }
        (?claim ?score) <http://jena.apache.org/text#query> (iph:statement ?text 400) .
        ?claim a iph:Claim ; iph:statement ?statement .
      }
      ORDER BY DESC(?score) STR(?claim)
      """;

  @Override
  public String name() {
    return "find_claims";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    queries.service().requireFullText();
    var words = KnownWords.of(arguments.text("words"));
    if (words.isEmpty()) {
      throw new WrongCall(
          "\"words\": found none that says something, expected names and words of the field.");
    }
    var excerpt = new Excerpt(queries);
    var claims = found(words, queries);
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
    var unknown = KnownWords.unknown(words, queries);
    return new Told()
        .withAlways("claims", part.items().stream().map(told::of).toList())
        .withAlways("total", part.total())
        .with("nextCursor", part.next())
        .with("unknownWords", unknown)
        .with("note", note(part.total(), unknown));
  }

  /** The claims that have any of the words, those that have more of them first. */
  private static List<Node> found(List<String> words, QueryRun queries) {
    var ranks = new LinkedHashMap<Node, Double>();
    for (var word : words) {
      var seen = new HashSet<Node>();
      for (var text :
          List.of(word, word.length() > 4 ? word.substring(0, word.length() - 1) + "*" : word)) {
        queries
            .select(CLAIMS, Map.of("text", List.of(NodeFactory.createLiteralString(text))))
            .forEach(
                found -> {
                  if (seen.add(found.get("claim"))) {
                    ranks.merge(found.get("claim"), 0.0, Double::sum);
                  }
                });
      }
      double rarity = Math.log(1 + 1000.0 / Math.max(1, seen.size()));
      seen.forEach(claim -> ranks.merge(claim, rarity, Double::sum));
    }
    return ranks.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Double>comparingByValue()
                .reversed()
                .thenComparing(rank -> rank.getKey().getURI()))
        .limit(200)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String note(int total, List<String> unknown) {
    return (KnownWords.note(unknown)
            + (total == 0
                ? " No statement has these words; the graph says nothing of it; do not infer."
                : ""))
        .strip();
  }
}
