package org.interphase.server.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.vocabulary.IPH;
import org.interphase.words.Understanding;
import org.interphase.words.Words;

/**
 * Finds what the sources state by words: those of a statement itself, of the values it gives, and
 * of the things it is about.
 */
public final class ClaimSearch {

  /** Many, since names of samples have common words, too, and are no claims. */
  private static final String HITS =
      """
      SELECT ?hit ?score {
        VALUES ?text { }
        (?hit ?score) <http://jena.apache.org/text#query> (?text 4000) .
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

  private static final String OF_THINGS =
      """
      SELECT ?claim {
        VALUES ?claim { }
        VALUES ?thing { }
        VALUES ?how { iph:subject iph:object }
        ?claim ?how ?thing .
      }
      """;

  private static final String STATED =
      """
      SELECT ?claim ?statement {
        VALUES ?claim { }
        VALUES ?how { iph:statement rdfs:label }
        ?claim ?how ?statement .
      }
      """;

  private static final String USED =
      "SELECT DISTINCT ?text { VALUES ?text { } ?hit <http://jena.apache.org/text#query> (?text 1) }";

  /** A claim is less about its subject's name than about its value. */
  private static final double ABOUT = 0.3;

  private static final int MOST = 200;

  /** What has less of the text than so much of what the best has is of something else. */
  private static final double SHARE = 0.5;

  /** One word of several is in statements of something else, too. */
  private static final int COMMON = 2;

  /** What tells how, and no thing of which the graph could know nothing. */
  private static final Pattern ADVERB =
      Pattern.compile("\\p{Ll}{2,}(?:al|ent|ant|ive|ous|ed|ing|ab|ib)ly");

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
    var told = words.telling(understood.text());
    var scores = scores(understood, told);
    return new Found(
        ranked(scores),
        scores.isEmpty() ? understood.notUnderstood() : unused(understood.notUnderstood()));
  }

  /**
   * Those of them that bear on the text: they speak of a thing that it names; where it names none,
   * they have more than one word in common with it.
   */
  public List<Node> bearingOn(Understanding understood) {
    var scores = scores(understood, words.telling(understood.text()));
    var claims = ranked(scores);
    if (claims.isEmpty()) {
      return claims;
    }
    var about = understood.things().isEmpty() ? Set.of() : about(understood, claims);
    var names = names(understood);
    int least = understood.things().isEmpty() ? Math.min(COMMON, names.size()) : 1;
    var bearing = new HashSet<Object>(about);
    for (var row : queries.select(STATED, Map.of("claim", claims))) {
      var statement = row.get("statement").getLiteralLexicalForm();
      if (least > 0 && names.stream().filter(name -> name.isIn(statement)).count() >= least) {
        bearing.add(row.get("claim"));
      }
    }
    double lowest = understood.things().isEmpty() ? SHARE * scores.get(claims.get(0)) : 0;
    return claims.stream()
        .filter(claim -> bearing.contains(claim) && scores.get(claim) >= lowest)
        .toList();
  }

  private Set<Node> about(Understanding understood, List<Node> claims) {
    var things = understood.things().stream().map(thing -> Iris.node(thing.iri())).toList();
    return queries.select(OF_THINGS, Map.of("claim", claims, "thing", things)).stream()
        .map(row -> row.get("claim"))
        .collect(Collectors.toSet());
  }

  /** What the things are called that a text names, or, where it names none, its words. */
  private Set<StatedName> names(Understanding understood) {
    var things = understood.things().stream().map(Understanding.Thing::iri).toList();
    var named =
        understood.takenFor().stream()
            .filter(taken -> things.contains(taken.iri()))
            .flatMap(taken -> Stream.of(taken.words(), taken.meaning()));
    var meant =
        understood.takenFor().stream()
            .filter(taken -> !taken.iri().isEmpty())
            .flatMap(taken -> words.telling(taken.meaning()).stream());
    var said = Stream.concat(words.tellingApart(understood.text()).stream(), meant);
    return (things.isEmpty() ? said : named).map(StatedName::of).collect(Collectors.toSet());
  }

  /** The claims among what was hit, the likeliest first. */
  private List<Node> ranked(Map<Node, Double> scores) {
    return scores.isEmpty()
        ? List.of()
        : queries.select(CLAIMS, Map.of("claim", scores.keySet())).stream()
            .map(found -> found.get("claim"))
            .distinct()
            .sorted(Comparator.comparing((Node c) -> -scores.get(c)).thenComparing(Node::getURI))
            .limit(MOST)
            .toList();
  }

  private Map<Node, Double> scores(Understanding understood, List<String> told) {
    queries.service().requireFullText();
    var meant = new LinkedHashSet<String>();
    understood.takenFor().stream()
        .filter(taken -> !taken.iri().isEmpty())
        .forEach(taken -> meant.addAll(words.telling(taken.meaning())));
    var search = SearchWords.of(told, meant);
    return search.isEmpty() ? Map.of() : scores(search);
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
        .filter(word -> !ADVERB.matcher(word).matches())
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
