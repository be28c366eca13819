package org.interphase.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF2;
import org.interphase.mapping.MappingMapper;
import org.interphase.model.Problem;
import org.interphase.reasoning.Bridge;
import org.interphase.reasoning.BridgeCheck;
import org.interphase.reasoning.OwlStatements;
import org.interphase.source.Mapping;

/** Holds mappings against the ontologies that they lead to. */
public final class MappingCheck {

  private MappingCheck() {}

  /**
   * What was found.
   *
   * @param problems what a curator has to mend
   * @param unread files that cannot be read, and that no mapped term is missing for
   */
  public record Outcome(List<Problem> problems, List<Problem> unread) {

    public Outcome {
      problems = List.copyOf(problems);
      unread = List.copyOf(unread);
    }
  }

  /**
   * Looks up every term that {@code mappings} lead to in the files below {@code folder} (Turtle,
   * RDF/XML, JSON-LD, OBO): terms that are not there, terms by another label, terms that are
   * deprecated. A file that cannot be read is a problem as long as a term is missing, since it may
   * be in there. Then reasons over the axioms that mappings are, with what the files say in OWL.
   *
   * @param ontology ours
   * @param data the graph with all that follows from it
   * @throws IOException where the folder cannot be walked
   */
  public static Outcome check(List<Mapping> mappings, Path folder, Graph ontology, Graph data)
      throws IOException {
    var leading = mappings.stream().filter(Predicate.not(Mapping::tellsOfAGap)).toList();
    var wanted = leading.stream().map(m -> m.object().iri()).collect(Collectors.toSet());
    var terms = new ForeignTerms(wanted);
    var logic = new OwlStatements();
    var unreadable = new OntologyFolder(folder).read(new StreamRDF2(terms, logic));
    var problems = new ArrayList<Problem>();
    leading.forEach(mapping -> check(mapping, terms, folder, problems));
    problems.addAll(BridgeCheck.check(bridges(mappings), ontology, logic.graph(), data));
    if (terms.hasAll()) {
      return new Outcome(problems, unreadable);
    }
    problems.addAll(unreadable);
    return new Outcome(problems, List.of());
  }

  private static List<Bridge> bridges(List<Mapping> mappings) {
    return mappings.stream()
        .flatMap(
            mapping ->
                MappingMapper.axiom(mapping)
                    .map(axiom -> new Bridge(axiom, mapping.cell("predicate_id")))
                    .stream())
        .toList();
  }

  private static void check(
      Mapping mapping, ForeignTerms terms, Path folder, List<Problem> problems) {
    var object = mapping.object();
    terms
        .find(object.iri())
        .ifPresentOrElse(
            term -> {
              if (!term.labels().isEmpty() && !term.labels().contains(object.label())) {
                problems.add(otherLabel(mapping, term));
              }
              if (term.isDeprecated()) {
                problems.add(deprecated(mapping));
              }
            },
            () -> problems.add(unknown(mapping, folder)));
  }

  private static Problem unknown(Mapping mapping, Path folder) {
    return new Problem(
        mapping.cell("object_id"),
        mapping.object().curie() + ", which no ontology has",
        "a term of an ontology below " + folder,
        "Correct the IRI, or add the ontology's file to the folder.");
  }

  private static Problem otherLabel(Mapping mapping, ForeignTerms.Term term) {
    return new Problem(
        mapping.cell("object_label"),
        "\"" + mapping.object().label() + "\"",
        "\""
            + String.join("\" or \"", term.labels())
            + "\", the label of "
            + mapping.object().curie(),
        "Copy the label, or map to the term that was meant.");
  }

  private static Problem deprecated(Mapping mapping) {
    return new Problem(
        mapping.cell("object_id"),
        mapping.object().curie() + ", which is deprecated",
        "a term in force",
        "Map to the term that took its place, or to sssom:NoTermFound.");
  }
}
