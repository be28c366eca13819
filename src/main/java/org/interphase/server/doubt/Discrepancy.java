package org.interphase.server.doubt;

import java.util.List;
import org.interphase.server.telling.Named;

/**
 * A place at which a source disagrees with itself, or leaves open what it says.
 *
 * @param kind its class
 * @param explanation why it is one, and why a reading was taken
 * @param confidence how sure the curators are, in words
 * @param certainty the place of that in the order from unsure on
 * @param places where it stands
 * @param wholes the tables, sections and figures that these are in
 * @param affected the values that were read from these places
 */
record Discrepancy(
    Named name,
    Named kind,
    String explanation,
    String confidence,
    int certainty,
    List<Reading> readings,
    List<Named> places,
    List<Named> wholes,
    Weight weight,
    List<Named> affected) {

  /** One way to read it. */
  record Reading(String text, boolean isPrinted, boolean isTaken, List<Named> places) {}

  /** What depends on it, the weightiest first. */
  enum Weight {
    VALUE("value", "A value of a table"),
    TABLE("table", "Something else in a table"),
    TEXT("text", "Text and figures");

    private final String word;
    private final String title;

    Weight(String word, String title) {
      this.word = word;
      this.title = title;
    }

    /** The word by which an address names it. */
    String word() {
      return word;
    }

    String title() {
      return title;
    }
  }

  boolean isSettled() {
    return readings.stream().anyMatch(Reading::isTaken);
  }
}
