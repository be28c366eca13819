package org.interphase.server.telling;

import org.interphase.question.Heading;

/** The title of a column or parameter as one text. */
public final class ColumnTitle {

  private ColumnTitle() {}

  /** A column's name in words: {@code relative density} for {@code relativeDensity}. */
  public static String of(String name) {
    return of(name, "");
  }

  /** A column's name in words, with the unit that its description ends in. */
  public static String of(String name, String description) {
    return Heading.of(name, description).toString();
  }
}
