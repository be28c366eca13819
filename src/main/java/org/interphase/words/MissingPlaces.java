package org.interphase.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.words.Places.Kind;
import org.interphase.words.Places.Place;

/** Places and references that a text names by number and no source has, and those there are. */
final class MissingPlaces {

  private final ReadText read;
  private final References references;

  private MissingPlaces(ReadText read, References references) {
    this.read = read;
    this.references = references;
  }

  /**
   * What no source has.
   *
   * @param printed as the text names it
   * @param instead which there are, in a sentence; empty where there are none
   */
  record Missing(String printed, String instead) {}

  static List<Missing> of(ReadText read, References references) {
    return new MissingPlaces(read, references).all();
  }

  private List<Missing> all() {
    return read.places().stream()
        .filter(place -> !isThere(place))
        .map(place -> new Missing(printed(place), instead(place)))
        .toList();
  }

  private String printed(Place place) {
    return read.text().substring(place.start(), place.end()).strip();
  }

  private boolean isThere(Place place) {
    return switch (place.kind()) {
      case REFERENCE -> references.hasKey(place.number());
      case YEAR -> references.hasYear(place.number());
      case ROW -> rows().isEmpty() || isWithin(place, rows().getAsInt());
      default -> references.hasPart(place.kind(), place.number());
    };
  }

  private static boolean isWithin(Place row, int last) {
    int number = Integer.parseInt(row.number());
    return number > 0 && number <= last;
  }

  /** The last row of the table that is named, or of any where none is; nothing without one. */
  private OptionalInt rows() {
    var tables = tables();
    return references.lastRows().entrySet().stream()
        .filter(last -> tables.isEmpty() || tables.contains(last.getKey()))
        .mapToInt(last -> last.getValue())
        .max();
  }

  /** As {@code table 2}. */
  private List<String> tables() {
    return read.places().stream()
        .filter(place -> place.kind() == Kind.TABLE)
        .map(place -> "table " + place.number())
        .toList();
  }

  private String instead(Place place) {
    return switch (place.kind()) {
      case REFERENCE -> told("The references are numbered ", references.keys());
      case YEAR -> told("The works are of ", references.years());
      case ROW -> rowsTold(rows().orElse(0));
      default -> told("There are " + plural(place.kind()) + " ", numbers(place));
    };
  }

  private String rowsTold(int last) {
    var tables = tables();
    return tables.isEmpty()
        ? "No table has more than " + last + " rows."
        : "T" + String.join(", ", tables).substring(1) + " has rows 1 to " + last + ".";
  }

  private static String plural(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "s";
  }

  /** Those of a section that there is, else all of the kind. */
  private List<String> numbers(Place place) {
    var numbers = references.numbers(place.kind());
    var head = place.number().replaceFirst("\\..*", ".");
    var within = numbers.stream().filter(number -> number.startsWith(head)).sorted().toList();
    return within.isEmpty() || !head.endsWith(".") ? numbers : within;
  }

  private static String told(String begin, Collection<String> numbers) {
    var told =
        numbers.stream().allMatch(number -> number.contains("."))
            ? String.join(", ", numbers)
            : String.join(", ", ranges(numbers));
    return told.isEmpty() ? "" : begin + told + ".";
  }

  /** {@code 1 to 3, 5} of {@code 1a, 1b, 2, 3.1, 5}. */
  private static List<String> ranges(Collection<String> numbers) {
    var all =
        numbers.stream()
            .flatMap(number -> Stream.of(number.replaceFirst("\\D.*", "")))
            .filter(number -> !number.isEmpty())
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    var ranges = new ArrayList<String>();
    for (int first : all) {
      if (!all.contains(first - 1)) {
        int last = first;
        while (all.contains(last + 1)) {
          last++;
        }
        ranges.add(last == first ? "" + first : first + " to " + last);
      }
    }
    return ranges;
  }
}
