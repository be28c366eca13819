package org.interphase.plot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.interphase.question.AnswerCell;

/** Says in words what stands in a cell, by the title of its column: {@code Temperature (°C)}. */
final class ColumnWords {

  static final String NOTHING = "not stated";

  private static final Pattern TITLE = Pattern.compile("(.+?) \\(([^()]+)\\)");
  private static final Pattern NUMBER = Pattern.compile("[−-]?\\d.*");

  private final UnaryOperator<String> titles;

  /** The same few names stand in many rows. */
  private final Map<String, String> lowered = new HashMap<>();

  ColumnWords(UnaryOperator<String> titles) {
    this.titles = titles;
  }

  /** The title of a column, with its unit. */
  String title(String column) {
    return titles.apply(column);
  }

  /** The value with the unit of its column; words have none. */
  String value(String column, AnswerCell cell) {
    if (cell.isEmpty()) {
      return NOTHING;
    }
    return NUMBER.matcher(cell.text()).matches()
        ? withUnit(cell.text(), unit(title(column)))
        : lowered.computeIfAbsent(cell.text(), LoweredFormula::in);
  }

  /** Such as {@code Temperature: 25 °C}. */
  String line(String column, AnswerCell cell) {
    return name(title(column)) + ": " + value(column, cell);
  }

  /** Such as {@code Thickness: 5–10 µm}. */
  static String line(String title, Extent extent) {
    return name(title) + ": " + withUnit(extent.inWords(), unit(title));
  }

  private static String withUnit(String value, Optional<String> unit) {
    return unit.map(u -> u.equals("%") ? value + u : value + "\u00A0" + u).orElse(value);
  }

  /** The title without its unit. */
  static String name(String title) {
    var parts = TITLE.matcher(title);
    return (parts.matches() ? parts.group(1) : title).replaceFirst(" as printed$", "");
  }

  private static Optional<String> unit(String title) {
    var parts = TITLE.matcher(title);
    return parts.matches() ? Optional.of(parts.group(2)) : Optional.empty();
  }
}
