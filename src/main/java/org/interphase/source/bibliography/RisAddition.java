package org.interphase.source.bibliography;

import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Doi;

/** Adds lines to an entry of RIS, before the one that ends it. */
final class RisAddition {

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");

  private RisAddition() {}

  static Optional<String> to(Reference reference, Addition addition, String text) {
    var key = "";
    var doi = "";
    var line = LINE.matcher(text);
    while (line.find() && line.start() < text.length()) {
      var tag = RisReader.LINE.matcher(line.group(1).strip());
      if (!tag.matches()) {
        continue;
      }
      var value = tag.group(2) == null ? "" : tag.group(2).strip();
      switch (tag.group(1)) {
        case "TY" -> {
          key = "";
          doi = "";
        }
        case "ID" -> key = key.isEmpty() ? value : key;
        case "DO", "UR" -> doi = doi.isEmpty() ? Doi.of(value).map(Doi::name).orElse("") : doi;
        case "ER" -> {
          if (reference.key().equals(key.isEmpty() ? doi : key)) {
            var lines = lines(addition, endBefore(text, line.start()));
            return Optional.of(
                text.substring(0, line.start()) + lines + text.substring(line.start()));
          }
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static String lines(Addition addition, String end) {
    return line("DO", addition.doi().map(Doi::name).orElse(""), end)
        + line("N1", found(addition.doiFoundBy()), end)
        + line("TI", addition.title(), end);
  }

  private static String found(String by) {
    return by.isEmpty() ? "" : RisReader.DOI_FOUND_BY + by;
  }

  private static String line(String tag, String value, String end) {
    return value.isEmpty() ? "" : tag + "  - " + value + end;
  }

  /** How the line above ends, so that the file's own kind of ends stays. */
  private static String endBefore(String text, int at) {
    var above = text.substring(0, at);
    return above.endsWith("\r\n") ? "\r\n" : above.endsWith("\r") ? "\r" : "\n";
  }
}
