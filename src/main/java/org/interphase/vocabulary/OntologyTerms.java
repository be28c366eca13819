package org.interphase.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** Which terms the ontology has, and how its classes stand to each other. */
public final class OntologyTerms {

  private final Set<String> declared = new HashSet<>();
  private final Map<String, Set<String>> above = new HashMap<>();

  /** The terms of {@code ontology} in the namespace {@link IPH#NS}. */
  public OntologyTerms(Model ontology) {
    ontology
        .listSubjectsWithProperty(RDFS.label)
        .mapWith(Resource::asNode)
        .filterKeep(OntologyTerms::isOurs)
        .forEach(term -> declared.add(localName(term)));
    ontology
        .listSubjectsWithProperty(RDFS.subClassOf)
        .mapWith(Resource::asNode)
        .filterKeep(OntologyTerms::isOurs)
        .forEach(type -> above.put(localName(type), above(type, ontology.getGraph())));
  }

  private static Set<String> above(Node type, Graph ontology) {
    return Superclasses.of(type, ontology).stream()
        .filter(OntologyTerms::isOurs)
        .map(OntologyTerms::localName)
        .collect(Collectors.toSet());
  }

  /** True if the ontology has a term with this local name. */
  public boolean has(String localName) {
    return declared.contains(localName);
  }

  /** True if the class is {@code ancestor} or below it. */
  public boolean isA(String localName, String ancestor) {
    return localName.equals(ancestor) || above.getOrDefault(localName, Set.of()).contains(ancestor);
  }

  private static boolean isOurs(Node term) {
    return term.isURI() && term.getURI().startsWith(IPH.NS);
  }

  private static String localName(Node term) {
    return term.getURI().substring(IPH.NS.length());
  }
}
