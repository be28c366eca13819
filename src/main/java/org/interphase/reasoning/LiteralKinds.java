package org.interphase.reasoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Which literals an ontology tells apart: by their datatype, and by the bounds that it names. */
final class LiteralKinds {

  private static final Set<Node> BOUNDS =
      nodes(XSD.minInclusive, XSD.minExclusive, XSD.maxInclusive, XSD.maxExclusive);

  private static final Set<Node> COUNTING =
      nodes(
          OWL2.maxCardinality,
          OWL2.cardinality,
          OWL2.maxQualifiedCardinality,
          OWL2.qualifiedCardinality);

  private final List<BigDecimal> bounds;
  private final boolean each;

  private LiteralKinds(List<BigDecimal> bounds, boolean each) {
    this.bounds = bounds;
    this.each = each;
  }

  /** The kinds of literals that the ontology in {@code graph} tells apart. */
  static LiteralKinds toldApartBy(Graph graph) {
    var named =
        BOUNDS.stream()
            .flatMap(facet -> graph.stream(Node.ANY, facet, Node.ANY))
            .map(triple -> NodeValue.makeNode(triple.getObject()))
            .toList();
    var bounds = named.stream().filter(NodeValue::isDecimal).map(NodeValue::getDecimal).toList();
    boolean others = bounds.size() < named.size() || hasOtherFacets(graph);
    return new LiteralKinds(bounds, countsValues(graph) || others);
  }

  /** The same for two literals that the ontology does not tell apart. */
  Object kind(Node literal) {
    if (each || !literal.getLiteral().isWellFormed()) {
      return literal;
    }
    // Decimals are integers, too, and so is whatever XML Schema derives from these.
    var value = NodeValue.makeNode(literal);
    return value.isDecimal()
        ? List.of(literal.getLiteralDatatype(), sides(value.getDecimal()))
        : literal.getLiteralDatatype();
  }

  private List<Integer> sides(BigDecimal number) {
    return bounds.stream().map(number::compareTo).toList();
  }

  private static boolean countsValues(Graph graph) {
    return graph.contains(Node.ANY, OWL2.hasKey.asNode(), Node.ANY)
        || graph.stream(Node.ANY, RDF.type.asNode(), OWL2.FunctionalProperty.asNode())
            .anyMatch(functional -> isOfData(graph, functional.getSubject()))
        || COUNTING.stream()
            .flatMap(counting -> graph.stream(Node.ANY, counting, Node.ANY))
            .flatMap(
                counted -> graph.stream(counted.getSubject(), OWL2.onProperty.asNode(), Node.ANY))
            .anyMatch(on -> isOfData(graph, on.getObject()));
  }

  private static boolean isOfData(Graph graph, Node property) {
    return graph.contains(property, RDF.type.asNode(), OWL2.DatatypeProperty.asNode());
  }

  private static boolean hasOtherFacets(Graph graph) {
    return graph.stream()
        .map(triple -> triple.getPredicate())
        .anyMatch(
            predicate ->
                XSD.getURI().equals(predicate.getNameSpace()) && !BOUNDS.contains(predicate));
  }

  private static Set<Node> nodes(Resource... terms) {
    return Stream.of(terms).map(Resource::asNode).collect(Collectors.toUnmodifiableSet());
  }
}
