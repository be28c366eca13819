package org.interphase.server;

import java.util.Locale;
import java.util.Map;

/** The title of a column, made of its name: {@code thicknessUm} becomes "Thickness (µm)". */
final class ColumnTitle {

  private static final Map<String, String> UNITS =
      Map.of("Um", "µm", "C", "°C", "Ev", "eV", "Percent", "%", "Hours", "h", "V", "V");

  private ColumnTitle() {}

  static String of(String name) {
    var words = name.split("(?<=[a-z0-9])(?=[A-Z])");
    var last = words.length - 1;
    var unit = last > 0 ? UNITS.get(words[last]) : null;
    var title = new StringBuilder();
    for (int i = 0; i < (unit == null ? words.length : last); i++) {
      title.append(i == 0 ? capitalised(words[i]) : " " + words[i].toLowerCase(Locale.ROOT));
    }
    return unit == null ? title.toString() : title + " (" + unit + ")";
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
