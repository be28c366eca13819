package org.interphase.words;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;

/** Words without the ends that grammar gives them. */
final class Stems {

  private static final int SHORT = 3;

  /** Words come again and again, and their stems are kept up to this number. */
  private static final int MANY = 30_000;

  private static final Map<String, String> ENGLISH = new ConcurrentHashMap<>();
  private static final Map<String, String> GERMAN = new ConcurrentHashMap<>();

  private static final Pattern COMPARED = Pattern.compile("(\\p{Alpha}{2,})(?:er|est)");

  private Stems() {}

  /** The stems of the words of a text, in its order. */
  static List<String> all(String text) {
    return Token.of(text).stream().map(token -> english(token.text())).toList();
  }

  /** The same, each once, in a set that may be added to. */
  static Set<String> each(String text) {
    return new HashSet<>(all(text));
  }

  static String english(String word) {
    return isPlain(word) ? kept(word, ENGLISH, EnglishStemmer::new) : word;
  }

  static String german(String word) {
    return isPlain(word) ? kept(word, GERMAN, GermanStemmer::new) : word;
  }

  /** What an English comparative or superlative may be of, as {@code big} of {@code bigger}. */
  static List<String> positives(String word) {
    var ending = COMPARED.matcher(word);
    if (!ending.matches()) {
      return List.of();
    }
    var stem = ending.group(1);
    var last = stem.substring(stem.length() - 1);
    return List.of(
        stem,
        stem + "e",
        stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem,
        stem.endsWith(last + last) ? stem.substring(0, stem.length() - 1) : stem);
  }

  private static boolean isPlain(String word) {
    return word.length() > SHORT && word.chars().allMatch(Character::isLetter);
  }

  private static String kept(
      String word, Map<String, String> known, Supplier<SnowballStemmer> stemmers) {
    if (known.size() > MANY) {
      known.clear();
    }
    return known.computeIfAbsent(
        word,
        w -> {
          var stemmer = stemmers.get();
          stemmer.setCurrent(w);
          stemmer.stem();
          return stemmer.getCurrent();
        });
  }
}
