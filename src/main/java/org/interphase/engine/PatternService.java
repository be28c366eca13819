package org.interphase.engine;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A SPARQL service that finds where patterns match, and of which no more is asked. */
public interface PatternService {

  /** Returns the rows of a {@code SELECT}, or throws what kept the service from answering. */
  Iterator<Binding> rows(String select);

  /** The graphs that make up the default graph. */
  DefaultGraph defaultGraph();

  /** Whether a graph belongs to the dataset, and not to the service itself. */
  boolean has(Node graph);
}
