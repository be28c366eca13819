package org.interphase.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** Which terms the ontology has, and how its classes stand to each other. */
public final class OntologyTerms {

  private final Set<String> declared = new HashSet<>();
  private final Map<String, Set<String>> parents = new HashMap<>();

  /** The terms of {@code ontology} in the namespace {@link IPH#NS}. */
  public OntologyTerms(Model ontology) {
    ontology
        .listSubjectsWithProperty(RDFS.label)
        .filterKeep(OntologyTerms::isOurs)
        .forEach(term -> declared.add(localName(term)));
    ontology
        .listStatements(null, RDFS.subClassOf, (Resource) null)
        .filterKeep(s -> isOurs(s.getSubject()) && isOurs(s.getResource()))
        .forEach(
            s ->
                parents
                    .computeIfAbsent(localName(s.getSubject()), k -> new HashSet<>())
                    .add(localName(s.getResource())));
  }

  /** True if the ontology has a term with this local name. */
  public boolean has(String localName) {
    return declared.contains(localName);
  }

  /** True if the class is {@code ancestor} or below it. */
  public boolean isA(String localName, String ancestor) {
    return localName.equals(ancestor)
        || parents.getOrDefault(localName, Set.of()).stream()
            .anyMatch(parent -> isA(parent, ancestor));
  }

  private static boolean isOurs(Resource term) {
    return term.isURIResource() && term.getURI().startsWith(IPH.NS);
  }

  private static String localName(Resource term) {
    return term.getURI().substring(IPH.NS.length());
  }
}
