package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.vocabulary.Prefixes;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.parameters.Imports;

/**
 * Reasons over an ontology, the axioms that tie it to others, what those others say of the terms
 * concerned, and the data.
 */
public final class BridgeCheck {

  private final OWLOntology ours;
  private final Map<OWLAxiom, Place> bridges = new LinkedHashMap<>();
  private final OwlWording wording;

  private BridgeCheck(Graph ontology, List<Bridge> bridges) {
    this.ours = ontology(ontology);
    this.wording = new OwlWording(new PrefixMappingImpl().setNsPrefixes(Prefixes.ALL));
    bridges.forEach(
        bridge -> this.bridges.putIfAbsent(Axioms.bridge(bridge.axiom(), ours), bridge.row()));
  }

  /**
   * A problem for each set of rows with which the two ontologies contradict each other or the data,
   * leave OWL 2 DL, or have a class that nothing can belong to. What is so without them is no
   * problem.
   *
   * @param others what OWL says in the other ontologies
   * @param data the graph with all that follows from it
   */
  public static List<Problem> check(
      List<Bridge> bridges, Graph ontology, Graph others, Graph data) {
    return bridges.isEmpty()
        ? List.of()
        : new BridgeCheck(ontology, bridges).problems(ontology(others), data);
  }

  private List<Problem> problems(OWLOntology others, Graph data) {
    var theirs = without(module(others));
    var joined = Stream.concat(ours.logicalAxioms(), theirs.stream()).toList();
    var properties = iris(ours.objectPropertiesInSignature().filter(this::isTied));
    var classes = iris(ours.classesInSignature());
    var ofProperties =
        theirs.stream()
            .filter(axiom -> AxiomType.RBoxAxiomTypes.contains(axiom.getAxiomType()))
            .filter(axiom -> axiom.classesInSignature().findAny().isEmpty())
            .toList();
    var problems = new ArrayList<Problem>();
    var left = new ArrayList<>(bridges.keySet());
    collect(new OutsideDl(joined, wording), left, problems);
    collect(new ImpossibleLinks(ofProperties, links(data, properties), wording), left, problems);
    collect(new EmptyClasses(joined, Sorts.of(data, classes, properties), wording), left, problems);
    return problems;
  }

  /** Rows that are blamed once are left out from then on, lest they be blamed for all they do. */
  private void collect(Fault fault, List<OWLAxiom> left, List<Problem> problems) {
    while (fault.shows(left)) {
      var blamed = new Fewest<OWLAxiom>(fault::shows).among(left);
      if (blamed.isEmpty()) {
        return;
      }
      problems.add(problem(blamed, fault.words(blamed)));
      left.removeAll(blamed);
    }
  }

  private Problem problem(List<OWLAxiom> blamed, String words) {
    var rows = blamed.stream().map(bridges::get).distinct().toList();
    var others = rows.stream().skip(1).map(row -> " or " + row).collect(Collectors.joining());
    return new Problem(
        rows.get(0),
        words,
        "an axiom that the other ontology and the data can bear",
        "Make this" + others + " a close or a related match, which is no axiom.");
  }

  private Stream<OWLAxiom> module(OWLOntology others) {
    var terms =
        bridges.keySet().stream()
            .flatMap(OWLAxiom::signature)
            .filter(term -> !term.isBuiltIn())
            .collect(Collectors.toSet());
    return OwlModule.of(
        Stream.concat(others.tboxAxioms(Imports.EXCLUDED), others.rboxAxioms(Imports.EXCLUDED)),
        terms)
        .stream();
  }

  private static List<OWLAxiom> without(Stream<OWLAxiom> axioms) {
    var all = axioms.toList();
    return all.stream().filter(Predicate.not(OutsideDl.outside(all)::contains)).toList();
  }

  private boolean isTied(OWLEntity term) {
    return bridges.keySet().stream().anyMatch(bridge -> bridge.containsEntityInSignature(term));
  }

  private static List<OWLAxiom> links(Graph data, Set<String> properties) {
    return properties.stream()
        .map(NodeFactory::createURI)
        .flatMap(property -> Iter.asStream(data.find(Node.ANY, property, Node.ANY)))
        .filter(link -> link.getSubject().isURI() && link.getObject().isURI())
        .map(Axioms::link)
        .toList();
  }

  private static Set<String> iris(Stream<? extends HasIRI> terms) {
    return terms.map(term -> term.getIRI().toString()).collect(Collectors.toSet());
  }

  private static OWLOntology ontology(Graph graph) {
    try {
      return OwlGraph.ontology(graph);
    } catch (OWLOntologyCreationException e) {
      throw new IllegalArgumentException("The OWL API cannot read the ontology", e);
    }
  }
}
