package org.interphase.server.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** The quantities of the graph that one thing has two of, so that they can be plotted. */
final class Quantities {

  private static final String NAMED = OwnQuery.text(Quantities.class, "quantities.rq");
  private static final String PAIRS =
      query("quantity-pairs.rq").replaceAll("\\?[ab] a \\?[xy]Class \\. ", "");

  private Quantities() {}

  /**
   * The query in a file, with what makes two values belong together where it names together.rq; it
   * begins with those of a class, so that a plot looks at what has one of its quantities, and at
   * nothing else.
   */
  static String query(String file) {
    var together = OwnQuery.text(Quantities.class, "together.rq");
    return OwnQuery.text(Quantities.class, file)
        .replace("      # together.rq\n", together.substring(together.indexOf('{')).indent(6));
  }

  /** What there is, within {@link QueryRun#read}. */
  static Found find(QueryRun queries) {
    return found(named(queries.select(NAMED)), queries.select(PAIRS));
  }

  private static Found found(Map<String, Quantity> named, List<Binding> rows) {
    return new Found(
        rows.stream()
            .filter(row -> named.containsKey(row.get("x").getURI()))
            .filter(row -> named.containsKey(row.get("y").getURI()))
            .map(
                row ->
                    new Pair(
                        named.get(row.get("x").getURI()),
                        named.get(row.get("y").getURI()),
                        FoundNumbers.count(row, "points")))
            .sorted(
                Comparator.comparingLong(Pair::points)
                    .reversed()
                    .thenComparing(pair -> pair.x().label())
                    .thenComparing(pair -> pair.y().label()))
            .toList());
  }

  private static Map<String, Quantity> named(List<Binding> rows) {
    var named = new TreeMap<String, Quantity>();
    for (var row : rows) {
      var iri = row.get("quantity").getURI();
      if (iri.startsWith(Iris.TERMS)) {
        var symbol =
            Optional.ofNullable(row.get("symbol"))
                .map(node -> node.getLiteralLexicalForm())
                .filter(text -> !text.equals("1"));
        named.put(
            iri,
            new Quantity(
                iri.substring(Iris.TERMS.length()),
                row.get("name").getLiteralLexicalForm(),
                symbol.orElse("")));
      }
    }
    return named;
  }

  /**
   * A quantity.
   *
   * @param term its name in the ontology
   * @param label its name in words
   * @param symbol the unit that its values share; empty for counts
   */
  record Quantity(String term, String label, String symbol) {

    /** Such as {@code Ionic conductivity (S/cm)}. */
    String title() {
      var name = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
      return symbol.isEmpty() ? name : name + " (" + symbol + ")";
    }
  }

  /** Two quantities, and how often they occur together. */
  record Pair(Quantity x, Quantity y, long points) {

    /** The same with the axes changed. */
    Pair turned() {
      return new Pair(y, x, points);
    }
  }

  /** The quantities that occur together with others. */
  static final class Found {

    private final List<Pair> pairs;

    /**
     * @param pairs all, both ways round, those with most points first
     */
    Found(List<Pair> pairs) {
      this.pairs = List.copyOf(pairs);
    }

    /** All pairs, both ways round, those with most points first. */
    List<Pair> pairs() {
      return pairs;
    }

    /** All that have a partner, by name. */
    List<Quantity> all() {
      var all = new LinkedHashMap<String, Quantity>();
      pairs.stream()
          .map(Pair::x)
          .sorted(Comparator.comparing(Quantity::label))
          .forEach(quantity -> all.put(quantity.term(), quantity));
      return List.copyOf(all.values());
    }

    /** The wished-for quantity, if it has a partner; else the one that most often has one. */
    String usual(String wished) {
      return of(wished).isPresent() || pairs.isEmpty() ? wished : pairs.get(0).y().term();
    }

    /**
     * The wished-for quantity, if it occurs together with that; else the one that most often does.
     */
    String partner(Quantity quantity, String wished) {
      var partners =
          pairs.stream()
              .filter(pair -> pair.y().equals(quantity))
              .map(pair -> pair.x().term())
              .toList();
      return partners.contains(wished) || partners.isEmpty() ? wished : partners.get(0);
    }

    /** The quantity of that name in the ontology. */
    Optional<Quantity> of(String term) {
      return all().stream().filter(quantity -> quantity.term().equals(term)).findFirst();
    }
  }
}
