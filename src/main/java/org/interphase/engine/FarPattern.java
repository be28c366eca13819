package org.interphase.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;

/**
 * Triples with variables, to be found in one graph of a service far away.
 *
 * <p>The service is asked for all variables, each combination once: that is what a pattern means,
 * and keeps out the repeats of those that keep a statement once for each of its graphs.
 *
 * @param graph the graph, a variable for any, or the name of the default graph
 * @param most so many matches are enough
 */
record FarPattern(Node graph, List<Triple> triples, long most) {

  FarPattern(Node graph, List<Triple> triples) {
    this(graph, triples, Long.MAX_VALUE);
  }

  /** Stands for any value that is sent along. */
  private static final Node KNOWN = NodeFactory.createURI("urn:known");

  /**
   * The variable that stands for a node without a name of its own: what a service calls it cannot
   * be sent along, but is compared with what comes back.
   */
  private static Node named(Node node) {
    return node.isBlank()
        ? Var.alloc(ARQConstants.allocVarMarker + "blank" + node.getBlankNodeLabel())
        : node;
  }

  /** The same with variables for nodes that have no names. */
  FarPattern withoutBlanks() {
    var open =
        triples.stream()
            .map(
                one ->
                    Triple.create(
                        named(one.getSubject()), one.getPredicate(), named(one.getObject())))
            .toList();
    return new FarPattern(graph, open, most);
  }

  /** The row with the nodes that these variables stand for. */
  Binding withBlanks(Binding row) {
    var builder = BindingBuilder.create(row);
    triples.stream()
        .flatMap(one -> Stream.of(one.getSubject(), one.getObject()))
        .filter(Node::isBlank)
        .forEach(blank -> builder.set(Var.alloc(named(blank)), blank));
    return builder.build();
  }

  boolean isOnDefaultGraph() {
    return Quad.isDefaultGraph(graph);
  }

  private Set<Var> variables() {
    var variables = new LinkedHashSet<Var>();
    addTo(variables, graph);
    for (var triple : triples) {
      addTo(variables, triple.getSubject());
      addTo(variables, triple.getPredicate());
      addTo(variables, triple.getObject());
    }
    return variables;
  }

  private static void addTo(Set<Var> variables, Node node) {
    if (node.isVariable()) {
      variables.add(Var.alloc(node));
    }
  }

  /**
   * The rows that go on from {@code rows}. Statements that have no unknown variable in common are
   * asked for apart: together each match of one would come with each of the other.
   */
  Iterator<Binding> join(List<Binding> rows, DefaultGraph defaultGraph, HeardRows service) {
    var alike = grouped(rows, this::unknown);
    return Iter.flatMap(
        alike.entrySet().iterator(),
        group -> join(parts(group.getKey()), group.getValue(), defaultGraph, service));
  }

  private static Iterator<Binding> join(
      List<FarPattern> parts, List<Binding> rows, DefaultGraph defaultGraph, HeardRows service) {
    var left = rows;
    var matching = new ArrayList<Function<Binding, Iterator<Binding>>>();
    for (var part : parts) {
      var matches = part.matches(left, defaultGraph, service);
      matching.add(matches);
      left = left.stream().filter(row -> matches.apply(row).hasNext()).toList();
    }
    var joined = left.iterator();
    for (var matches : matching) {
      joined = Iter.flatMap(joined, matches);
    }
    return joined;
  }

  private Set<Var> unknown(Binding row) {
    return variables().stream()
        .filter(variable -> !row.contains(variable))
        .collect(Collectors.toSet());
  }

  /** The statements that {@code unknown} variables hold together; in one graph all do. */
  private List<FarPattern> parts(Set<Var> unknown) {
    var parts = new ArrayList<List<Triple>>();
    for (var triple : triples) {
      var part = new ArrayList<Triple>();
      for (var other : List.copyOf(parts)) {
        if (other.stream().anyMatch(one -> areHeldTogether(one, triple, unknown))) {
          parts.remove(other);
          part.addAll(other);
        }
      }
      part.add(triple);
      parts.add(part);
    }
    return parts.stream().map(part -> new FarPattern(graph, part, most)).toList();
  }

  private boolean areHeldTogether(Triple one, Triple other, Set<Var> unknown) {
    var shared = new FarPattern(graph, List.of(one)).variables();
    shared.retainAll(new FarPattern(graph, List.of(other)).variables());
    return shared.stream().anyMatch(unknown::contains);
  }

  /** Tells of each of {@code rows}, and of whatever goes on from it, what this goes on to. */
  private Function<Binding, Iterator<Binding>> matches(
      List<Binding> rows, DefaultGraph defaultGraph, HeardRows service) {
    var names = names();
    var found = new HashMap<List<Node>, List<Binding>>();
    grouped(rows, this::sent)
        .forEach(
            (shared, alike) -> {
              var values = alike.stream().map(row -> values(row, shared)).distinct().toList();
              var heard = service.matches(text(names, shared, defaultGraph), values);
              var known = known(alike.get(0));
              for (int place = 0; place < values.size(); place++) {
                var sent = values.get(place);
                for (var match : heard.get(place)) {
                  var key =
                      known.stream()
                          .map(one -> value(one, shared, sent, match.get(names.get(one))))
                          .toList();
                  found.computeIfAbsent(key, any -> new ArrayList<>()).add(match);
                }
              }
            });
    return row ->
        found.getOrDefault(values(row, known(row)), List.of()).stream()
            .map(match -> merged(row, match, names))
            .iterator();
  }

  private static Node value(Var variable, List<Var> shared, List<Node> sent, Node found) {
    int place = shared.indexOf(variable);
    return place < 0 ? found : sent.get(place);
  }

  private List<Var> known(Binding row) {
    return variables().stream().filter(row::contains).toList();
  }

  private static List<Node> values(Binding row, List<Var> variables) {
    return variables.stream().map(row::get).toList();
  }

  /**
   * The variables whose values are sent along: things, and texts and numbers only where there are
   * none, since services differ on which of these are the same. Texts with a language are compared
   * here: Virtuoso 7 finds none that is sent along.
   */
  private List<Var> sent(Binding row) {
    var things = variables().stream().filter(one -> isA(row.get(one), Node::isURI)).toList();
    return things.isEmpty()
        ? variables().stream().filter(one -> isA(row.get(one), FarPattern::isSendable)).toList()
        : things;
  }

  private static boolean isSendable(Node value) {
    return value.isLiteral() && value.getLiteralLanguage().isEmpty();
  }

  private static boolean isA(Node value, Predicate<Node> kind) {
    return value != null && kind.test(value);
  }

  /** The rows of each key, both in the order in which they come. */
  static <K> Map<K, List<Binding>> grouped(List<Binding> rows, Function<Binding, K> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private Binding merged(Binding row, Binding found, Map<Var, Var> names) {
    var builder = BindingBuilder.create(row);
    variables().stream()
        .filter(variable -> !row.contains(variable))
        .forEach(variable -> builder.add(variable, found.get(names.get(variable))));
    return builder.build();
  }

  /** Jena's own variables have names that SPARQL cannot write. */
  private Map<Var, Var> names() {
    var names = new LinkedHashMap<Var, Var>();
    variables().forEach(variable -> names.put(variable, Var.alloc("v" + names.size())));
    return names;
  }

  private PatternText text(Map<Var, Var> names, List<Var> shared, DefaultGraph defaultGraph) {
    var columns = new ArrayList<Var>();
    if (!shared.isEmpty()) {
      columns.add(HeardRows.PLACE);
    }
    variables().stream()
        .filter(one -> !shared.contains(one))
        .forEach(variable -> columns.add(names.get(variable)));
    return new PatternText(
        "SELECT DISTINCT " + (columns.isEmpty() ? "(1 AS ?row)" : listed(columns)),
        shared.isEmpty()
            ? ""
            : HeardRows.PLACE + " " + listed(shared.stream().map(names::get).toList()),
        isOnDefaultGraph() ? inDefaultGraph(names, shared, defaultGraph) : inGraph(names),
        most == Long.MAX_VALUE ? "" : "\nLIMIT " + most);
  }

  private static String listed(List<Var> variables) {
    return variables.stream().map(Var::toString).collect(Collectors.joining(" "));
  }

  private String inGraph(Map<Var, Var> names) {
    return triples.stream()
        .map(triple -> text(triple, names))
        .collect(Collectors.joining(" .\n", "\nGRAPH " + term(graph, names) + " {\n", " .\n}"));
  }

  /**
   * Each triple may be in another graph; those that are in several repeat rows, which are asked for
   * once each.
   */
  private String inDefaultGraph(Map<Var, Var> names, List<Var> shared, DefaultGraph defaultGraph) {
    var text = new StringBuilder();
    int number = 0;
    for (var triple : inOrder(shared)) {
      var in = "?g" + number++;
      text.append("\nGRAPH ").append(in).append(" { ").append(text(triple, names)).append(" }");
      text.append(" FILTER(").append(defaultGraph.condition(in)).append(')');
    }
    return text.toString();
  }

  /**
   * What narrows most comes first. Services find an order for triples that stand together, but not
   * all of them for triples that stand each in a graph of its own.
   */
  private Iterable<Triple> inOrder(List<Var> shared) {
    var known = BindingBuilder.create();
    shared.forEach(variable -> known.add(variable, KNOWN));
    var row = known.build();
    var seen = new BasicPattern();
    triples.forEach(triple -> seen.add(Substitute.substitute(triple, row)));
    return ReorderLib.fixed().reorderIndexes(seen).reorder(BasicPattern.wrap(triples));
  }

  private static String text(Triple triple, Map<Var, Var> names) {
    return term(triple.getSubject(), names)
        + " "
        + term(triple.getPredicate(), names)
        + " "
        + term(triple.getObject(), names);
  }

  private static String term(Node node, Map<Var, Var> names) {
    return node.isVariable() ? names.get(Var.alloc(node)).toString() : NodeFmtLib.strNT(node);
  }
}
