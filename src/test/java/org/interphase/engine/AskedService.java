package org.interphase.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A service that tells what it was asked, whose graphs are those of {@code http://e/} but one.
 *
 * @param answers the rows of each query
 * @param asked the queries so far
 */
record AskedService(Function<String, List<Binding>> answers, List<String> asked)
    implements PatternService {

  AskedService(Function<String, List<Binding>> answers) {
    this(answers, new ArrayList<>());
  }

  @Override
  public Iterator<Binding> rows(String select) {
    asked.add(select);
    return answers.apply(select).iterator();
  }

  @Override
  public DefaultGraph defaultGraph() {
    return DefaultGraph.of("http://e/", List.of(NodeFactory.createURI("http://e/beside")));
  }

  @Override
  public boolean has(Node graph) {
    return true;
  }
}
