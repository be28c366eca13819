package org.interphase.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.model.Problem;
import org.interphase.source.Mapping;
import org.interphase.source.TermCategory;
import org.interphase.source.TermType;

/**
 * Maps mappings to RDF: what SKOS says of two terms, and, where a person reviewed it, what OWL says
 * of two classes or two properties. An exact match makes them equivalent, a broad match makes ours
 * a kind of theirs.
 */
public final class MappingMapper {

  private static final Map<TermType, Resource> TYPES =
      Map.of(
          TermType.CLASS, OWL2.Class,
          TermType.RDFS_CLASS, OWL2.Class,
          TermType.OBJECT_PROPERTY, OWL2.ObjectProperty,
          TermType.DATA_PROPERTY, OWL2.DatatypeProperty,
          TermType.ANNOTATION_PROPERTY, OWL2.AnnotationProperty,
          TermType.RDF_PROPERTY, OWL2.AnnotationProperty,
          TermType.INDIVIDUAL, OWL2.NamedIndividual);

  private final Model known;

  /**
   * @param known the ontology and the catalogue, which have every subject of a mapping
   */
  public MappingMapper(Graph known) {
    this.known = ModelFactory.createModelForGraph(known);
  }

  /**
   * The graph of {@code mappings}. Each term of another vocabulary has its label, type and source,
   * so that the vocabulary itself need not be there. {@code problems} is told of subjects that are
   * unknown, or known by another label or as another kind of thing.
   */
  public Graph map(List<Mapping> mappings, Consumer<Problem> problems) {
    var graph = ModelFactory.createDefaultModel();
    for (var mapping : mappings) {
      var problem = problem(mapping);
      problem.ifPresent(problems);
      if (problem.isEmpty() && mapping.saysSomething()) {
        add(mapping, graph);
      }
    }
    return graph.getGraph();
  }

  private Optional<Problem> problem(Mapping mapping) {
    var subject = mapping.subject();
    var term = known.createResource(subject.iri());
    var labels =
        known.listObjectsOfProperty(term, RDFS.label).mapWith(MappingMapper::text).toList();
    if (labels.isEmpty()) {
      return Optional.of(
          new Problem(
              mapping.cell("subject_id"),
              subject.curie(),
              "a term of the ontology or a thing of the catalogue",
              "Correct its name, or add it there."));
    }
    if (!labels.contains(subject.label())) {
      return Optional.of(
          new Problem(
              mapping.cell("subject_label"),
              "\"" + subject.label() + "\"",
              "\"" + String.join("\" or \"", labels) + "\", the label of " + subject.curie(),
              "Correct the label, or name the term that it belongs to."));
    }
    return fits(term, subject.type())
        ? Optional.empty()
        : Optional.of(
            new Problem(
                mapping.cell("subject_type"),
                subject.curie() + " as another kind of term",
                "the type that the ontology or the catalogue gives it",
                "Correct the type."));
  }

  private boolean fits(Resource subject, TermType type) {
    var expected = TYPES.get(type);
    return OWL2.NamedIndividual.equals(expected)
        ? !known.contains(subject, RDF.type, OWL2.Class)
        : known.contains(subject, RDF.type, expected);
  }

  private void add(Mapping mapping, Model graph) {
    var subject = graph.createResource(mapping.subject().iri());
    var object = graph.createResource(mapping.object().iri());
    var match = ResourceFactory.createProperty(mapping.predicate());
    graph.add(subject, match, object);
    // A second label, even the vocabulary's own, would be one too many.
    if (!known.contains(object, RDFS.label)) {
      object
          .addProperty(RDF.type, TYPES.get(mapping.object().type()))
          .addProperty(RDFS.label, mapping.object().label(), "en")
          .addProperty(SKOS.prefLabel, mapping.object().label(), "en")
          .addProperty(RDFS.isDefinedBy, graph.createResource(mapping.objectSource()));
    }
    axiom(mapping).map(graph::asStatement).ifPresent(graph::add);
  }

  /**
   * What OWL says by {@code mapping}: nothing where nobody reviewed it, where it is no exact and no
   * broad match, or where it joins terms of different types or categories: a class of kinds of
   * matter with one of pieces, say.
   */
  public static Optional<Triple> axiom(Mapping mapping) {
    return mapping.isReviewed() && mapping.saysSomething()
        ? property(mapping)
            .map(
                property ->
                    Triple.create(
                        NodeFactory.createURI(mapping.subject().iri()),
                        property.asNode(),
                        NodeFactory.createURI(mapping.object().iri())))
        : Optional.empty();
  }

  private static Optional<Property> property(Mapping mapping) {
    boolean exact = mapping.predicate().equals(SKOS.exactMatch.getURI());
    boolean broad = mapping.predicate().equals(SKOS.broadMatch.getURI());
    var ours = TYPES.get(mapping.subject().type());
    boolean general = broad && mapping.object().category() == TermCategory.ANYTHING;
    if (!ours.equals(TYPES.get(mapping.object().type()))
        || !(exact || broad)
        || !(mapping.isOfOneCategory() || general)) {
      return Optional.empty();
    }
    return switch (mapping.subject().type()) {
      case CLASS -> Optional.of(exact ? OWL2.equivalentClass : RDFS.subClassOf);
      case OBJECT_PROPERTY, DATA_PROPERTY ->
          Optional.of(exact ? OWL2.equivalentProperty : RDFS.subPropertyOf);
      default -> Optional.empty();
    };
  }

  private static String text(RDFNode label) {
    return label.asLiteral().getLexicalForm();
  }
}
