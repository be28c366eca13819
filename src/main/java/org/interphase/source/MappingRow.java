package org.interphase.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.vocabulary.Prefixes;

/** Reads the cells of one row of a mapping set. */
final class MappingRow {

  private static final String SKOS = Prefixes.ALL.get("skos");
  private static final List<String> PREDICATES =
      List.of("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch");
  private static final List<String> REQUIRED =
      List.of(
          "subject_id",
          "subject_label",
          "subject_type",
          "predicate_id",
          "object_id",
          "object_label",
          "object_type",
          "mapping_justification",
          "confidence",
          "object_source");

  private final String file;
  private final int line;
  private final Map<String, String> cells;
  private final SssomHeader header;
  private final Consumer<Problem> problems;
  private boolean sound = true;

  MappingRow(
      String file,
      int line,
      List<String> columns,
      List<String> cells,
      SssomHeader header,
      Consumer<Problem> problems) {
    this.file = file;
    this.line = line;
    this.cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      this.cells.put(columns.get(i), cells.get(i).strip());
    }
    this.header = header;
    this.problems = problems;
  }

  /** The columns that every mapping set has, in words. */
  static String columns() {
    return String.join(", ", REQUIRED);
  }

  /** The first of the required columns that is not among {@code columns}. */
  static Optional<String> missing(List<String> columns) {
    return REQUIRED.stream().filter(column -> !columns.contains(column)).findFirst();
  }

  /** The mapping, or nothing where a cell of the row cannot be read; then it is told why. */
  Optional<Mapping> read() {
    Mapping.Term subject = term("subject");
    String predicate = predicate();
    Mapping.Term object = term("object");
    String justification = iri("mapping_justification");
    BigDecimal confidence = confidence();
    if (!object.iri().equals(Mapping.NO_TERM_FOUND) && object.label().isEmpty()) {
      wrong("object_label", "nothing", "the term's label", "Copy the label from its vocabulary.");
    }
    Mapping mapping =
        new Mapping(
            file,
            line,
            subject,
            predicate,
            object,
            justification,
            confidence,
            cells.get("object_source"));
    return sound ? Optional.of(mapping) : Optional.empty();
  }

  private Mapping.Term term(String end) {
    String iri = iri(end + "_id");
    String column = end + "_type";
    boolean gap = iri.equals(Mapping.NO_TERM_FOUND);
    Optional<TermType> type =
        TermType.of(cells.get(column)).filter(t -> gap == (t == TermType.NONE));
    if (type.isEmpty()) {
      wrong(
          column,
          quoted(column),
          gap ? "nothing, since there is no term" : "one of " + TermType.words(),
          "Say what kind of term it is, in SSSOM's words.");
    }
    return new Mapping.Term(
        iri, cells.get(end + "_id"), cells.get(end + "_label"), type.orElse(TermType.NONE));
  }

  private String iri(String column) {
    Optional<String> iri = header.iri(cells.get(column));
    if (iri.isEmpty()) {
      wrong(
          column,
          quoted(column),
          "a CURIE with one of the prefixes " + header.prefixes(),
          "Correct the CURIE, or add its prefix to the curie_map.");
    }
    return iri.orElse("");
  }

  private String predicate() {
    String found = header.iri(cells.get("predicate_id")).orElse("");
    if (PREDICATES.stream().noneMatch(name -> found.equals(SKOS + name))) {
      wrong(
          "predicate_id",
          quoted("predicate_id"),
          "one of skos:" + String.join(", skos:", PREDICATES),
          "Say with one of them how the two terms stand to each other.");
    }
    return found;
  }

  private BigDecimal confidence() {
    try {
      BigDecimal number = new BigDecimal(cells.get("confidence"));
      if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    wrong(
        "confidence",
        quoted("confidence"),
        "a number from 0 to 1",
        "Write how sure the mapping is, such as 0.9.");
    return BigDecimal.ZERO;
  }

  private String quoted(String column) {
    return "\"" + cells.get(column) + "\"";
  }

  private void wrong(String column, String found, String expected, String mend) {
    sound = false;
    problems.accept(new Problem(Place.cell(file, line, column), found, expected, mend));
  }
}
