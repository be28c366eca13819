package org.interphase.server.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.model.Spelling;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Labels;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.OBO;

/** Finds things by their names. */
public final class NameSearch {

  /** So many are described; of more, the best. */
  private static final int MOST = 120;

  /** Of what is shorter, a slip leaves nothing to know it by. */
  private static final int SLIPPED = 3;

  private final QueryRun queries;
  private final Supplier<ThingNames> names;

  /**
   * @param names among which is looked
   */
  public NameSearch(QueryRun queries, Supplier<ThingNames> names) {
    this.queries = queries;
    this.names = names;
  }

  /** What bears the name, the best match first. */
  public List<Found> find(String text) {
    var pattern = new NamePattern(text);
    if (pattern.isEmpty()) {
      return List.of();
    }
    // What is slow the first time leaves the other its time.
    var all = names.get();
    return queries.read(() -> described(matches(pattern, all)));
  }

  /** The IRIs of things with a name that {@code text} may be with a slip, the nearest first. */
  public List<String> nearly(String text) {
    var called = new TreeMap<String, String>();
    var name = names.get().walk();
    while (name.next()) {
      called.putIfAbsent(name.name(), name.thing());
    }
    return text.length() < SLIPPED
        ? List.of()
        : Spelling.nearInAnyCase(text, called.keySet()).stream()
            .map(called::get)
            .distinct()
            .toList();
  }

  /** The best match of each thing that has one, by its IRI. */
  private static Map<String, Match> matches(NamePattern pattern, ThingNames names) {
    var matches = new HashMap<String, Match>();
    var name = names.walk();
    while (name.next()) {
      int rank = pattern.rankOfFolded(name.folded());
      if (rank < Integer.MAX_VALUE) {
        var match = new Match(rank, name.kind(), name.name());
        matches.merge(name.thing(), match, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return matches;
  }

  private List<Found> described(Map<String, Match> matches) {
    var best =
        matches.entrySet().stream()
            .sorted(Map.Entry.<String, Match>comparingByValue().thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .toList();
    var excerpt = new Excerpt(queries);
    var things = best.stream().map(match -> Iris.node(match.getKey())).toList();
    excerpt.about(things, RDF.type);
    excerpt.said(things, SKOS.altLabel, OBO.definition, IPH.explanation);
    excerpt.nameAll();
    var labels = new Labels(excerpt.union());
    return best.stream().map(match -> found(match, excerpt, labels)).toList();
  }

  private static Found found(Map.Entry<String, Match> match, Excerpt excerpt, Labels labels) {
    var thing = Iris.node(match.getKey());
    var label = labels.of(thing);
    var name = match.getValue().name();
    var types =
        excerpt.union().find(thing, RDF.Nodes.type, Node.ANY).toList().stream()
            .filter(type -> !excerpt.isInferred(type))
            .map(Triple::getObject)
            .filter(type -> type.isURI() && type.getURI().startsWith(Iris.TERMS))
            .map(labels::of)
            .sorted();
    var others =
        excerpt.objects(thing, SKOS.altLabel).stream()
            .map(labels::of)
            .sorted()
            .map(other -> "also “" + other + "”");
    var says =
        Stream.of(OBO.definition, IPH.explanation)
            .flatMap(property -> excerpt.objects(thing, property).stream())
            .map(labels::of);
    var matched =
        Stream.of(name).filter(n -> !n.equals(label) && !isOther(n, thing, excerpt, labels));
    var line =
        Stream.of(types, others, matched, says)
            .flatMap(texts -> texts)
            .distinct()
            .limit(5)
            .collect(Collectors.joining(" · "));
    var kind = ThingKind.ALL.get(match.getValue().kind()).word();
    return new Found(
        thing.getURI(),
        label,
        kind,
        line,
        match.getValue().rank() == 0,
        match.getValue().rank() <= NamePattern.WORDS);
  }

  private static boolean isOther(String name, Node thing, Excerpt excerpt, Labels labels) {
    return excerpt.objects(thing, SKOS.altLabel).stream()
        .anyMatch(other -> labels.of(other).equals(name));
  }

  /**
   * A thing that was found.
   *
   * @param line what it is, in a line
   * @param isExact whether the text is its very name
   * @param isWhole whether its name has the text as whole words, not as a part of one
   */
  public record Found(
      String iri, String label, String kind, String line, boolean isExact, boolean isWhole) {}

  /** Short names first among those that fit alike: they are what the text is mostly about. */
  private record Match(int rank, int kind, String name) implements Comparable<Match> {

    private static final Comparator<Match> ORDER =
        Comparator.comparingInt(Match::rank)
            .thenComparingInt(Match::kind)
            .thenComparingInt(match -> match.name().length())
            .thenComparing(Match::name);

    @Override
    public int compareTo(Match other) {
      return ORDER.compare(this, other);
    }
  }
}
