package org.interphase.source;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.interphase.model.AuthorName;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/**
 * Holds the authors, years, volumes and pages of publications against the forms that those have.
 */
final class BibliographyCheck {

  private static final int FIRST_YEAR = 1800;
  private static final String ABSENT = "—";
  private static final String NOT_PRINTED = ", or — where none is printed";
  private static final Map<String, Form> FORMS =
      Map.of(
          "journal", new Form(".*\\p{L}.*", "the journal's name"),
          "volume",
              new Form(
                  "(?=.*[0-9IVXLC])[\\p{L}0-9][\\p{L}0-9 ./()–-]{0,19}", "a volume such as 33"),
          "page",
              new Form(
                  "(?=.*\\d)[\\p{L}0-9][\\p{L}0-9.:_-]{0,19}([–-] ?[\\p{L}0-9]{1,20})?",
                  "a page such as 1920, 1920–1931 or A1114"));

  private final Consumer<Problem> problems;
  private final LocalDate today;
  private final int lastYear;

  BibliographyCheck(Clock clock, Consumer<Problem> problems) {
    this.problems = problems;
    this.today = LocalDate.now(clock);
    this.lastYear = today.getYear() + 1;
  }

  private record Form(Pattern pattern, String words) {
    Form(String pattern, String words) {
      this(Pattern.compile(pattern), words);
    }
  }

  /** Tells of a cell of {@code references.csv} that is none of what its column holds. */
  void check(String column, String text, Place place) {
    if (text.strip().equals(ABSENT) || text.isEmpty() && column.equals("page")) {
      return;
    }
    if (column.equals("year")) {
      year(text, place);
    }
    if (column.equals("authors")) {
      for (var name : text.split("; ", -1)) {
        author(name, "one author between \"; \"" + NOT_PRINTED, place);
      }
    }
    Optional.ofNullable(FORMS.get(column))
        .filter(form -> !form.pattern().matcher(text).matches())
        .ifPresent(form -> tell(text, form.words() + NOT_PRINTED, place));
  }

  /** Tells of a year in which nothing of the field can have been published. */
  void year(String text, Place place) {
    boolean plausible =
        text.matches("\\d{4}")
            && Integer.parseInt(text) >= FIRST_YEAR
            && Integer.parseInt(text) <= lastYear;
    if (!plausible) {
      tell(text, "a year from " + FIRST_YEAR + " to " + lastYear, place);
    }
  }

  /**
   * Tells of a day on which nobody can have read what was published in {@code year}: one that is
   * still to come (tomorrow has begun somewhere), or long before. What is of January is often out
   * in the year before.
   */
  void day(LocalDate day, int year, Place place) {
    if (day.isAfter(today.plusDays(1))) {
      tellOfDay(day, "a day that is not to come", place);
    } else if (year <= lastYear && day.getYear() < year - 1) {
      tellOfDay(day, "a day after the publication of " + year, place);
    }
  }

  private void tellOfDay(LocalDate day, String expected, Place place) {
    problems.accept(new Problem(place, day.toString(), expected, "Correct the day."));
  }

  /** Tells of a text that does not name one author. */
  void author(String text, Place place) {
    author(text, "the name of one author, such as Yue Zhang or Zhang, Yue", place);
  }

  private void author(String text, String expected, Place place) {
    if (AuthorName.of(text).isEmpty()) {
      tell(text, expected, place);
    }
  }

  private void tell(String found, String expected, Place place) {
    problems.accept(
        new Problem(
            place,
            "\"" + found + "\"",
            expected,
            "Write it as the publication prints it; several authors are several names."));
  }
}
