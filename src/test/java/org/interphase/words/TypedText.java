package org.interphase.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.ExampleSources;

/** A line of {@code texts.tsv}: what somebody may type, and what is right for it. */
record TypedText(
    String id,
    String half,
    String language,
    String kind,
    boolean isMisspelt,
    String text,
    List<String> questions,
    Map<String, String> parameters) {

  /** Those of a half: {@code tuning}, or {@code test}, which nobody looks at. */
  static List<TypedText> of(String half) {
    try (var lines =
        Files.lines(ExampleSources.HOME.resolve("src/test/resources/words/texts.tsv"))) {
      return lines.skip(1).map(TypedText::read).filter(text -> text.half().equals(half)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is learned from beside {@code others}, as texts of the tuning half. */
  static Stream<TypedText> learned(List<TypedText> others) {
    var known = others.stream().map(TypedText::text).collect(Collectors.toSet());
    return Ideas.lines("typed.tsv").stream()
        .filter(cells -> known.add(cells[1]))
        .map(
            cells ->
                new TypedText(
                    "",
                    "tuning",
                    "",
                    cells[0].equals("-") ? "unanswerable" : "answerable",
                    false,
                    cells[1],
                    List.of(cells[0].split("\\|")),
                    Map.of()));
  }

  /** How those who wrote the texts chose their words. */
  enum Manner {
    /** Freely, within what they knew of the questions. */
    FREE,
    /** In no words that the headers of the questions have. */
    IN_OTHER_WORDS,
    /** As most people would who know the field, and have not seen the other texts. */
    IN_ORDINARY_WORDS,
    /** As people do who have read what there is to ask for, and nothing else. */
    AT_FIRST_SIGHT
  }

  Manner manner() {
    int number = Integer.parseInt(id.substring(1));
    if (number > 6000) {
      return Manner.AT_FIRST_SIGHT;
    }
    return number > 5000
        ? Manner.IN_ORDINARY_WORDS
        : number > 3000 ? Manner.IN_OTHER_WORDS : Manner.FREE;
  }

  private static TypedText read(String line) {
    var cells = line.split("\t", -1);
    var parameters = new LinkedHashMap<String, String>();
    for (var part : cells[7].split(";")) {
      if (!part.isBlank()) {
        var pair = part.split("=", 2);
        parameters.put(pair[0], pair[1]);
      }
    }
    return new TypedText(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4].equals("yes"),
        cells[5],
        List.of(cells[6].split("\\|")),
        parameters);
  }
}
