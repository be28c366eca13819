package org.interphase.assistant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.QueryRun;

/** How much of what is asked each claim has, so that those which have most of it come first. */
final class Bearing {

  /**
   * What claims say, what they are known by, and all names of what they are about: each part by a
   * query that is quick.
   */
  private static final List<String> TEXTS =
      List.of(
          """
          SELECT ?claim ?thing ?text {
            VALUES ?claim { } VALUES ?said { iph:statement iph:caveat }
            ?claim ?said ?text .
          }
          """,
          """
          SELECT ?claim ?thing ?text {
            VALUES ?claim { } VALUES ?given { rdfs:label iph:asPrinted iph:conditionSummary }
            ?claim iph:hasMeasurement ?thing . ?thing ?given ?text .
          }
          """,
          """
          SELECT ?claim ?thing ?text {
            VALUES ?claim { }
            VALUES ?how { iph:subject iph:object iph:comparedWith }
            VALUES ?called { rdfs:label skos:altLabel iph:asPrinted }
            ?claim ?how ?thing . ?thing ?called ?text .
          }
          """,
          """
          SELECT ?claim ?thing ?text {
            VALUES ?claim { }
            VALUES ?how { iph:subject iph:object }
            VALUES ?by { iph:realises iph:ofMaterial iph:usesStrategy }
            VALUES ?called { rdfs:label skos:altLabel }
            ?claim ?how ?made . ?made ?by ?thing . ?thing ?called ?text .
          }
          """,
          """
          SELECT ?claim ?thing ?text {
            VALUES ?claim { } VALUES ?called { rdfs:label skos:altLabel }
            ?claim iph:hasEvidence ?evidence . ?evidence iph:byMethod ?thing . ?thing ?called ?text .
          }
          """,
          """
          SELECT ?claim ?thing ?text {
            VALUES ?claim { } VALUES ?told { iph:appliedTo iph:observation }
            ?claim iph:hasEvidence ?evidence . ?evidence ?told ?text .
          }
          """);

  /** The publications that claims cite, by their keys and all their authors. */
  private static final String CITED =
      """
      SELECT ?claim ?text {
        VALUES ?claim { }
        ?claim prov:hadPrimarySource ?publication .
        ?publication iph:referenceKey ?key .
        OPTIONAL { ?publication dcterms:bibliographicCitation ?citation }
        BIND (CONCAT("ref. ", ?key, " ", COALESCE(?citation, "")) AS ?text)
      }
      """;

  /** A list in a source is a claim for each of its members, of one thing in one place. */
  private static final String SIBLINGS =
      """
      SELECT DISTINCT ?claim ?statement ?sibling ?other {
        VALUES ?claim { }
        ?claim iph:subject ?subject ; prov:wasQuotedFrom ?place ; iph:statement ?statement .
        ?sibling iph:subject ?subject ; prov:wasQuotedFrom ?place ; iph:statement ?other .
        FILTER (?sibling != ?claim)
      }
      ORDER BY ?claim ?sibling
      """;

  /** So much of two statements is the same where they are members of one list. */
  private static final double ALIKE = 0.6;

  /** How much it counts that the full-text index finds a claim early. */
  private static final double EARLY = 0.35;

  private static final double SOON = 8;

  /** So many claims are added for a part of what is asked. */
  private static final int OF_A_PART = 2;

  private final List<AskedWord> words;
  private final Map<Node, Set<AskedWord>> had = new HashMap<>();
  private final Map<AskedWord, Double> weights;
  private final List<Node> sorted;

  private Bearing(List<AskedWord> words, List<Node> claims, QueryRun queries) {
    this.words = List.copyOf(words);
    claims.forEach(claim -> had.put(claim, new LinkedHashSet<>()));
    if (!claims.isEmpty()) {
      read(claims, queries);
    }
    this.weights = words.stream().distinct().collect(Collectors.toMap(word -> word, this::weight));
    this.sorted = sorted(claims);
  }

  /**
   * Holds claims against the words.
   *
   * @param claims as a search finds them, the likeliest first
   */
  static Bearing of(List<AskedWord> words, List<Node> claims, QueryRun queries) {
    return new Bearing(words, claims, queries);
  }

  private void read(List<Node> claims, QueryRun queries) {
    TEXTS.stream()
        .flatMap(texts -> queries.select(texts, Map.of("claim", claims)).stream())
        .forEach(
            found -> {
              var text = AskedWord.plain(found.get("text").getLiteralLexicalForm());
              var thing = found.get("thing");
              var iri = thing == null || !thing.isURI() ? "" : thing.getURI();
              words.stream()
                  .filter(word -> word.isIn(iri, text))
                  .forEach(word -> had.get(found.get("claim")).add(word));
            });
    readCited(claims, queries);
  }

  private void readCited(List<Node> claims, QueryRun queries) {
    queries
        .select(CITED, Map.of("claim", claims))
        .forEach(
            found -> {
              var text = found.get("text").getLiteralLexicalForm();
              var plain = AskedWord.plain(text);
              words.stream()
                  .filter(word -> word.isAuthorOf(text) || word.isReferenceIn(plain))
                  .forEach(word -> had.get(found.get("claim")).add(word));
            });
  }

  private List<Node> sorted(List<Node> claims) {
    var scores = new HashMap<Node, Double>();
    for (int i = 0; i < claims.size(); i++) {
      scores.put(claims.get(i), share(claims.get(i), words) + EARLY / (1 + i / SOON));
    }
    return claims.stream().sorted(Comparator.comparing((Node one) -> -scores.get(one))).toList();
  }

  /** How much of some words a claim has. */
  private double share(Node claim, List<AskedWord> some) {
    double all = some.stream().mapToDouble(weights::get).sum();
    double own = some.stream().filter(had(claim)::contains).mapToDouble(weights::get).sum();
    return all == 0 ? 0 : own / all;
  }

  /** What many claims have tells little. */
  private double weight(AskedWord word) {
    long many = had.values().stream().filter(some -> some.contains(word)).count();
    return many == 0 ? 0 : Math.log(1 + (double) had.size() / many);
  }

  /** The claims, those that have most of what is asked first. */
  List<Node> claims() {
    return sorted;
  }

  /** The words that a claim lacks. */
  List<String> lacking(Node claim) {
    return lacking(List.of(claim));
  }

  /** The words that no claim has which was found; none where none was found. */
  List<String> lackingInAll() {
    return sorted.isEmpty() ? List.of() : lacking(sorted);
  }

  private List<String> lacking(List<Node> claims) {
    return words.stream()
        .filter(word -> claims.stream().noneMatch(claim -> had(claim).contains(word)))
        .map(AskedWord::printed)
        .toList();
  }

  private Set<AskedWord> had(Node claim) {
    return had.getOrDefault(claim, Set.of());
  }

  /** How many claims lack no word. */
  int whole() {
    return (int) had.values().stream().filter(some -> some.size() == words.size()).count();
  }

  /**
   * The first claims, and behind them those that have most of each part of what is asked: the
   * answer to its last question may have nothing of the others.
   *
   * @param parts the words of each part; nothing where it is asked in one
   */
  List<Node> first(int most, List<List<AskedWord>> parts) {
    var first = new LinkedHashSet<>(sorted.stream().limit(most).toList());
    for (var part : parts) {
      double best = first.stream().mapToDouble(claim -> share(claim, part)).max().orElse(0);
      sorted.stream()
          .filter(claim -> !first.contains(claim) && share(claim, part) > 0)
          .filter(claim -> share(claim, part) >= best)
          .sorted(Comparator.comparing((Node claim) -> -share(claim, part)))
          .limit(OF_A_PART)
          .toList()
          .forEach(first::add);
    }
    return List.copyOf(first);
  }

  /** Claims, each followed by the others of the list in the source that it is from. */
  List<Node> withLists(List<Node> first, int most, QueryRun queries) {
    if (first.isEmpty()) {
      return first;
    }
    var lists = new HashMap<Node, List<Node>>();
    queries
        .select(SIBLINGS, Map.of("claim", first))
        .forEach(
            found -> {
              if (areAlike(text(found, "statement"), text(found, "other"))) {
                lists
                    .computeIfAbsent(found.get("claim"), any -> new ArrayList<>())
                    .add(found.get("sibling"));
              }
            });
    var all = new LinkedHashSet<Node>();
    for (var claim : first) {
      all.add(claim);
      if (all.size() < 2 * most) {
        all.addAll(lists.getOrDefault(claim, List.of()));
      }
    }
    // What is added to complete a list has been held against no word.
    var added = all.stream().filter(claim -> !had.containsKey(claim)).toList();
    added.forEach(claim -> had.put(claim, new LinkedHashSet<>()));
    if (!added.isEmpty()) {
      read(added, queries);
    }
    return List.copyOf(all);
  }

  /** Whether two statements begin with the same words, and differ in the last. */
  private static boolean areAlike(String one, String other) {
    var words = one.split(" ");
    var others = other.split(" ");
    int same = 0;
    while (same < words.length && same < others.length && words[same].equals(others[same])) {
      same++;
    }
    return same >= ALIKE * Math.max(words.length, others.length);
  }

  private static String text(Binding found, String variable) {
    return found.get(variable).getLiteralLexicalForm();
  }
}
