package org.interphase.change;

/** What a thing is that changed, in the order in which changes are told. */
public enum Kind {
  /** A sample, a cell, a material, a reference, a place: whatever is none of the others. */
  THING("things"),
  /** A number or a text that a source prints, as it is read. */
  VALUE("values"),
  /** What a source claims. */
  CLAIM("claims"),
  /** Where a source is doubtful. */
  DOUBT("doubts"),
  /** A cell of a table that no value tells of. */
  CELL("table cells"),
  /** A class, a property or a mapping. */
  TERM("terms");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** The word for several of it, as it begins a line. */
  public String title() {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
