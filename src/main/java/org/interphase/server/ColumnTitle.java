package org.interphase.server;

import org.interphase.question.Heading;

/** The title of a column or parameter as one text. */
final class ColumnTitle {

  private ColumnTitle() {}

  static String of(String name) {
    return of(name, "");
  }

  static String of(String name, String description) {
    return Heading.of(name, description).toString();
  }
}
