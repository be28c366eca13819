package org.interphase.question;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the answer to a question is drawn; every name in it is one of the answer's columns.
 *
 * @param kind what is drawn
 * @param x the horizontal axis; for bars and ranges the column of their names
 * @param y the vertical axis; for bars and ranges the values, which run from left to right
 * @param series what marks share a colour for
 * @param mark what marks share a shape for
 * @param conditions what has to be alike for two values to be compared
 * @param label what a mark is called
 * @param link where a mark leads to: a thing's IRI or a table row
 */
public record Chart(
    Kind kind,
    Axis x,
    Axis y,
    Optional<String> series,
    Optional<String> mark,
    List<String> conditions,
    Optional<String> label,
    Optional<String> link) {

  public Chart {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(x);
    Objects.requireNonNull(y);
    Objects.requireNonNull(series);
    Objects.requireNonNull(mark);
    conditions = List.copyOf(conditions);
    Objects.requireNonNull(label);
    Objects.requireNonNull(link);
  }

  /** What is drawn for each row of an answer. */
  public enum Kind {
    /** A mark where two numbers meet. */
    SCATTER,
    /** The same, the marks of each series joined from left to right. */
    LINE,
    /** A bar from zero to a number, beside its name. */
    BAR,
    /** A bar from one number to another, beside its name; a mark where there is but one. */
    RANGE;

    /** True where names stand on one axis. */
    public boolean hasNames() {
      return this == BAR || this == RANGE;
    }

    /** The word for it in a header. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One axis.
   *
   * @param column the value, or the lower end of a range
   * @param to the upper end of a range
   * @param sign a sign printed before the number, such as ≥
   * @param uncertainty the number after ±, in the unit of the value
   * @param logarithmic whether each step multiplies
   * @param title what stands along the axis in place of the column's own title
   */
  public record Axis(
      String column,
      Optional<String> to,
      Optional<String> sign,
      Optional<String> uncertainty,
      boolean logarithmic,
      Optional<String> title) {

    public Axis {
      Objects.requireNonNull(column);
      Objects.requireNonNull(to);
      Objects.requireNonNull(sign);
      Objects.requireNonNull(uncertainty);
      Objects.requireNonNull(title);
    }

    /** The axis of a column of numbers, and nothing else said of it. */
    public static Axis of(String column) {
      return new Axis(
          column, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** The columns that it speaks of. */
    Stream<String> columns() {
      return Stream.of(Optional.of(column), to, sign, uncertainty).flatMap(Optional::stream);
    }
  }
}
