package org.interphase.server.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Formula;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;
import org.interphase.server.http.Iris;
import org.interphase.server.search.NamePattern.Name;

/**
 * All that something may be called.
 *
 * @param iri its IRI
 * @param name its name
 * @param otherNames its other names
 * @param atoms how many atoms of each element; nothing where it has no formula
 * @param definition what it is, in a sentence or two; empty where nobody says
 */
record Names(
    String iri,
    Name name,
    List<Name> otherNames,
    Optional<Map<String, BigDecimal>> atoms,
    Name definition) {

  private static final FormulaNotation NOTATION = new FormulaNotation();

  static Names of(
      String iri,
      String label,
      List<String> others,
      Optional<Map<String, BigDecimal>> atoms,
      String about) {
    var otherNames = others.stream().map(Name::of).toList();
    return new Names(iri, Name.of(label), otherNames, atoms, Name.of(about));
  }

  /** Its name as it is written. */
  String label() {
    return name.text();
  }

  /** Its other names as they are written. */
  List<String> others() {
    return otherNames.stream().map(Name::text).toList();
  }

  /** What it is, in a sentence or two; empty where nobody says. */
  String about() {
    return definition.text();
  }

  /** Whether {@code text} is its IRI, whole or as it is shown. */
  boolean isIdentifier(String text) {
    return text.equals(iri) || text.equals(Iris.shortName(iri));
  }

  /** Its name, then the others. */
  Stream<Name> all() {
    return Stream.concat(Stream.of(name), otherNames.stream());
  }

  /** How many atoms of each element {@code text} counts; nothing where it is no formula. */
  static Optional<Map<String, BigDecimal>> atoms(String text) {
    return NOTATION.read(text) instanceof Reading.Of<Formula> of
        ? Optional.of(
            of.value().atoms().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, atoms -> atoms.getValue().stripTrailingZeros())))
        : Optional.empty();
  }
}
