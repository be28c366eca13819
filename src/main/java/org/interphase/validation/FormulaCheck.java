package org.interphase.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Formula;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;

/**
 * Holds formulas against chemistry: compounds are neutral, and LAGP, Li<sub>1+x</sub>M<sub>x</sub>
 * Ge<sub>2−x</sub>(PO<sub>4</sub>)<sub>3</sub> with a trivalent M, has its sites filled.
 */
public final class FormulaCheck {

  private static final Set<String> TRIVALENT = Set.of("Al", "Ga", "In", "La", "B");
  private static final Set<String> TETRAVALENT = Set.of("Ge", "Ti", "Si", "Zr");
  private static final FormulaNotation NOTATION = new FormulaNotation();

  private FormulaCheck() {}

  /**
   * A problem for each formula of a material that cannot be right, unless a discrepancy records
   * that the source prints it so. {@code data} must hold the ontology.
   */
  public static List<Problem> check(Graph data) {
    Statements statements = new Statements(data);
    FocusPlace places = new FocusPlace(data);
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<Node, String> printed : formulas(data).entrySet()) {
      if (NOTATION.read(printed.getValue()) instanceof Reading.Of<Formula> formula
          && !isRecorded(printed.getValue(), data)) {
        Place place = places.of(printed.getKey());
        neutrality(formula.value())
            .ifPresent(fault -> problems.add(problem(place, printed, fault)));
        if (isLagp(printed.getKey(), statements)) {
          sites(formula.value()).ifPresent(fault -> problems.add(problem(place, printed, fault)));
        }
      }
    }
    return problems;
  }

  private static Map<Node, String> formulas(Graph data) {
    Map<Node, String> formulas = new LinkedHashMap<>();
    data.find(Node.ANY, Statements.term("formula"), Node.ANY)
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
                    ? "a charge of " + signed(charge.lowest())
                    : "a charge between "
                        + signed(charge.lowest())
                        + " and "
                        + signed(charge.highest()));
  }

  private static Optional<String> sites(Formula formula) {
    BigDecimal lithium = atoms(formula, Set.of("Li"));
    BigDecimal trivalent = atoms(formula, TRIVALENT);
    BigDecimal metals = trivalent.add(atoms(formula, TETRAVALENT));
    BigDecimal phosphorus = atoms(formula, Set.of("P"));
    BigDecimal oxygen = atoms(formula, Set.of("O"));
    List<String> faults = new ArrayList<>();
    unequal("Ge and what replaces it", metals, 2).ifPresent(faults::add);
    unequal("P", phosphorus, 3).ifPresent(faults::add);
    unequal("O", oxygen, 12).ifPresent(faults::add);
    BigDecimal x = lithium.subtract(BigDecimal.ONE);
    if (x.signum() < 0 || x.compareTo(BigDecimal.valueOf(2)) > 0) {
      faults.add("x = " + plain(x) + ", which is not between 0 and 2");
    } else if (x.compareTo(trivalent) != 0) {
      faults.add("Li for x = " + plain(x) + " but " + plain(trivalent) + " of a trivalent metal");
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }

  private static Optional<String> unequal(String site, BigDecimal found, int expected) {
    return found.compareTo(BigDecimal.valueOf(expected)) == 0
        ? Optional.empty()
        : Optional.of(plain(found) + " of " + site + " in place of " + expected);
  }

  private static BigDecimal atoms(Formula formula, Set<String> elements) {
    return formula.atoms().entrySet().stream()
        .filter(entry -> elements.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Problem problem(Place place, Map.Entry<Node, String> printed, String fault) {
    return new Problem(
        place,
        "the formula " + printed.getValue() + ", which has " + fault,
        "a neutral compound with its sites filled",
        "Correct the formula; if the source prints it so, record that as a discrepancy with"
            + " the formula as \"printed\".");
  }

  private static boolean isLagp(Node material, Statements statements) {
    Node lagp = Statements.term("LAGP");
    return statements.objects(material, RDF.type.asNode()).stream()
        .anyMatch(type -> type.equals(lagp) || isBelow(type, lagp, statements));
  }

  private static boolean isBelow(Node type, Node ancestor, Statements statements) {
    return statements.objects(type, RDFS.subClassOf.asNode()).stream()
        .anyMatch(
            above ->
                above.equals(ancestor) || above.isURI() && isBelow(above, ancestor, statements));
  }

  private static boolean isRecorded(String formula, Graph data) {
    return data.find(Node.ANY, Statements.term("asPrinted"), Node.ANY)
        .filterKeep(triple -> triple.getObject().getLiteralLexicalForm().equals(formula))
        .mapWith(Triple::getSubject)
        .filterKeep(
            reading ->
                data.contains(reading, RDF.type.asNode(), Statements.term("CandidateReading")))
        .hasNext();
  }

  private static String signed(BigDecimal charge) {
    return (charge.signum() > 0 ? "+" : "") + plain(charge).replace('-', '−');
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
