package org.interphase.engine;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.Context;

/** What a SPARQL service far away holds, as a dataset that can only be read. */
public final class FarDataset extends DatasetGraphBaseFind {

  private static final Var SUBJECT = Var.alloc("s");
  private static final Var PREDICATE = Var.alloc("p");
  private static final Var OBJECT = Var.alloc("o");
  private static final Var GRAPH = Var.alloc("g");

  private final HeardRows service;
  private final DefaultGraph defaultGraph;
  private final Predicate<Node> named;
  private final boolean empty;
  private final Context context;
  private final Transactional noTransactions = TransactionalNull.create();
  private final PrefixMap prefixes = Prefixes.emptyPrefixMap();

  /** Everything that {@code service} holds. */
  public FarDataset(PatternService service) {
    this(
        new HeardRows(service, bytes -> false),
        service.defaultGraph(),
        service::has,
        false,
        new Context());
  }

  private FarDataset(
      HeardRows service,
      DefaultGraph defaultGraph,
      Predicate<Node> named,
      boolean empty,
      Context context) {
    this.service = service;
    this.defaultGraph = defaultGraph;
    this.named = named;
    this.empty = empty;
    this.context = context;
  }

  /** The same, asked for the same once within {@code work}. */
  FarDataset heardIn(Work work) {
    return new FarDataset(service.anew(work::spares), defaultGraph, named, empty, context);
  }

  /** These graphs of it. */
  FarDataset of(Set<Node> defaults, Set<Node> names) {
    return new FarDataset(
        service, DefaultGraph.of(defaults), names::contains, defaults.isEmpty(), new Context());
  }

  /** Where {@code pattern} matches, for each of {@code rows}, which it goes on from. */
  Iterator<Binding> match(FarPattern pattern, List<Binding> rows) {
    if (pattern.isOnDefaultGraph() ? empty : isMissing(pattern.graph())) {
      return Iter.nullIterator();
    }
    var known = rows.stream().map(pattern::withBlanks).toList();
    var found = pattern.withoutBlanks().join(known, defaultGraph, service);
    return pattern.graph().isVariable()
        ? Iter.filter(found, row -> named.test(row.get(Var.alloc(pattern.graph()))))
        : found;
  }

  /** A service knows other graphs than those that are asked about. */
  private boolean isMissing(Node graph) {
    return graph.isConcrete() && !named.test(graph);
  }

  private Iterator<Quad> found(Node graph, Node subject, Node predicate, Node object) {
    var s = orElse(subject, SUBJECT);
    var p = orElse(predicate, PREDICATE);
    var o = orElse(object, OBJECT);
    var pattern = new FarPattern(graph, List.of(Triple.create(s, p, o)));
    return Iter.map(
        match(pattern, List.of(BindingFactory.root())),
        row -> Quad.create(value(graph, row), value(s, row), value(p, row), value(o, row)));
  }

  private static Node orElse(Node given, Var variable) {
    return given == null || given.equals(Node.ANY) ? variable : given;
  }

  private static Node value(Node node, Binding row) {
    return node instanceof Var variable ? row.get(variable) : node;
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return found(Quad.defaultGraphIRI, s, p, o);
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
    return found(g, s, p, o);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
    return found(GRAPH, s, p, o);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return service.graphs().filter(named).iterator();
  }

  /** The row with each name of a graph that {@code name} may stand for. */
  Stream<Binding> named(Node name, Binding row) {
    var known = Substitute.substitute(name, row);
    if (known.isConcrete()) {
      return containsGraph(known) ? Stream.of(row) : Stream.empty();
    }
    return Iter.toList(listGraphNodes()).stream()
        .map(graph -> BindingFactory.binding(row, Var.alloc(known), graph));
  }

  @Override
  public boolean containsGraph(Node graph) {
    var any = List.of(Triple.create(SUBJECT, PREDICATE, OBJECT));
    return Quad.isDefaultGraph(graph)
        || match(new FarPattern(graph, any, 1), List.of(BindingFactory.root())).hasNext();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public PrefixMap prefixes() {
    return prefixes;
  }

  @Override
  public void add(Quad quad) {
    throw readOnly();
  }

  @Override
  public void delete(Quad quad) {
    throw readOnly();
  }

  @Override
  public void addGraph(Node graph, Graph triples) {
    throw readOnly();
  }

  @Override
  public void removeGraph(Node graph) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("A service far away is only asked.");
  }

  @Override
  public Context getContext() {
    return context;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public void begin(TxnType type) {
    noTransactions.begin(type);
  }

  @Override
  public void begin(ReadWrite mode) {
    noTransactions.begin(mode);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    noTransactions.commit();
  }

  @Override
  public void abort() {
    noTransactions.abort();
  }

  @Override
  public boolean isInTransaction() {
    return noTransactions.isInTransaction();
  }

  @Override
  public void end() {
    noTransactions.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return noTransactions.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return noTransactions.transactionType();
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
