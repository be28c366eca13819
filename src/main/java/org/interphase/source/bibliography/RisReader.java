package org.interphase.source.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.model.Doi;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Reads RIS: a tag and a value on each line, from {@code TY} to {@code ER}. */
final class RisReader {

  /** A tag and its value. */
  static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  ?-(?: (.*))?");

  /** Begins the note that says in what a record with the DOI agreed with the entry. */
  static final String DOI_FOUND_BY = "DOI found by: ";

  private final String file;
  private final Consumer<Problem> problems;
  private final List<ListedReference> read = new ArrayList<>();
  private final Map<String, List<String>> entry = new HashMap<>();
  private int start;

  RisReader(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  List<ListedReference> read(String text) {
    var lines = text.lines().toList();
    List<String> before = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      var line = LINE.matcher(lines.get(i).strip());
      if (line.matches()) {
        var value = line.group(2) == null ? "" : line.group(2).strip();
        before = tagged(line.group(1), value, i + 1);
      } else if (before.isEmpty() && !lines.get(i).isBlank()) {
        tell(i + 1, "\"" + lines.get(i).strip() + "\"", "a tag such as \"AU  - \"");
      } else if (!lines.get(i).isBlank()) {
        before.add(before.remove(before.size() - 1) + " " + lines.get(i).strip());
      }
    }
    if (start > 0) {
      tell(start, "an entry without an end", "\"ER  - \" behind it");
    }
    return read;
  }

  /** Takes in a line; the answer is where a line that goes on with it belongs. */
  private List<String> tagged(String tag, String value, int line) {
    switch (tag) {
      case "TY" -> {
        if (start > 0) {
          tell(start, "an entry without an end", "\"ER  - \" before line " + line);
        }
        entry.clear();
        start = line;
      }
      case "ER" -> end(line);
      default -> {
        if (start == 0) {
          tell(line, "\"" + tag + "\"", "\"TY  - \" before it, where the entry begins");
        }
        var values = entry.computeIfAbsent(tag, t -> new ArrayList<>());
        values.add(value);
        return values;
      }
    }
    return new ArrayList<>();
  }

  private void end(int line) {
    if (start == 0) {
      tell(line, "the end of an entry", "\"TY  - \" before it, where the entry begins");
    } else {
      var key = first("ID");
      var within = "line " + start + (key.isEmpty() ? "" : ", entry \"" + key + "\"");
      fields(key).listed(new Place(file, within), problems).ifPresent(read::add);
    }
    entry.clear();
    start = 0;
  }

  private Fields fields(String key) {
    var authors =
        Stream.of("AU", "A1")
            .flatMap(tag -> entry.getOrDefault(tag, List.of()).stream())
            .map(name -> name.contains(",") ? withoutSuffix(name).text() : name)
            .toList();
    return new Fields(
        key,
        authors,
        first("TI", "T1"),
        first("T2", "JF", "JO", "JA"),
        first("PY", "Y1", "DA").replaceFirst("/+$", ""),
        first("VL"),
        pages(),
        doi(),
        doiFoundBy());
  }

  private String doiFoundBy() {
    return entry.getOrDefault("N1", List.of()).stream()
        .filter(note -> note.startsWith(DOI_FOUND_BY))
        .map(note -> note.substring(DOI_FOUND_BY.length()))
        .findFirst()
        .orElse("");
  }

  /** RIS writes the suffix last: {@code Smith,John,Jr.} */
  private static PersonName withoutSuffix(String name) {
    var parts = name.split("\\s*,\\s*", -1);
    return new PersonName(parts[0].strip(), parts[1].strip());
  }

  private String pages() {
    var first = first("SP", "C7");
    var last = first("EP");
    return last.isEmpty() || last.equals(first) ? first : first + "–" + last;
  }

  private String doi() {
    var links = entry.getOrDefault("UR", List.of()).stream();
    var stated = first("DO");
    return stated.isEmpty()
        ? links.filter(link -> Doi.of(link).isPresent()).findFirst().orElse("")
        : stated;
  }

  private String first(String... tags) {
    return Stream.of(tags)
        .flatMap(tag -> entry.getOrDefault(tag, List.of()).stream())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private void tell(int line, String found, String expected) {
    problems.accept(
        new Problem(
            new Place(file, "line " + line),
            found,
            expected,
            "Write each entry from \"TY  - \" to \"ER  - \", a tag and a value on each line."));
  }
}
