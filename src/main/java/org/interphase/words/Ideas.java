package org.interphase.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interphase.words.Meaning.Kind;

/**
 * The words that people ask with, in three languages: {@code ideas.tsv}, in which {@code -} marks
 * those that tell nothing, and {@code strange.tsv}, of what no graph of interfaces is asked for.
 */
final class Ideas {

  private static final int LANGUAGES = 3;

  private Ideas() {}

  /** Adds all to {@code lexicon}; the English forms of each idea. */
  static Map<String, Set<String>> read(Lexicon lexicon, Predicate<String> wanted) {
    var english = new LinkedHashMap<String, Set<String>>();
    for (var cells : lines("ideas.tsv")) {
      boolean isEmpty = cells[0].equals("-");
      for (int i = 1; i <= LANGUAGES; i++) {
        for (var form : forms(cells[i], wanted)) {
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
        for (var form : forms(cell, wanted)) {
          lexicon.add(form, new Meaning(Kind.STRANGE, name, "", name));
        }
      }
    }
    lines("ordinary.txt").forEach(cells -> lexicon.ordinary(cells[0]));
    return english;
  }

  /** Adds elements and common substances where nothing in {@code lexicon} is called so. */
  static void substances(Lexicon lexicon) {
    for (var cells : lines("substances.tsv")) {
      for (var cell : cells) {
        for (var form : forms(cell, any -> true)) {
          if (!lexicon.has(Token.of(form))) {
            lexicon.add(form, new Meaning(Kind.STRANGE, cells[0], "", cells[0]));
          }
        }
      }
    }
  }

  /** What stands between single bars; two bars are a cell's, as in {@code Li||Li}. */
  private static List<String> forms(String cell, Predicate<String> wanted) {
    return Stream.of(cell.split("(?<!\\|)\\|(?!\\|)")).filter(wanted).toList();
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
