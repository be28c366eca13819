package org.interphase.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphase.words.Meaning.Kind;

/**
 * The words that people ask with, in three languages: {@code ideas.tsv}, in which {@code -} marks
 * those that tell nothing, and {@code strange.tsv}, of what no graph of interfaces is asked for.
 */
final class Ideas {

  private static final int LANGUAGES = 3;

  private Ideas() {}

  /** Adds all to {@code lexicon}; the English forms of each idea. */
  static Map<String, Set<String>> read(Lexicon lexicon) {
    var english = new LinkedHashMap<String, Set<String>>();
    for (var cells : lines("ideas.tsv")) {
      boolean isEmpty = cells[0].equals("-");
      for (int i = 1; i <= LANGUAGES; i++) {
        for (var form : cells[i].split("\\|")) {
          lexicon.add(
              form, isEmpty ? new Meaning(Kind.EMPTY, form, "", form) : Meaning.idea(cells[0]));
          if (i == 1 && !isEmpty) {
            english.computeIfAbsent(cells[0], key -> new LinkedHashSet<>()).add(form);
          }
        }
      }
    }
    for (var cells : lines("strange.tsv")) {
      var name = cells[0].split("\\|")[0];
      for (var cell : cells) {
        for (var form : cell.split("\\|")) {
          lexicon.add(form, new Meaning(Kind.STRANGE, name, "", name));
        }
      }
    }
    return english;
  }

  static List<String[]> lines(String file) {
    try (var in = Ideas.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
