package org.interphase.assistant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that a row must have, as somebody types them who knows the tables, as {@code Table 1}. */
final class RowWords {

  /** Shorter words are the beginning of too many others. */
  private static final int SHORT = 4;

  /** A place of a source, a reference by its key, and any other word. */
  private static final Pattern PIECE =
      Pattern.compile(
          "((?:table|row|section|figure)\\s+[\\p{N}.]*[\\p{N}][a-z]?)"
              + "|(?:\\bref(?:\\.|erence)?\\s*\\[?(\\p{N}+[a-z]?)\\b\\]?)"
              + "|([^\\s,;]*[\\p{L}\\p{N}][^\\s,;]*)");

  /** Between the keys of several references. */
  private static final Pattern KEYS = Pattern.compile("[,;]\\s*");

  private static final String NOT_WITHIN = "(?<![\\p{L}\\p{N}])";

  private static final String END = "(?![\\p{L}\\p{N}])";

  private final List<Pattern> places = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<Pattern> words = new ArrayList<>();

  RowWords(String text) {
    var pieces = PIECE.matcher(plain(text));
    while (pieces.find()) {
      if (pieces.group(1) != null) {
        var place = pieces.group(1).replaceAll("\\s+", " ");
        places.add(Pattern.compile(NOT_WITHIN + Pattern.quote(place) + END));
      } else if (pieces.group(2) != null) {
        references.add(pieces.group(2));
      } else {
        words.add(
            Pattern.compile(NOT_WITHIN + Pattern.quote(pieces.group()) + end(pieces.group())));
      }
    }
  }

  /** SN is no beginning of SnO2, but NCM is one of NCM811. */
  private static String end(String piece) {
    if (piece.length() >= SHORT) {
      return "";
    }
    boolean isName = piece.length() == SHORT - 1 && piece.chars().allMatch(Character::isLetter);
    return isName ? "(?!\\p{L})" : END;
  }

  /**
   * Whether a row has all of them, each at the beginning of a word.
   *
   * @param doubts what is doubtful of it, which may speak of another place
   * @param keys those of the references that it has, which have no other name there
   */
  boolean areIn(String row, String doubts, String keys) {
    var text = plain(row);
    var cited = List.of(KEYS.split(plain(keys)));
    var all = text + " " + plain(doubts);
    return places.stream().allMatch(place -> place.matcher(text).find())
        && references.stream().allMatch(key -> cited.contains(key) || names(text, key))
        && words.stream().allMatch(word -> word.matcher(all).find());
  }

  /** Whether a text itself speaks of the reference, as {@code ref. 24}. */
  private static boolean names(String text, String key) {
    return Pattern.compile("\\bref(?:\\.|erence)? \\[?" + Pattern.quote(key) + END)
        .matcher(text)
        .find();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }
}
