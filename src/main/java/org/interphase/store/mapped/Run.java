package org.interphase.store.mapped;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A part of a dataset in files of its own: its terms in their order, numbered from 0, and its
 * statements in each of theirs, as numbers of its own terms.
 *
 * @param folder the folder of the files
 * @param size how many terms it has
 * @param datatypes those of its terms that are datatypes of others, by their numbers
 */
record Run(Path folder, int size, Map<Integer, Node> datatypes) {

  /**
   * Stands for the default graph where a statement's graph is told; a graph with a name has the
   * name's number and one more.
   */
  static final int DEFAULT_GRAPH = 0;

  Run {
    datatypes = Map.copyOf(datatypes);
  }

  /** The file of its terms, the number of bytes before each. */
  Path terms() {
    return folder.resolve("terms");
  }

  /** The file of what number each of its terms has among those of all runs. */
  Path numbers() {
    return folder.resolve("numbers");
  }

  /** The file of four numbers for each statement: its graph, then its terms in this order. */
  Path statements(Order order) {
    return folder.resolve(order.name());
  }
}
