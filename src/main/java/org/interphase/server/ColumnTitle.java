package org.interphase.server;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The title of a column, made of its name and of the unit that its description ends with: {@code
 * thicknessUm}, "thickness [µm]" becomes "Thickness (µm)".
 */
final class ColumnTitle {

  /** Words at the end of a name that a unit stands for. */
  private static final Set<String> UNITS = Set.of("Um", "C", "Ev", "Percent", "Hours", "V");

  private static final Pattern UNIT = Pattern.compile("\\[([^\\[\\]]+)](?:,[^\\[\\]]*)?$");

  private ColumnTitle() {}

  static String of(String name) {
    return of(name, "");
  }

  static String of(String name, String description) {
    var unit = UNIT.matcher(description.strip());
    if (!unit.find()) {
      return sentence(words(name), words(name).length);
    }
    var words = words(name);
    var last = words.length - 1;
    var shown = last > 0 && UNITS.contains(words[last]) ? last : words.length;
    return sentence(words, shown) + " (" + unit.group(1) + ")";
  }

  private static String[] words(String name) {
    return name.split("(?<=[a-z0-9])(?=[A-Z])");
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
}
