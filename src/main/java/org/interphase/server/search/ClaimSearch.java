package org.interphase.server.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.QueryRun;
import org.interphase.vocabulary.IPH;
import org.interphase.words.Understanding;
import org.interphase.words.Words;

/**
 * Finds what the sources state by words: those of a statement itself, of the values it gives, and
 * of the things it is about.
 */
public final class ClaimSearch {

  private static final String HITS =
      """
      SELECT ?hit ?score {
        VALUES ?text { }
        (?hit ?score) <http://jena.apache.org/text#query> (?text 1000) .
      }
      """;

  private static final String AROUND =
      """
      SELECT ?claim ?hit ?how {
        VALUES ?hit { }
        VALUES ?how { iph:hasMeasurement iph:subject iph:object }
        ?claim ?how ?hit .
      }
      """;

  private static final String CLAIMS = "SELECT ?claim { VALUES ?claim { } ?claim a iph:Claim }";

  private static final String USED =
      "SELECT DISTINCT ?text { VALUES ?text { } ?hit <http://jena.apache.org/text#query> (?text 1) }";

  /** A claim is less about its subject's name than about its value. */
  private static final double ABOUT = 0.3;

  private static final int MOST = 200;

  private final QueryRun queries;
  private final Words words;

  /**
   * @param words understands what is searched for
   */
  public ClaimSearch(QueryRun queries, Words words) {
    this.queries = queries;
    this.words = words;
  }

  /** What has any of the words of {@code text}, within {@link QueryRun#read}. */
  public Found find(String text) {
    return find(words.understand(text));
  }

  /** The same of a text that is understood already. */
  public Found find(Understanding understood) {
    queries.service().requireFullText();
    var meant = new LinkedHashSet<String>();
    understood.takenFor().stream()
        .filter(taken -> !taken.iri().isEmpty())
        .forEach(taken -> meant.addAll(words.telling(taken.meaning())));
    var search = SearchWords.of(words.telling(understood.text()), meant);
    if (search.isEmpty()) {
      return new Found(List.of(), understood.notUnderstood());
    }
    var scores = scores(search);
    var claims =
        queries.select(CLAIMS, Map.of("claim", scores.keySet())).stream()
            .map(found -> found.get("claim"))
            .distinct()
            .sorted(Comparator.comparing((Node c) -> -scores.get(c)).thenComparing(Node::getURI))
            .limit(MOST)
            .toList();
    return new Found(claims, unused(understood.notUnderstood()));
  }

  /** How well each hit, and what it belongs to, has the words. */
  private Map<Node, Double> scores(String search) {
    var hits = new HashMap<Node, Double>();
    for (var row : queries.select(HITS, Map.of("text", List.of(text(search))))) {
      // Without an index there is one row, of nothing.
      if (row.contains("hit") && row.get("hit").isURI()) {
        hits.merge(row.get("hit"), FoundNumbers.of(row.get("score")).doubleValue(), Math::max);
      }
    }
    var around = new HashMap<Node, Double>();
    for (var row : queries.select(AROUND, Map.of("hit", hits.keySet()))) {
      double share = row.get("how").equals(IPH.hasMeasurement.asNode()) ? 1 : ABOUT;
      around.merge(row.get("claim"), share * hits.get(row.get("hit")), Math::max);
    }
    around.forEach((claim, score) -> hits.merge(claim, score, Double::sum));
    return hits;
  }

  /** Those of the words that no name and no statement has. */
  private List<String> unused(List<String> asked) {
    var forms = new LinkedHashMap<String, List<Node>>();
    asked.stream()
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .forEach(
            word -> forms.put(word, SearchWords.forms(word, "").map(ClaimSearch::text).toList()));
    var all = forms.values().stream().flatMap(List::stream).distinct().toList();
    if (all.isEmpty()) {
      return List.of();
    }
    var used =
        queries.select(USED, Map.of("text", all)).stream()
            .map(row -> row.get("text"))
            .collect(Collectors.toSet());
    return forms.entrySet().stream()
        .filter(word -> word.getValue().stream().noneMatch(used::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /**
   * What was found.
   *
   * @param claims the likeliest first
   * @param unused the words that were not understood, and that no name and no statement has
   */
  public record Found(List<Node> claims, List<String> unused) {

    public Found {
      claims = List.copyOf(claims);
      unused = List.copyOf(unused);
    }
  }
}
