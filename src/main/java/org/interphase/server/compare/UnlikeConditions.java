package org.interphase.server.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In what respects compared things were not tested or made alike, in plain words. */
final class UnlikeConditions {

  private final int count;
  private final List<String> warnings = new ArrayList<>();

  private UnlikeConditions(int count) {
    this.count = count;
  }

  /** The letter that stands for the thing at a place, from 0 on. */
  static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  /** One warning for each respect in which the first {@code count} things are unlike. */
  static List<String> among(int count, List<ComparedSection> sections) {
    var unlike = new UnlikeConditions(count);
    sections.forEach(unlike::read);
    return List.copyOf(unlike.warnings);
  }

  private void read(ComparedSection section) {
    var having = section.having().stream().sorted().toList();
    if (having.size() < count && isRun(section)) {
      warnings.add(
          "Only "
              + letters(having)
              + (having.size() == 1 ? " has a " : " have a ")
              + section.what());
    }
    for (var row : section.rows()) {
      if (row.use() == ComparedRow.Use.CONDITION && isUnlike(row, having)) {
        warnings.add(capital(named(section, row)) + ": " + said(row, having));
      } else if (row.use() == ComparedRow.Use.FINDING) {
        var name = capital(named(section, row));
        values(row, ComparedValue::conditionsKey, v -> or(v.conditions(), "condition not stated"))
            .ifPresent(held -> warnings.add(name + " holds at: " + held));
        values(row, ComparedValue::groups, v -> or(String.join(", ", v.groups()), "no group"))
            .ifPresent(groups -> warnings.add(name + " may be ranked only among: " + groups));
      }
    }
  }

  /** Tests are told apart by whether they have conditions of their own. */
  private static boolean isRun(ComparedSection section) {
    return section.title().endsWith(Comparison.HOW_RUN);
  }

  private static String named(ComparedSection section, ComparedRow row) {
    return isRun(section) ? row.title() + " of the " + section.what() : row.title();
  }

  private static boolean isUnlike(ComparedRow row, List<Integer> having) {
    var said =
        having.stream()
            .map(i -> row.cells().get(i))
            .map(cell -> cell.stream().map(ComparedEntry::key).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
    return said.size() > 1;
  }

  private static String said(ComparedRow row, List<Integer> having) {
    return having.stream()
        .map(i -> letter(i) + " " + texts(row.cells().get(i)))
        .collect(Collectors.joining("; "));
  }

  private static String texts(List<ComparedEntry> cell) {
    return cell.isEmpty()
        ? "not stated"
        : cell.stream().map(ComparedEntry::text).distinct().collect(Collectors.joining(", "));
  }

  /** What each thing's values say in one respect, where some of them say another thing. */
  private static Optional<String> values(
      ComparedRow row,
      Function<ComparedValue, Object> respect,
      Function<ComparedValue, String> words) {
    var said = new HashSet<Set<Object>>();
    var texts = new ArrayList<String>();
    for (int i = 0; i < row.cells().size(); i++) {
      var values = row.cells().get(i).stream().flatMap(entry -> entry.value().stream()).toList();
      if (!values.isEmpty()) {
        said.add(values.stream().map(respect).collect(Collectors.toSet()));
        texts.add(
            letter(i)
                + " "
                + values.stream().map(words).distinct().collect(Collectors.joining(" and ")));
      }
    }
    return said.size() < 2 ? Optional.empty() : Optional.of(String.join("; ", texts));
  }

  private static String or(String text, String nothing) {
    return text.isEmpty() ? nothing : text;
  }

  private static String letters(List<Integer> places) {
    return places.stream().map(UnlikeConditions::letter).collect(Collectors.joining(" and "));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
