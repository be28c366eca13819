package org.interphase.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

  /** Which row of those that were sent along an answer belongs to. */
  private static final Var ROW = Var.alloc("row");

  /** Stands for any value that is sent along. */
  private static final Node KNOWN = NodeFactory.createURI("urn:known");

  private static final Pattern PLACE = Pattern.compile("\\d{1,6}");

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

  /** The rows that go on from {@code rows}: those with the same variables are asked for at once. */
  Iterator<Binding> join(List<Binding> rows, DefaultGraph defaultGraph, PatternService service) {
    var alike = grouped(rows, this::sent);
    return Iter.flatMap(
        alike.entrySet().iterator(),
        group -> join(group.getKey(), group.getValue(), defaultGraph, service));
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

  private Iterator<Binding> join(
      List<Var> shared, List<Binding> rows, DefaultGraph defaultGraph, PatternService service) {
    var byValues = grouped(rows, row -> shared.stream().map(row::get).toList());
    var names = names();
    var open = variables().stream().filter(one -> !shared.contains(one)).toList();
    var text = text(names, shared, open, List.copyOf(byValues.keySet()), defaultGraph);
    var groups = List.copyOf(byValues.values());
    return Iter.flatMap(
        service.rows(text),
        found ->
            groups.get(shared.isEmpty() ? 0 : place(found.get(ROW), groups)).stream()
                .filter(row -> open.stream().allMatch(one -> agree(row, one, found, names)))
                .map(row -> merged(row, found, open, names))
                .iterator());
  }

  private static boolean agree(Binding row, Var variable, Binding found, Map<Var, Var> names) {
    var value = row.get(variable);
    return value == null || value.equals(found.get(names.get(variable)));
  }

  private static int place(Node row, List<?> sent) {
    var text = isA(row, Node::isLiteral) ? row.getLiteralLexicalForm() : "";
    if (PLACE.matcher(text).matches() && Integer.parseInt(text) < sent.size()) {
      return Integer.parseInt(text);
    }
    throw new UnexpectedResult(row, "the number of a row that was sent along");
  }

  private static Binding merged(Binding row, Binding found, List<Var> open, Map<Var, Var> names) {
    var builder = BindingBuilder.create(row);
    open.stream()
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

  private String text(
      Map<Var, Var> names,
      List<Var> shared,
      List<Var> open,
      List<List<Node>> values,
      DefaultGraph defaultGraph) {
    var columns = new ArrayList<Var>();
    if (!shared.isEmpty()) {
      columns.add(ROW);
    }
    open.forEach(variable -> columns.add(names.get(variable)));
    var text = new StringBuilder("SELECT DISTINCT");
    columns.forEach(column -> text.append(' ').append(column));
    if (columns.isEmpty()) {
      text.append(" (1 AS ?row)");
    }
    text.append("\nWHERE {");
    if (!shared.isEmpty()) {
      values(text, names, shared, values);
    }
    text.append(isOnDefaultGraph() ? inDefaultGraph(names, shared, defaultGraph) : inGraph(names));
    text.append("\n}");
    return most == Long.MAX_VALUE ? text.toString() : text + "\nLIMIT " + most;
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

  private static void values(
      StringBuilder text, Map<Var, Var> names, List<Var> shared, List<List<Node>> values) {
    text.append("\nVALUES (").append(ROW);
    shared.forEach(variable -> text.append(' ').append(names.get(variable)));
    text.append(") {");
    for (int row = 0; row < values.size(); row++) {
      text.append("\n(").append(row);
      values.get(row).forEach(value -> text.append(' ').append(NodeFmtLib.strNT(value)));
      text.append(')');
    }
    text.append("\n}");
  }

  private static String term(Node node, Map<Var, Var> names) {
    return node.isVariable() ? names.get(Var.alloc(node)).toString() : NodeFmtLib.strNT(node);
  }
}
