package org.interphase.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/**
 * The lines with {@code #} above the columns of a mapping set: properties, and the prefixes of its
 * {@code curie_map}.
 */
final class SssomHeader {

  private static final Pattern PROPERTY = Pattern.compile("#(\\s*)([\\w.-]+):(?:\\s+(.*))?");
  private static final List<String> REQUIRED =
      List.of("mapping_set_id", "mapping_set_version", "license", "curie_map");

  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final int lines;

  private SssomHeader(int lines) {
    this.lines = lines;
  }

  /** The header of a file with these lines; {@code problems} is told of what it lacks. */
  static SssomHeader read(List<String> lines, String shownAs, Consumer<Problem> problems) {
    int end = 0;
    while (end < lines.size() && lines.get(end).startsWith("#")) {
      end++;
    }
    SssomHeader header = new SssomHeader(end);
    boolean inMap = false;
    for (int i = 0; i < end; i++) {
      Matcher property = PROPERTY.matcher(lines.get(i));
      if (!property.matches()) {
        problems.accept(unread(shownAs, i + 1, lines.get(i)));
        continue;
      }
      String value = unquoted(Optional.ofNullable(property.group(3)).orElse(""));
      boolean indented = property.group(1).length() > 1;
      if (inMap && indented) {
        header.prefixes.put(property.group(2), value);
      } else {
        header.properties.put(property.group(2), value);
        inMap = property.group(2).equals("curie_map");
      }
    }
    REQUIRED.stream()
        .filter(name -> !header.properties.containsKey(name))
        .forEach(name -> problems.accept(missing(shownAs, name)));
    return header;
  }

  /** How many lines it takes. */
  int lines() {
    return lines;
  }

  /** The IRI that {@code curie} stands for; an IRI stands for itself. */
  Optional<String> iri(String curie) {
    if (curie.startsWith("http://") || curie.startsWith("https://")) {
      return Optional.of(curie);
    }
    int colon = curie.indexOf(':');
    return colon < 1 || colon + 1 == curie.length()
        ? Optional.empty()
        : Optional.ofNullable(prefixes.get(curie.substring(0, colon)))
            .map(namespace -> namespace + curie.substring(colon + 1));
  }

  /** The prefixes in the order of the file, for messages. */
  String prefixes() {
    return String.join(", ", prefixes.keySet());
  }

  private static String unquoted(String value) {
    String text = value.strip();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static Problem unread(String shownAs, int line, String text) {
    return new Problem(
        Place.row(shownAs, line),
        "\"" + text + "\"",
        "# name: value",
        "Write one property of the mapping set in each line above the columns.");
  }

  private static Problem missing(String shownAs, String name) {
    return new Problem(
        Place.file(shownAs),
        "no " + name + " above the columns",
        "the lines # mapping_set_id, # mapping_set_version, # license and # curie_map",
        "Add the line # " + name + ": …");
  }
}
