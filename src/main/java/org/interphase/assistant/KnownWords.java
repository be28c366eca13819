package org.interphase.assistant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.interphase.server.ask.QueryRun;

/** Which words of a text the graph uses in no name and no statement. */
final class KnownWords {

  /** A point within a number is part of a word: 1.5 is, and so is Li1.5Al0.5Ge1.5. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}.]|\\.(?!\\p{N})|(?<!\\p{N})\\.)+");

  private static final int MOST = 24;

  private static final Set<String> COMMON =
      Set.of(
          ("a about after all also an and any are as at be been before between by can compare compared could did do does each"
                  + " ever first for from get give given had has have her his how i if in into is it its kind"
                  + " kinds know known least less many me more most much my no not of on one only or other our over reported say"
                  + " says show so some such tell than that the their them there these they this those to"
                  + " under up us value values was we were what when where which while who whose why will with within"
                  + " without would you your paper review")
              .split(" "));

  private static final String KNOWN =
      "SELECT ?thing { VALUES ?text { } ?thing <http://jena.apache.org/text#query> (rdfs:label ?text 1) } LIMIT 1";

  private KnownWords() {}

  /** The words of a text, in small letters, without those that say nothing. */
  static List<String> of(String text) {
    return Arrays.stream(BETWEEN.split(Normalizer.normalize(text, Normalizer.Form.NFKC)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1 && !COMMON.contains(word))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Those of {@code words} that nothing is called, and no statement has. */
  static List<String> unknown(List<String> words, QueryRun queries) {
    queries.service().requireFullText();
    return words.stream()
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .filter(word -> !isKnown(word, queries))
        .toList();
  }

  private static boolean isKnown(String word, QueryRun queries) {
    return Stream.of(word, stem(word) + "*")
        .anyMatch(
            text ->
                !queries
                    .select(KNOWN, Map.of("text", List.of(NodeFactory.createLiteralString(text))))
                    .isEmpty());
  }

  /** Long words may be known in another form. */
  private static String stem(String word) {
    return word.length() > 5 ? word.substring(0, word.length() - 2) : word;
  }

  /** What an assistant is told of them. */
  static String note(List<String> unknown) {
    return unknown.isEmpty()
        ? ""
        : "The graph uses these words nowhere: "
            + String.join(", ", unknown)
            + ". If the question is about them, the graph says nothing of it; do not infer.";
  }
}
