package org.interphase.assistant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
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
 * @param isName whether it may be an author's: it begins so, and was taken for nothing else
 */
record AskedWord(String printed, Set<String> iris, List<Pattern> forms, boolean isName) {

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

  /** A reference by its key, as {@code reference 99a}. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)\\b(ref(?:erence)?)\\.?\\s*\\[?(\\d+[a-z]?)\\b\\]?");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}");

  private static final String NOT_WITHIN = "(?<![\\p{L}\\p{N}])";

  AskedWord {
    iris = Set.copyOf(iris);
    forms = List.copyOf(forms);
  }

  /**
   * The words that tell something; a number tells nothing without what it counts. A reference is
   * one word with its key.
   */
  static List<AskedWord> of(Understanding understood, List<String> telling) {
    var words = new ArrayList<AskedWord>();
    var inReferences = new HashSet<String>();
    REFERENCE
        .matcher(understood.text())
        .results()
        .forEach(
            found -> {
              inReferences.addAll(List.of(plain(found.group(1)), plain(found.group(2))));
              words.add(reference(found.group(), found.group(2)));
            });
    for (var word : telling.stream().distinct().toList()) {
      if (isAsking(word) || inReferences.contains(plain(word))) {
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
              word,
              Set.copyOf(taken.stream().map(Understanding.TakenFor::iri).toList()),
              forms,
              taken.isEmpty() && NAME.matcher(word).matches()));
    }
    return words;
  }

  /** Whether the thing or the text is of this word. */
  boolean isIn(String iri, String text) {
    return iris.contains(iri) || forms.stream().anyMatch(form -> form.matcher(text).find());
  }

  /** Whether it is the family name of one of the authors whom a citation begins with. */
  boolean isAuthorOf(String citation) {
    return isName
        && Pattern.compile(NOT_WITHIN + Pattern.quote(printed) + "(?=[;,])")
            .matcher(citation)
            .find();
  }

  /** Whether it is a reference, and this one. */
  boolean isReferenceIn(String cited) {
    return REFERENCE.matcher(printed).matches()
        && forms.stream().anyMatch(form -> form.matcher(cited).find());
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
                    + "(?![\\p{L}])")),
        false);
  }

  private static AskedWord reference(String printed, String key) {
    var form = Pattern.compile("\\bref\\. " + Pattern.quote(plain(key)) + "(?![\\p{L}\\p{N}])");
    return new AskedWord(printed, Set.of(), List.of(form), false);
  }
}
