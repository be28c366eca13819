package org.interphase.question;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person reads above a column, made of its name and of the unit that its description ends
 * with, remarks behind a comma aside: {@code thicknessUm}, "thickness [µm]" becomes "Thickness" and
 * "µm".
 *
 * @param title words for the name
 * @param unit the unit; empty where the description names none
 */
public record Heading(String title, String unit) {

  /** Words at the end of a name that a unit stands for. */
  private static final Set<String> UNITS = Set.of("Um", "C", "Ev", "Percent", "Hours", "V");

  private static final String IRI = "iri";

  private static final String THE = "the ";

  private static final Pattern UNIT = Pattern.compile("\\[([^\\[\\]]+)](?:[,;][^\\[\\]]*)?$");

  public Heading {
    Objects.requireNonNull(title);
    Objects.requireNonNull(unit);
  }

  /**
   * The heading of the column {@code name}; an empty description names no unit. A column of IRIs is
   * called by what they name, as its description says it: {@code iri}, "the comparison".
   */
  public static Heading of(String name, String description) {
    if (name.equals(IRI) && description.startsWith(THE)) {
      return new Heading(capitalised(description.substring(THE.length())), "");
    }
    var unit = UNIT.matcher(description.strip());
    var words = name.split("(?<=[a-z0-9])(?=[A-Z])");
    if (!unit.find()) {
      return new Heading(sentence(words, words.length), "");
    }
    int last = words.length - 1;
    int shown = last > 0 && UNITS.contains(words[last]) ? last : words.length;
    return new Heading(sentence(words, shown), unit.group(1));
  }

  private static String sentence(String[] words, int count) {
    var title = new StringBuilder();
    for (int i = 0; i < count; i++) {
      title.append(i == 0 ? capitalised(words[i]) : " " + words[i].toLowerCase(Locale.ROOT));
    }
    return title.toString();
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The title, and the unit in brackets where there is one. */
  @Override
  public String toString() {
    return unit.isEmpty() ? title : title + " (" + unit + ")";
  }
}
