package org.interphase.source.bibliography;

import org.interphase.model.AuthorName;

/** The two parts of an author's name, for formats that keep them apart. */
record PersonName(String family, String given) {

  /** The parts of a name as lists print it, given name first or behind a comma. */
  static PersonName of(String text) {
    int comma = text.indexOf(',');
    if (comma >= 0) {
      return new PersonName(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
    }
    var family = AuthorName.of(text).map(AuthorName::family).orElse(text);
    return text.endsWith(" " + family)
        ? new PersonName(family, text.substring(0, text.length() - family.length()).strip())
        : new PersonName(text, "");
  }

  /** The name with the given name first, unless the family name could then not be told. */
  String text() {
    if (given.isEmpty()) {
      return family;
    }
    var plain = given + " " + family;
    return of(plain).equals(this) ? plain : family + ", " + given;
  }
}
