package org.interphase.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interphase.sheet.Grid;
import org.interphase.source.Header.About;

/** Finds out by headers, cells and answers what the columns of one table hold. */
final class ColumnIntake {

  private static final String CONDUCTIVITY = "IonicConductivity";
  private static final Set<About> CELLS =
      Set.of(
          About.SYMMETRIC_CELL,
          About.FULL_CELL,
          About.PLATING,
          About.CRITICAL_CURRENT,
          About.CYCLING);

  private final String table;
  private final Grid grid;
  private final TableShape shape;
  private final HeaderReading headers;

  ColumnIntake(String table, Grid grid, TableShape shape, HeaderReading headers) {
    this.table = table;
    this.grid = grid;
    this.shape = shape;
    this.headers = headers;
  }

  /** A column before it is known what it holds. */
  private record Printed(int index, String id, String header, String place, Guess guess) {}

  /** The columns that are not left out; those without answer or guess are. */
  List<Column> columns(Interview interview) {
    var printed = counting(printed(), interview);
    boolean hasCells = hasCells(printed, interview);
    var conductivity = conductivity(printed, interview);
    var taken = new HashSet<String>();
    var names = new DistinctNames();
    var columns = new ArrayList<Column>();
    for (var column : printed) {
      ask(column, hasCells, conductivity, taken, interview)
          .filter(meaning -> !meaning.isLeftOut())
          .ifPresent(
              meaning ->
                  columns.add(
                      new Column(
                          column.index(),
                          names.of(nameOf(column, meaning)),
                          column.header(),
                          meaning,
                          about(meaning, column.header()))));
    }
    return columns;
  }

  private List<Printed> printed() {
    var rows = shape.rows(grid);
    var ids = new DistinctNames();
    var printed = new ArrayList<Printed>();
    for (int i = 0; i < grid.width(); i++) {
      int index = i;
      var header = shape.header(grid, index, headers);
      var cells = rows.stream().map(row -> grid.cell(row, index).shown()).toList();
      boolean filled = cells.stream().anyMatch(cell -> !cell.isEmpty());
      // Where rows have been turned to columns, one without values was a title above some of them.
      if (filled || !header.isEmpty() && !shape.turned()) {
        var place = grid.cell(shape.headerTo() - 1, index).place();
        var slug = header.isEmpty() ? "column-" + (index + 1) : Slug.of(header);
        var texts = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        printed.add(
            new Printed(
                index,
                table + "/" + ids.of(slug),
                header,
                place.isEmpty() ? grid.name() + ", column " + (index + 1) : place,
                headers.guess(header, shape.own(grid, index, headers), texts)));
      }
    }
    return printed;
  }

  /** Those of the columns that count; of what a spreadsheet hides that is asked. */
  private List<Printed> counting(List<Printed> printed, Interview interview) {
    var hidden =
        printed.stream()
            .filter(column -> grid.hidden().columns().contains(column.index()))
            .toList();
    if (hidden.isEmpty()) {
      return printed;
    }
    boolean count =
        interview
            .askWhether(
                table + "/hidden-columns",
                hidden.get(0).place(),
                "Do columns count that the spreadsheet hides?",
                Optional.empty(),
                hidden.size()
                    + " of "
                    + printed.size()
                    + " columns are hidden, first “"
                    + hidden.get(0).header()
                    + "”")
            .orElse(false);
    return count ? printed : printed.stream().filter(c -> !hidden.contains(c)).toList();
  }

  private boolean hasCells(List<Printed> printed, Interview interview) {
    return printed.stream()
        .flatMap(column -> meaning(column, interview).stream().map(m -> about(m, column.header())))
        .anyMatch(CELLS::contains);
  }

  private static Optional<Meaning> meaning(Printed column, Interview interview) {
    return interview
        .answered(column.id())
        .map(Meaning::parse)
        .orElseGet(() -> column.guess().meaning());
  }

  /**
   * The one column whose values a temperature beside them is most likely the condition of; not
   * where its header prints at which they were measured.
   */
  private static Optional<String> conductivity(List<Printed> printed, Interview interview) {
    var found =
        printed.stream()
            .flatMap(column -> meaning(column, interview).stream())
            .filter(meaning -> meaning.quantity().filter(CONDUCTIVITY::equals).isPresent())
            .toList();
    boolean open = found.size() == 1 && found.get(0).at().isEmpty();
    return open ? Optional.of(lowerCase(CONDUCTIVITY)) : Optional.empty();
  }

  private Optional<Meaning> ask(
      Printed column,
      boolean hasCells,
      Optional<String> conductivity,
      Set<String> taken,
      Interview interview) {
    var guess = column.guess();
    if (guess.meaning().filter(meaning -> isAdrift(meaning, hasCells)).isPresent()) {
      guess = condition(guess.meaning().get(), conductivity);
    }
    if (guess
        .meaning()
        .filter(meaning -> !taken.add(meaning.kind()))
        .filter(ColumnIntake::isOnce)
        .isPresent()) {
      guess =
          Guess.none(
              "a column before it is likely to hold the " + guess.meaning().get(),
              List.of(guess.meaning().get().kind()));
    }
    var choices = new LinkedHashSet<>(guess.choices());
    choices.addAll(List.of("text", Meaning.LEAVE_OUT));
    guess.meaning().map(Meaning::toString).ifPresent(choices::remove);
    var question =
        new Interview.Asking(
            column.id(),
            column.place(),
            "What does the column “" + column.header() + "” hold?",
            guess.meaning().map(Meaning::toString),
            guess.because(),
            List.copyOf(choices));
    return interview.ask(question, answer -> allows(answer, hasCells)).flatMap(Meaning::parse);
  }

  private static Guess condition(Meaning meaning, Optional<String> conductivity) {
    if (conductivity.isPresent() && meaning.quantity().filter("Temperature"::equals).isPresent()) {
      return new Guess(
          Optional.of(meaning.conditionOf(conductivity)),
          "there is no test, and one conductivity beside it",
          List.of());
    }
    return Guess.none(
        "there is no test that it would be a condition of; say of which column's values it is one,"
            + " such as "
            + meaning.conditionOf(Optional.of(lowerCase(CONDUCTIVITY))),
        List.of());
  }

  /** What a row says once. */
  private static boolean isOnce(Meaning meaning) {
    return meaning.kind().equals("composition") || meaning.kind().equals("reference");
  }

  private boolean allows(String answer, boolean hasCells) {
    return Meaning.parse(answer)
        .filter(meaning -> !isAdrift(meaning, hasCells))
        .filter(meaning -> meaning.quantity().map(this::isQuantity).orElse(true))
        .filter(meaning -> meaning.unit().isEmpty() || isUnitOf(meaning))
        .isPresent();
  }

  private boolean isUnitOf(Meaning meaning) {
    return headers
        .units(meaning.quantity().orElseThrow())
        .anyMatch(unit -> headers.areComparable(unit, meaning.unit().orElseThrow()));
  }

  private boolean isQuantity(String name) {
    return headers.of(name).findAny().isPresent();
  }

  /** A condition of a test where there is no test. */
  private boolean isAdrift(Meaning meaning, boolean hasCells) {
    return !hasCells && meaning.of().isEmpty() && about(meaning, "") == About.TEST;
  }

  private About about(Meaning meaning, String header) {
    if (meaning.isStack()) {
      return meaning.kind().equals(Meaning.FULL) ? About.FULL_CELL : About.SYMMETRIC_CELL;
    }
    if (meaning.of().isPresent()) {
      return About.ELECTROLYTE;
    }
    return meaning
        .quantity()
        .flatMap(quantity -> headers.about(quantity, header))
        .orElse(About.ELECTROLYTE);
  }

  private static String nameOf(Printed column, Meaning meaning) {
    return meaning
        .quantity()
        .map(ColumnIntake::lowerCase)
        .orElseGet(
            () ->
                switch (meaning.kind()) {
                  case "composition" -> "electrolyte";
                  case "method", "reference" -> meaning.kind();
                  case Meaning.SPACE_GROUP -> "spaceGroup";
                  case Meaning.SYMMETRIC, Meaning.FULL -> "configuration";
                  default -> Slug.camelCase(column.header(), "column" + (column.index() + 1));
                });
  }

  private static String lowerCase(String quantity) {
    return quantity.substring(0, 1).toLowerCase(Locale.ROOT) + quantity.substring(1);
  }
}
