package org.interphase.store;

import java.nio.file.Path;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;

/** A file of the project's own that is RDF as it stands. */
final class TurtleFile {

  private static final UUID BLANK_NODES = new UUID(0, 0);

  private TurtleFile() {}

  /**
   * Canonical values, since TDB2 joins by lexical form. The language is said, since Jena does not
   * find it by the name of a file in a folder with a {@code #} in its name. Blank nodes are named
   * alike each time, so that parts that were made apart fit together.
   */
  static Graph read(Path file) {
    return RDFParser.source(file)
        .lang(Lang.TURTLE)
        .canonicalValues(true)
        .labelToNode(LabelToNode.createScopeByDocumentHash(BLANK_NODES))
        .toGraph();
  }
}
