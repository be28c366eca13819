package org.interphase.model;

/**
 * Where in the files something stands, in words that an editor or a spreadsheet understands.
 *
 * @param file the file, as a person would name it from the project's top
 * @param within the place in it ({@code row 14, column "conductivity"}), empty for the file itself
 */
public record Place(String file, String within) {

  private static final int LETTERS = 26;

  /** The file as a whole. */
  public static Place file(String file) {
    return new Place(file, "");
  }

  /** A cell of a table; the row is numbered as a spreadsheet does, so that the header is row 1. */
  public static Place cell(String file, int row, String column) {
    return new Place(file, "row " + row + ", column \"" + column + "\"");
  }

  /**
   * A cell of a table as above, with the letters that a spreadsheet shows above its column.
   *
   * @param number that of the column, the first being 1
   */
  public static Place cell(String file, int row, String column, int number) {
    var named = cell(file, row, column);
    return new Place(file, named.within() + " (" + letters(number) + ")");
  }

  private static String letters(int number) {
    int before = number - 1;
    return number == 0 ? "" : letters(before / LETTERS) + (char) ('A' + before % LETTERS);
  }

  /** A row of a table, numbered as a spreadsheet does. */
  public static Place row(String file, int row) {
    return new Place(file, "row " + row);
  }

  /** A JSON pointer (RFC 6901) into a file. */
  public static Place pointer(String file, String pointer) {
    return new Place(file, pointer);
  }

  /** The property {@code name} of the JSON value that stands at this place. */
  public Place property(String name) {
    return new Place(file, within + "/" + name);
  }

  /** A line and column of a text file, both counted from 1. */
  public static Place line(String file, long line, long column) {
    return new Place(file, "line " + line + ", column " + column);
  }

  @Override
  public String toString() {
    return within.isEmpty() ? file : file + ", " + within;
  }
}
