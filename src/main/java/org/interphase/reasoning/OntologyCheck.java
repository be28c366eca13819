package org.interphase.reasoning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.model.Problem;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** Checks an ontology, alone or with data: its syntax, its terms, its profile and its logic. */
public final class OntologyCheck {

  private OntologyCheck() {}

  /**
   * Every problem of an ontology's file: syntax, labels and definitions, OWL 2 DL, consistency and
   * classes that nothing can belong to. Empty for a sound ontology.
   */
  public static List<Problem> check(Path ontology) {
    return check(ontology, terms -> GraphFactory.createDefaultGraph());
  }

  /**
   * As above; its profile and its logic are those of the ontology with what {@code more} makes of
   * it, such as the axioms that tie it to other vocabularies.
   */
  public static List<Problem> check(Path ontology, UnaryOperator<Graph> more) {
    var file = ontology.toString().replace('\\', '/');
    var graph = GraphFactory.createDefaultGraph();
    var syntax = SyntaxProblems.read(ontology, file, graph);
    if (!syntax.isEmpty()) {
      return syntax;
    }
    var problems = new ArrayList<>(TermCheck.check(file, graph));
    more.apply(graph).find().toList().forEach(graph::add);
    problems.addAll(check(file, graph));
    return List.copyOf(problems);
  }

  /**
   * Every problem that OWL finds in a graph, such as an ontology together with data: what lies
   * outside OWL 2 DL, contradictions, classes that nothing can belong to.
   *
   * @param name what to call the graph in the problems' places
   */
  public static List<Problem> check(String name, Graph graph) {
    var ontology = read(name, graph);
    var wording = new OwlWording(graph.getPrefixMapping());
    var outside = new ProfileCheck(name, wording).check(ontology);
    // The reasoner's answers hold within OWL 2 DL only; beyond it, HermiT may refuse to start.
    return outside.isEmpty() ? new LogicCheck(name, wording).check(ontology) : outside;
  }

  /**
   * The statements of a graph that cannot all be true, as few as make the contradiction; empty
   * where they can. The graph must hold the ontology as well, and lie within OWL 2 DL.
   *
   * @param name what to call the graph in the problem's place
   */
  public static List<Problem> contradictions(String name, Graph graph) {
    // Seconds where the whole takes minutes; only the whole says which statements contradict.
    return Contradiction.isConsistent(read(name, Alike.together(graph)))
        ? List.of()
        : new LogicCheck(name, new OwlWording(graph.getPrefixMapping()))
            .contradictions(read(name, graph));
  }

  private static OWLOntology read(String name, Graph graph) {
    try {
      return OwlGraph.ontology(graph);
    } catch (OWLOntologyCreationException e) {
      throw new IllegalArgumentException("The OWL API cannot read " + name, e);
    }
  }
}
