package org.interphase.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.vocabulary.Prefixes;

/** Reads the cells of one row of a mapping set. */
final class MappingRow {

  private static final String SKOS = Prefixes.ALL.get("skos");
  private static final List<String> PREDICATES =
      List.of("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch");
  private static final Set<String> CARDINALITIES = Set.of("", "1:1", "1:n", "n:1", "n:n", "1:0");

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
      var cell = cells.get(i).strip();
      var column = columns.get(i);
      this.cells.put(column, cell.isEmpty() ? header.forAllRows(column).orElse("") : cell);
    }
    this.header = header;
    this.problems = problems;
  }

  /** The mapping, or nothing where a cell of the row cannot be read; then it is told why. */
  Optional<Mapping> read() {
    var subject = term("subject");
    var predicate = predicate();
    var object = term("object");
    var justification = iri("mapping_justification");
    boolean isNegated = isNegated();
    if (!object.iri().equals(Mapping.NO_TERM_FOUND) && object.label().isEmpty()) {
      wrong("object_label", "nothing", "the term's label", "Copy the label from its vocabulary.");
    }
    cardinality(object);
    var mapping =
        new Mapping(
            file,
            line,
            subject,
            predicate,
            object,
            justification,
            isNegated,
            cell("object_source"));
    if (sound && mapping.saysSomething()) {
      categories(mapping);
    }
    return sound ? Optional.of(mapping) : Optional.empty();
  }

  private Mapping.Term term(String end) {
    var iri = iri(end + "_id");
    var column = end + "_type";
    boolean gap = iri.equals(Mapping.NO_TERM_FOUND);
    var type = TermType.of(cell(column)).filter(t -> gap == (t == TermType.NONE));
    if (type.isEmpty()) {
      wrong(
          column,
          quoted(column),
          gap ? "nothing, since there is no term" : "one of " + TermType.words(),
          "Say what kind of term it is, in SSSOM's words.");
    }
    return new Mapping.Term(
        iri,
        cell(end + "_id"),
        cell(end + "_label"),
        type.orElse(TermType.NONE),
        gap ? TermCategory.ANYTHING : category(end + "_category"));
  }

  private String iri(String column) {
    var iri = header.iri(cell(column));
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
    var found = header.iri(cell("predicate_id")).orElse("");
    if (PREDICATES.stream().noneMatch(name -> found.equals(SKOS + name))) {
      wrong(
          "predicate_id",
          quoted("predicate_id"),
          "one of skos:" + String.join(", skos:", PREDICATES),
          "Say with one of them how the two terms stand to each other.");
    }
    return found;
  }

  private TermCategory category(String column) {
    var category = TermCategory.of(cell(column));
    if (category.isEmpty()) {
      wrong(
          column,
          quoted(column),
          "one of " + TermCategory.words(),
          "Say what the individual is, or what the instances of the class are.");
    }
    return category.orElse(TermCategory.ANYTHING);
  }

  /** Terms of different categories are near each other at best: a temperature and its value. */
  private void categories(Mapping mapping) {
    boolean exact = mapping.predicate().equals(SKOS + "exactMatch");
    boolean wider =
        mapping.predicate().equals(SKOS + "broadMatch")
            || mapping.predicate().equals(SKOS + "narrowMatch");
    if (exact && !mapping.isOfOneCategory() || wider && !mapping.isOfLikeCategories()) {
      wrong(
          "predicate_id",
          cell("predicate_id") + " between " + words(mapping.subject(), mapping.object()),
          "two terms of one category",
          "Write skos:closeMatch or skos:relatedMatch, or correct the categories.");
    }
  }

  private static String words(Mapping.Term subject, Mapping.Term object) {
    return subject.category().word()
        + " ("
        + subject.curie()
        + ") and "
        + object.category().word()
        + " ("
        + object.label()
        + ")";
  }

  private boolean isNegated() {
    var modifier = cell("predicate_modifier");
    if (!modifier.isEmpty() && !modifier.equals("Not")) {
      wrong(
          "predicate_modifier",
          quoted("predicate_modifier"),
          "Not, or nothing",
          "Write Not where the two terms do not stand to each other so.");
    }
    return !modifier.isEmpty();
  }

  private void cardinality(Mapping.Term object) {
    var cardinality = cell("mapping_cardinality");
    boolean gap = object.iri().equals(Mapping.NO_TERM_FOUND);
    if (!CARDINALITIES.contains(cardinality)
        || !cardinality.isEmpty() && gap != cardinality.equals("1:0")) {
      wrong(
          "mapping_cardinality",
          quoted("mapping_cardinality"),
          gap ? "1:0, or nothing" : "1:1, 1:n, n:1 or n:n, or nothing",
          "Correct it, or name as object what the row maps to.");
    }
  }

  private String cell(String column) {
    return cells.getOrDefault(column, header.forAllRows(column).orElse(""));
  }

  private String quoted(String column) {
    return "\"" + cell(column) + "\"";
  }

  private void wrong(String column, String found, String expected, String mend) {
    sound = false;
    problems.accept(new Problem(Place.cell(file, line, column), found, expected, mend));
  }
}
