package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;

/**
 * The individuals of a graph, sorted by what is said of them: which classes they are of, which
 * properties lead from and to them. What a sort cannot be, none of its individuals can; thousands
 * of individuals make a few hundred sorts.
 */
final class Sorts {

  private static final OWLDataFactory OWL = OWLManager.getOWLDataFactory();
  private static final String NAME = "urn:interphase:sort:";

  private final Map<OWLClass, String> examples = new LinkedHashMap<>();
  private final Set<OWLAxiom> axioms = new LinkedHashSet<>();

  private Sorts() {}

  /**
   * @param classes the IRIs of the classes that count
   * @param properties the IRIs of the properties that count
   */
  static Sorts of(Graph data, Set<String> classes, Set<String> properties) {
    var said = new TreeMap<String, Set<String>>();
    var links = new ArrayList<Triple>();
    data.find()
        .forEachRemaining(
            triple -> {
              var property = triple.getPredicate();
              if (RDF.type.asNode().equals(property) && isOne(triple.getObject(), classes)) {
                say(said, triple.getSubject(), triple.getObject().getURI());
              } else if (isOne(property, properties)
                  && triple.getSubject().isURI()
                  && triple.getObject().isURI()) {
                links.add(triple);
                say(said, triple.getSubject(), "from " + property);
                say(said, triple.getObject(), "to " + property);
              }
            });
    return new Sorts().filled(said, classes, links);
  }

  /** What is true of each sort. */
  Set<OWLAxiom> axioms() {
    return axioms;
  }

  /** Words for a sort by one of its individuals; nothing for a class that is no sort. */
  Optional<String> example(OWLClass sort) {
    return Optional.ofNullable(examples.get(sort)).map(iri -> "what is like <" + iri + ">");
  }

  private Sorts filled(Map<String, Set<String>> said, Set<String> classes, List<Triple> links) {
    var names = new HashMap<Set<String>, OWLClass>();
    var sorts = new HashMap<String, OWLClass>();
    said.forEach(
        (individual, what) -> {
          var sort =
              names.computeIfAbsent(what, w -> OWL.getOWLClass(IRI.create(NAME + names.size())));
          sorts.put(individual, sort);
          examples.putIfAbsent(sort, individual);
        });
    names.forEach(
        (what, sort) ->
            what.stream()
                .filter(classes::contains)
                .map(type -> OWL.getOWLSubClassOfAxiom(sort, OWL.getOWLClass(IRI.create(type))))
                .forEach(axioms::add));
    for (var link : links) {
      var property = OWL.getOWLObjectProperty(IRI.create(link.getPredicate().getURI()));
      axioms.add(
          OWL.getOWLSubClassOfAxiom(
              sorts.get(link.getSubject().getURI()),
              OWL.getOWLObjectSomeValuesFrom(property, sorts.get(link.getObject().getURI()))));
    }
    return this;
  }

  private static boolean isOne(Node term, Set<String> iris) {
    return term.isURI() && iris.contains(term.getURI());
  }

  private static void say(Map<String, Set<String>> said, Node individual, String what) {
    if (individual.isURI()) {
      said.computeIfAbsent(individual.getURI(), unused -> new TreeSet<>()).add(what);
    }
  }
}
