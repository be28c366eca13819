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
 * @param panels what each has a panel of its own for, all with the same axes
 */
public record Chart(
    Kind kind,
    Axis x,
    Axis y,
    Optional<String> series,
    Optional<String> mark,
    List<String> conditions,
    Optional<String> label,
    Optional<String> link,
    Optional<String> panels) {

  /** What stands between several names in one cell of an answer. */
  public static final String BETWEEN_NAMES = "; ";

  /** What a grid's series says of a pair of names of which nothing is told: no field is drawn. */
  public static final String UNTOLD = "not reported";

  public Chart {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(x);
    Objects.requireNonNull(y);
    Objects.requireNonNull(series);
    Objects.requireNonNull(mark);
    conditions = List.copyOf(conditions);
    Objects.requireNonNull(label);
    Objects.requireNonNull(link);
    Objects.requireNonNull(panels);
  }

  /** A chart of a single panel. */
  public Chart(
      Kind kind,
      Axis x,
      Axis y,
      Optional<String> series,
      Optional<String> mark,
      List<String> conditions,
      Optional<String> label,
      Optional<String> link) {
    this(kind, x, y, series, mark, conditions, label, link, Optional.empty());
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
    RANGE,
    /** A mark for each number beside the name of its group; one name has many numbers. */
    STRIP,
    /** A field for each pair of names, coloured by what is known of it. */
    GRID;

    /** True where names stand on one axis. */
    public boolean hasNames() {
      return this == BAR || this == RANGE || this == STRIP || this == GRID;
    }

    /** True where each row has a name of its own, beside which its number is drawn. */
    public boolean namesRows() {
      return this == BAR || this == RANGE;
    }

    /** The word for it in a header. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How numbers are laid along an axis. */
  public enum Scaling {
    /** Each step adds. */
    LINEAR,
    /** Each step multiplies. */
    LOG,
    /** Temperatures in °C by their 1000/T, so that what is activated by heat is a line. */
    ARRHENIUS;

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
   * @param scaling how numbers are laid along it
   * @param title what stands along the axis in place of the column's own title
   */
  public record Axis(
      String column,
      Optional<String> to,
      Optional<String> sign,
      Optional<String> uncertainty,
      Scaling scaling,
      Optional<String> title) {

    public Axis {
      Objects.requireNonNull(scaling);
      Objects.requireNonNull(column);
      Objects.requireNonNull(to);
      Objects.requireNonNull(sign);
      Objects.requireNonNull(uncertainty);
      Objects.requireNonNull(title);
    }

    /** The axis of a column of numbers, and nothing else said of it. */
    public static Axis of(String column) {
      return new Axis(
          column,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Scaling.LINEAR,
          Optional.empty());
    }

    /** True where each step multiplies. */
    public boolean logarithmic() {
      return scaling == Scaling.LOG;
    }

    /** The columns that it speaks of. */
    Stream<String> columns() {
      return Stream.of(Optional.of(column), to, sign, uncertainty).flatMap(Optional::stream);
    }
  }
}
