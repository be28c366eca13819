package org.interphase.assistant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interphase.words.Understanding;
import org.interphase.words.Understanding.TakenFor;

/**
 * A word of what is asked, and how a text that has it says so.
 *
 * @param printed as it was typed
 * @param iris the things that it was taken for
 * @param forms how it may stand in a text: as it is, in another form, or as a name of the same
 */
record AskedWord(String printed, Set<String> iris, List<Pattern> forms) {

  /** Shorter words are the beginning of too many others. */
  private static final int STEM = 5;

  /** The words in which something is asked, and which the statement that answers need not have. */
  private static final Set<String> ASKING =
      Set.of(
          "how",
          "why",
          "what",
          "which",
          "when",
          "where",
          "compare",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "at",
          "to",
          "up",
          "s",
          "that",
          "than",
          "better",
          "best",
          "most",
          "least",
          "approach",
          "approaches",
          "appear",
          "appears",
          "contain",
          "contains",
          "deliver",
          "delivers",
          "develop",
          "develops",
          "evidence",
          "found",
          "happen",
          "happens",
          "quoted",
          "reported",
          "said",
          "seen");

  /** What is asked for the most or the least of, as {@code highest}. */
  private static final Pattern SUPERLATIVE = Pattern.compile("\\p{L}{3,}est");

  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");

  private static final Pattern AMOUNT_WITH_UNIT =
      Pattern.compile("([\\d.,]+)\\s*((?:°|%|[\\p{L}µ]).*)");

  private static final String NOT_WITHIN = "(?<![\\p{L}\\p{N}])";

  AskedWord {
    iris = Set.copyOf(iris);
    forms = List.copyOf(forms);
  }

  /** The words that tell something; a number tells nothing without what it counts. */
  static List<AskedWord> of(Understanding understood, List<String> telling) {
    var words = new ArrayList<AskedWord>();
    for (var word : telling.stream().distinct().toList()) {
      if (isAsking(word)) {
        continue;
      }
      if (NUMBER.matcher(word).matches()) {
        amount(understood, word).ifPresent(words::add);
        continue;
      }
      var taken =
          understood.takenFor().stream()
              .filter(one -> !one.iri().isEmpty() && has(one.words(), word))
              .toList();
      var forms = new ArrayList<Pattern>(List.of(form(word)));
      taken.forEach(one -> forms.add(form(one.meaning())));
      words.add(
          new AskedWord(
              word, Set.copyOf(taken.stream().map(Understanding.TakenFor::iri).toList()), forms));
    }
    return words;
  }

  /** Whether the thing or the text is of this word. */
  boolean isIn(String iri, String text) {
    return iris.contains(iri) || forms.stream().anyMatch(form -> form.matcher(text).find());
  }

  /** A text as the forms are looked for in it. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static boolean has(String words, String word) {
    return List.of(plain(words).split("[\\s-]+")).contains(plain(word)) || words.equals(word);
  }

  private static Pattern form(String word) {
    var plain = plain(word);
    boolean isLong = plain.length() > STEM && plain.chars().allMatch(Character::isLetter);
    return Pattern.compile(
        NOT_WITHIN
            + Pattern.quote(isLong ? plain.replaceFirst("(?:es|ed|ing|ion|[esy])$", "") : plain)
            + (isLong ? "" : "s?(?![\\p{L}\\p{N}])"));
  }

  private static boolean isAsking(String word) {
    var plain = plain(word);
    return ASKING.contains(plain) || plain.equals(word) && SUPERLATIVE.matcher(plain).matches();
  }

  /** A number with the unit behind it; what other words stand behind is none. */
  private static Optional<AskedWord> amount(Understanding understood, String number) {
    return understood.takenFor().stream()
        .filter(TakenFor::isAmount)
        .map(taken -> AMOUNT_WITH_UNIT.matcher(taken.words()))
        .filter(amount -> amount.matches() && amount.group(1).equals(number))
        .map(amount -> amount(number, plain(amount.group(2))))
        .findFirst();
  }

  private static AskedWord amount(String number, String unit) {
    return new AskedWord(
        number + " " + unit,
        Set.of(),
        List.of(
            Pattern.compile(
                "(?<![\\d.,])"
                    + Pattern.quote(plain(number))
                    + "\\s*"
                    + Pattern.quote(unit)
                    + "(?![\\p{L}])")));
  }
}
