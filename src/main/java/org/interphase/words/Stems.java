package org.interphase.words;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;

/** Words without the ends that grammar gives them. */
final class Stems {

  private static final int SHORT = 3;

  private Stems() {}

  /** The stems of the words of a text, in its order. */
  static List<String> all(String text) {
    return Token.of(text).stream().map(token -> english(token.text())).toList();
  }

  static String english(String word) {
    if (word.length() <= SHORT || !word.chars().allMatch(Character::isLetter)) {
      return word;
    }
    var stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  static String german(String word) {
    if (word.length() <= SHORT || !word.chars().allMatch(Character::isLetter)) {
      return word;
    }
    var stemmer = new GermanStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
