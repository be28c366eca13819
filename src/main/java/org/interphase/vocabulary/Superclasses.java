package org.interphase.vocabulary;

import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.vocabulary.RDFS;

/** The classes above a class. They may stand in a circle, by which OWL says that they are alike. */
public final class Superclasses {

  private static final Path UP =
      PathFactory.pathZeroOrMore1(PathFactory.pathLink(RDFS.subClassOf.asNode()));

  private Superclasses() {}

  /** {@code type} itself and all classes above it, blank ones among them. */
  public static Set<Node> of(Node type, Graph ontology) {
    return Iter.toSet(PathEval.eval(ontology, type, UP, ARQ.getContext()));
  }
}
