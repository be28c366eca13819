package org.interphase.words;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interphase.words.Meaning.Kind;

/** What of a text tells which question it asks, with weights whose squares sum up to one. */
final class Features {

  /** What the stem of a word begins with. */
  static final String STEM = "word ";

  private static final double IDEA = 0.7;
  private static final double KIND = 0.8;
  private static final double NAME = 0.3;
  private static final double WORD = 0.6;

  /** The words of a name tell less than that it is one. */
  private static final double NAMED = 0.4;

  /** Words that tell nothing of a thing tell how it is asked for, as {@code why}. */
  private static final double EMPTY = 0.3;

  private static final double PAIR = 0.4;

  /** Two characters by how they sound, which slips leave as it is. */
  private static final double SOUND = 0.25;

  private static final double PIECE = 0.18;
  private static final double NUMBER = 0.8;
  private static final int GRAM = 4;

  private final Map<String, Double> weights = new LinkedHashMap<>();

  private Features() {}

  static Map<String, Double> of(ReadText read) {
    var features = new Features();
    String before = "";
    for (var mention : read.mentions()) {
      features.add(mention);
      for (var token : mention.tokens()) {
        before = features.add(token, before, mention);
      }
    }
    read.amounts().forEach(features::add);
    read.places().forEach(place -> features.put("place " + place.kind(), NUMBER));
    return features.normalised();
  }

  private void add(Mention mention) {
    for (var meaning : mention.meanings()) {
      switch (meaning.kind()) {
        case IDEA, TERM -> put(meaning.kind() + " " + meaning.key(), IDEA);
        case AUTHOR -> put("author", KIND);
        case EMPTY, UNIT, STRANGE, JOURNAL -> {}
        default -> {
          put("kind " + (meaning.kind() == Kind.FORMULA ? Kind.MATERIAL : meaning.kind()), KIND);
          put("thing " + meaning.key(), NAME);
        }
      }
    }
  }

  private String add(Token token, String before, Mention mention) {
    if (token.isHan()) {
      put("han " + before + token.text(), before.isEmpty() ? 0 : PAIR);
      if (!mention.is(Kind.EMPTY)) {
        put("han " + token.text(), PIECE);
      }
      if (!before.isEmpty()) {
        put("sound " + sound(before) + " " + sound(token.text()), SOUND);
      }
      return token.text();
    }
    if (token.isWord() && mention.is(Kind.EMPTY)) {
      put(STEM + Stems.english(token.text()), EMPTY);
    } else if (token.isWord() && token.text().length() > 1) {
      double share = mention.hasThing() ? NAMED : 1;
      put(STEM + Stems.english(token.text()), WORD * share);
      var whole = " " + token.text() + " ";
      for (int i = 0; i + GRAM <= whole.length(); i++) {
        put("piece " + whole.substring(i, i + GRAM), PIECE * share);
      }
    }
    return "";
  }

  private static String sound(String character) {
    int syllable = Syllables.of(character);
    return syllable < 0 ? character : String.valueOf(syllable);
  }

  private void add(Amount amount) {
    if (amount.hasUnit()) {
      put("unit " + amount.unit().dimension(), NUMBER);
      put("bound " + amount.bound(), PIECE);
    }
    if (amount.isRoomTemperature()) {
      put(Kind.IDEA + " roomtemp", IDEA);
    }
  }

  private void put(String feature, double weight) {
    if (weight > 0) {
      weights.merge(feature, weight, Math::max);
    }
  }

  private Map<String, Double> normalised() {
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    weights.replaceAll((feature, weight) -> weight / length);
    return weights;
  }
}
