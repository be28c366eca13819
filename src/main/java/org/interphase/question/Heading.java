package org.interphase.question;

import java.util.Locale;
import java.util.Map;
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
  private static final Set<String> UNITS = Set.of("Um", "C", "Ev", "Percent", "Hours", "V", "Mpa");

  /** What a name of letters and digits cannot say as people write it. */
  private static final Map<String, String> WRITTEN =
      Map.of("plating stripping", "plating/stripping time", "c rate", "C-rate", "locus", "place");

  private static final Pattern SPELT =
      Pattern.compile("\\b(" + String.join("|", WRITTEN.keySet()) + ")\\b");

  private static final String IRI = "iri";

  private static final String THE = "the ";

  /** What ends the description of IRIs whose names stand in another column. */
  private static final String OF_WHAT = "'s IRI";

  private static final Pattern UNIT = Pattern.compile("\\[([^\\[\\]]+)](?:[,;][^\\[\\]]*)?$");

  public Heading {
    Objects.requireNonNull(title);
    Objects.requireNonNull(unit);
  }

  /**
   * The heading of the column {@code name}; an empty description names no unit. A column of IRIs is
   * called by what they name, as its description says it: {@code iri}, "the comparison"; or {@code
   * locus}, "the place's IRI" where another column has the names.
   */
  public static Heading of(String name, String description) {
    if (description.startsWith(THE) && (name.equals(IRI) || description.endsWith(OF_WHAT))) {
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
      title.append(i == 0 ? words[i] : " " + words[i].toLowerCase(Locale.ROOT));
    }
    var written = SPELT.matcher(title).replaceAll(spelt -> WRITTEN.get(spelt.group(1)));
    return capitalised(written);
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
