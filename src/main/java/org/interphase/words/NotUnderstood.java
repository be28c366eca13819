package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.interphase.words.Meaning.Kind;

/** The words of a text that tell something and are not understood. */
final class NotUnderstood {

  private NotUnderstood() {}

  /** In their order; Chinese characters that stand beside each other as one word. */
  static List<String> in(ReadText read, Lexicon lexicon) {
    var unknown = new ArrayList<Token>();
    var mentions = read.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      var token = mentions.get(i).tokens().get(0);
      if (mentions.get(i).meanings().isEmpty()
          && (token.isHan() ? isUnknownHan(mentions, i, lexicon) : isUnknown(token, lexicon))) {
        unknown.add(token);
      }
    }
    boolean isSlip =
        unknown.size() < 3
            && mentions.size() > 2 * unknown.size()
            && unknown.stream().allMatch(Token::isHan);
    return isSlip ? List.of() : joined(unknown);
  }

  /** Those of {@code unknown} that name things, as far as their letters tell. */
  static List<String> named(List<String> unknown, ReadText read) {
    boolean isAllUnknown =
        read.places().isEmpty()
            && read.amounts().isEmpty()
            && read.mentions().stream()
                .flatMap(mention -> mention.meanings().stream())
                .allMatch(meaning -> meaning.kind() == Kind.EMPTY);
    return unknown.stream().filter(word -> isAllUnknown || isName(word, read)).toList();
  }

  /** What a mention says, without what tells nothing at its ends. */
  static String telling(Mention mention, ReadText read, Lexicon lexicon) {
    var telling = mention.tokens().stream().filter(token -> !isEmpty(token, lexicon)).toList();
    return telling.isEmpty()
        ? mention.printed()
        : read.text().substring(telling.get(0).start(), telling.get(telling.size() - 1).end());
  }

  private static boolean isEmpty(Token token, Lexicon lexicon) {
    var meanings = lexicon.of(List.of(token));
    return !meanings.isEmpty()
        && meanings.stream().allMatch(meaning -> meaning.kind() == Kind.EMPTY);
  }

  /** A formula, a short form, a Chinese word, or what has a capital within a sentence. */
  private static boolean isName(String word, ReadText read) {
    return word.codePointCount(0, word.length()) > 1 && Character.isIdeographic(word.codePointAt(0))
        || word.codePoints().anyMatch(Character::isDigit)
        || word.codePoints().skip(1).anyMatch(Character::isUpperCase)
        || Character.isUpperCase(word.codePointAt(0)) && !read.text().strip().startsWith(word);
  }

  private static boolean isUnknownHan(List<Mention> mentions, int at, Lexicon lexicon) {
    var text = mentions.get(at).tokens().get(0).text();
    return !lexicon.knowsPair(neighbour(mentions, at - 1) + text)
        && !lexicon.knowsPair(text + neighbour(mentions, at + 1));
  }

  private static boolean isUnknown(Token token, Lexicon lexicon) {
    return token.isWord()
            && (token.text().length() > 3 || isShort(token))
            && !lexicon.knows(token.text())
            && !lexicon.isSlip(token.text())
        || !token.isWord() && !token.isNumber() && token.text().length() > 2;
  }

  /** Whether it is written as a short form, all in capitals. */
  private static boolean isShort(Token token) {
    return token.text().length() > 1
        && token.printed().chars().allMatch(c -> Character.isUpperCase(c));
  }

  private static String neighbour(List<Mention> mentions, int at) {
    return at < 0 || at >= mentions.size() ? "" : mentions.get(at).tokens().get(0).text();
  }

  private static List<String> joined(List<Token> unknown) {
    var words = new ArrayList<List<Token>>();
    for (var token : unknown) {
      var last = words.isEmpty() ? null : words.get(words.size() - 1);
      if (last != null && token.isHan() && last.get(last.size() - 1).end() == token.start()) {
        last.add(token);
      } else {
        words.add(new ArrayList<>(List.of(token)));
      }
    }
    return words.stream()
        .map(word -> word.stream().map(Token::printed).collect(Collectors.joining()))
        .toList();
  }
}
