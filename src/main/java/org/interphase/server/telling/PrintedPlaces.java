package org.interphase.server.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Column;
import org.interphase.question.Heading;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** Where the values of an answer are printed, as far as its rows say which places they rest on. */
public final class PrintedPlaces {

  private static final Pattern ROW = Pattern.compile("[a-z0-9-]+/table-[A-Za-z0-9.-]+/row-[0-9]+");

  /** Columns that hold the labels of places. */
  private static final Pattern PLACES = Pattern.compile("(?i).*(locus|loci|places?)");

  /** How columns are described whose numbers have no unit. */
  private static final String COUNT = "number of ";

  /** How columns are described whose numbers are made of those of several rows. */
  private static final String MEDIAN = "median";

  private static final String NO_UNIT = "1";

  private static final int AT_ONCE = 300;

  private static final String NUMBERS = OwnQuery.text(PrintedPlaces.class, "printed-numbers.rq");

  private final List<String> units;
  private final List<Integer> unitColumns;
  private final Map<String, PrintedPlace> byLabel = new HashMap<>();
  private final Map<String, List<PrintedNumber>> byRow = new HashMap<>();

  /** By the row itself: what it names is asked for each of its columns. */
  private final Map<List<AnswerCell>, Set<String>> namedBy = new IdentityHashMap<>();

  private final Set<Integer> placeColumns;
  private final Set<Integer> medians;

  private PrintedPlaces(Answer answer, List<Column> columns) {
    var unitOf =
        columns.stream()
            .collect(Collectors.toMap(Column::name, PrintedPlaces::unit, (first, second) -> first));
    this.units = answer.columns().stream().map(name -> unitOf.getOrDefault(name, "")).toList();
    this.unitColumns =
        answer.columns().stream().map(name -> answer.columns().indexOf(name + "Unit")).toList();
    this.medians =
        columns.stream()
            .filter(column -> column.description().startsWith(MEDIAN))
            .map(column -> answer.columns().indexOf(column.name()))
            .collect(Collectors.toSet());
    this.placeColumns =
        IntStream.range(0, answer.columns().size())
            .filter(i -> PLACES.matcher(answer.columns().get(i)).matches())
            .boxed()
            .collect(Collectors.toSet());
  }

  private static String unit(Column column) {
    var unit = Heading.of(column.name(), column.description()).unit();
    return unit.isEmpty() && column.description().startsWith(COUNT) ? NO_UNIT : unit;
  }

  /** Looks up the places of {@code rows}; to be used within {@link QueryRun#read}. */
  static PrintedPlaces of(
      Answer answer,
      List<Column> columns,
      List<List<AnswerCell>> rows,
      UnitSymbols symbols,
      QueryRun queries) {
    var places = new PrintedPlaces(answer, columns);
    places.findByLabel(rows, queries);
    rows.forEach(row -> places.namedBy.put(row, places.named(row)));
    places.findNumbers(rows, symbols, queries);
    return places;
  }

  /** The place of that label. */
  Optional<PrintedPlace> named(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /** Tells whether a column holds the labels of places. */
  boolean areIn(int column) {
    return placeColumns.contains(column);
  }

  /** Tells whether the numbers of a column are medians of several rows, which no place prints. */
  boolean areMedians(int column) {
    return medians.contains(column);
  }

  /** The one cell of its table rows that holds the number of that column in the column's unit. */
  Optional<PrintedPlace> cell(List<AnswerCell> row, int column) {
    if (!isMeasured(row, column)) {
      return Optional.empty();
    }
    var unit = unit(row, column);
    var number = new BigDecimal(row.get(column).text());
    var cells =
        namedBy.get(row).stream()
            .flatMap(iri -> byRow.getOrDefault(iri, List.of()).stream())
            .filter(printed -> printed.is(number, unit))
            .map(printed -> printed.place(unit))
            .distinct()
            .toList();
    var iris = cells.stream().map(PrintedPlace::iri).distinct().toList();
    return iris.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
  }

  /**
   * The one place that a row with a number in that column rests on: the table row, and the cell
   * that the row names, if that holds numbers in this unit. A cell of other quantities does not
   * print the number, although the row names it.
   */
  Optional<PrintedPlace> rest(List<AnswerCell> row, int column) {
    if (!isMeasured(row, column)) {
      return Optional.empty();
    }
    var rows = namedBy.get(row);
    var places = labels(row).map(byLabel::get).filter(p -> p != null).distinct().toList();
    if (rows.size() == 1) {
      var only = rows.iterator().next();
      return Optional.of(
          places.size() == 1
                  && places.get(0).iri().startsWith(only)
                  && holds(only, places.get(0), unit(row, column))
              ? places.get(0)
              : new PrintedPlace(only, ""));
    }
    return rows.isEmpty() && places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private boolean holds(String row, PrintedPlace cell, String unit) {
    return byRow.getOrDefault(row, List.of()).stream()
        .anyMatch(
            printed -> printed.place().iri().equals(cell.iri()) && printed.unit().equals(unit));
  }

  /** Whether a number with a unit, or a count, stands there. */
  boolean isMeasured(List<AnswerCell> row, int column) {
    return row.get(column).isNumber() && !unit(row, column).isEmpty();
  }

  /** The unit of a number: its column's, or the one that the column beside it tells. */
  String unit(List<AnswerCell> row, int column) {
    var beside = unitColumns.get(column);
    return beside < 0 ? units.get(column) : row.get(beside).text();
  }

  private void findByLabel(List<List<AnswerCell>> rows, QueryRun queries) {
    var labels =
        rows.stream()
            .flatMap(this::labels)
            .distinct()
            .flatMap(
                label ->
                    Stream.of(
                        NodeFactory.createLiteralString(label),
                        NodeFactory.createLiteralLang(label, "en")));
    for (var some : pieces(labels)) {
      queries
          .select(
              "SELECT ?place ?label { VALUES ?label { } ?place rdfs:label ?label }",
              Map.of("label", some))
          .forEach(
              found -> {
                var label = found.get("label").getLiteralLexicalForm();
                byLabel.putIfAbsent(label, new PrintedPlace(found.get("place").getURI(), label));
              });
    }
  }

  private void findNumbers(List<List<AnswerCell>> rows, UnitSymbols symbols, QueryRun queries) {
    if (units.stream().allMatch(String::isEmpty)
        && unitColumns.stream().allMatch(beside -> beside < 0)) {
      return;
    }
    var named = namedBy.values().stream().flatMap(Set::stream).distinct().sorted().map(Iris::node);
    for (var some : pieces(named.filter(Iris::isSafe))) {
      queries.select(NUMBERS, Map.of("row", some)).forEach(found -> keep(found, symbols));
    }
  }

  /** Terms for one query each: no query may grow without end. */
  static List<List<Node>> pieces(Stream<Node> terms) {
    var all = terms.toList();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
        .toList();
  }

  private void keep(Binding found, UnitSymbols symbols) {
    PrintedNumber.of(found, "cell", symbols)
        .ifPresent(
            number ->
                byRow
                    .computeIfAbsent(found.get("row").getURI(), row -> new ArrayList<>())
                    .add(number));
  }

  private Stream<String> labels(List<AnswerCell> row) {
    return placeColumns.stream()
        .map(row::get)
        .filter(cell -> cell.iri().isEmpty() && !cell.isEmpty())
        .flatMap(cell -> Stream.of(cell.text().split("; ")));
  }

  /** The table rows that a row of the answer names, itself, by what they hold or by a label. */
  private Set<String> named(List<AnswerCell> row) {
    var rows = new LinkedHashSet<String>();
    for (var cell : row) {
      var path =
          cell.iri().startsWith(Iris.THINGS)
              ? cell.iri().substring(Iris.THINGS.length())
              : cell.text();
      var match = ROW.matcher(path);
      if (cell.iri().isEmpty() ? match.matches() : match.lookingAt()) {
        rows.add(Iris.THINGS + match.group());
      }
    }
    labels(row)
        .map(byLabel::get)
        .filter(place -> place != null)
        .map(place -> ROW.matcher(place.iri().substring(Iris.THINGS.length())))
        .filter(Matcher::lookingAt)
        .forEach(match -> rows.add(Iris.THINGS + match.group()));
    return rows;
  }

  /** The one table row that a row of the answer names. */
  Optional<String> tableRow(List<AnswerCell> row) {
    var rows = namedBy.get(row);
    return rows.size() == 1 ? rows.stream().findFirst() : Optional.empty();
  }

  /** The table rows that rows of the answer name, themselves or by what they hold. */
  Set<String> tableRows() {
    return namedBy.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
