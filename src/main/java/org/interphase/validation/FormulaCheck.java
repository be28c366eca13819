package org.interphase.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.model.Formula;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;
import org.interphase.source.Structure;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.Superclasses;

/**
 * Holds formulas against chemistry: compounds are neutral, what has a known structure has its sites
 * filled, and no symbol is taken for one that looks like it.
 */
public final class FormulaCheck {

  private static final FormulaNotation NOTATION = new FormulaNotation();

  private FormulaCheck() {}

  /**
   * A problem for each formula of a material that cannot be right, unless a discrepancy records
   * that the source prints it so. {@code data} must hold the ontology, which says what is of a
   * class that one of {@code structures} is about.
   */
  public static List<Problem> check(Graph data, List<Structure> structures) {
    return check(data, structures, print -> false);
  }

  /**
   * As above.
   *
   * @param recordedElsewhere true of what a discrepancy that is not in {@code data} says is printed
   */
  public static List<Problem> check(
      Graph data, List<Structure> structures, Predicate<String> recordedElsewhere) {
    var statements = new Statements(data);
    var places = new FocusPlace(data);
    var recorded = recorded(data, statements);
    var problems = new ArrayList<Problem>();
    var formulas = formulas(data);
    var lookAlikes = new LookAlikes(formulas.values());
    for (var printed : formulas.entrySet()) {
      if (NOTATION.read(printed.getValue()) instanceof Reading.Of<Formula> formula
          && prints(printed, statements).stream().noneMatch(recorded::contains)) {
        var place = places.of(printed.getKey());
        var chemistry =
            Stream.concat(
                    neutrality(formula.value()).stream(),
                    structures.stream()
                        .filter(structure -> isOf(structure.type(), printed.getKey(), statements))
                        .flatMap(
                            structure -> SiteOccupation.fault(formula.value(), structure).stream()))
                .map(fault -> problem(place, printed, fault));
        var look = lookAlikes.meant(formula.value()).map(meant -> lookAlike(place, printed, meant));
        var faults = look.map(List::of).orElseGet(chemistry::toList);
        if (!faults.isEmpty()
            && prints(printed, statements).stream().noneMatch(recordedElsewhere)) {
          problems.addAll(faults);
        }
      }
    }
    return problems;
  }

  /** The formula, and what sources print for a material that is known by its formula alone. */
  private static List<String> prints(Map.Entry<Node, String> formula, Statements statements) {
    var others = statements.objects(formula.getKey(), SKOS.altLabel).stream();
    return Stream.concat(Stream.of(formula.getValue()), others.map(Node::getLiteralLexicalForm))
        .toList();
  }

  private static Map<Node, String> formulas(Graph data) {
    var formulas = new LinkedHashMap<Node, String>();
    data.find(Node.ANY, IPH.formula.asNode(), Node.ANY)
        .toList()
        .forEach(
            triple ->
                formulas.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));
    return formulas;
  }

  /** Pure elements are neutral as they are; a compound must be able to. */
  private static Optional<String> neutrality(Formula formula) {
    if (formula.atoms().size() < 2) {
      return Optional.empty();
    }
    return OxidationStates.charge(formula)
        .filter(charge -> !charge.canBeNeutral())
        .map(
            charge ->
                charge.lowest().compareTo(charge.highest()) == 0
                    ? "a charge of " + SiteOccupation.signed(charge.lowest())
                    : "a charge between "
                        + SiteOccupation.signed(charge.lowest())
                        + " and "
                        + SiteOccupation.signed(charge.highest()));
  }

  private static Problem lookAlike(Place place, Map.Entry<Node, String> printed, String meant) {
    return new Problem(
        place,
        "the formula " + printed.getValue() + ", which looks like " + meant,
        "the symbols that are meant",
        "Write "
            + meant
            + " if that is meant; if not, record a discrepancy with the formula as \"printed\".");
  }

  private static Problem problem(Place place, Map.Entry<Node, String> printed, String fault) {
    return new Problem(
        place,
        "the formula " + printed.getValue() + ", which has " + fault,
        "a neutral compound with its sites filled",
        "Correct the formula; if the source prints it so, record that as a discrepancy with"
            + " the formula as \"printed\".");
  }

  private static boolean isOf(String name, Node material, Statements statements) {
    var wanted = IPH.term(name).asNode();
    return statements.objects(material, RDF.type).stream()
        .anyMatch(type -> Superclasses.of(type, statements.graph()).contains(wanted));
  }

  /** What discrepancies say that sources print. */
  private static Set<String> recorded(Graph data, Statements statements) {
    return data.stream(Node.ANY, RDF.type.asNode(), IPH.CandidateReading.asNode())
        .map(Triple::getSubject)
        .flatMap(reading -> statements.objects(reading, IPH.asPrinted).stream())
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.toSet());
  }
}
