package org.interphase.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.words.Meaning.Kind;

/** Names and what they stand for, however a text inflects and misspells them. */
final class Lexicon {

  /** No name has more words or characters. */
  private static final int LONGEST = 24;

  /** A wrong character is told only in names as long as this. */
  private static final int HAN = 3;

  private static final int WORD = 4;

  /** The shortest name that German compounds begin with, as {@code Iodzelle}. */
  private static final int ELEMENT = 3;

  /** Shorter names begin other words, too. */
  private static final int HEAD = 6;

  /** So much longer may a name be where umlauts are spelt out. */
  private static final int SPELT = 8;

  private final Map<String, Set<Meaning>> forms;
  private final Map<String, Set<Meaning>> stems;
  private final Map<String, Set<Meaning>> masked;
  private final Set<String> words;
  private final Set<String> pairs;
  private final Set<String> ordinary;
  private final Corrections corrections;
  private int longest;

  Lexicon() {
    this.forms = new HashMap<>();
    this.stems = new HashMap<>();
    this.masked = new HashMap<>();
    this.words = new HashSet<>();
    this.pairs = new HashSet<>();
    this.ordinary = new HashSet<>();
    this.corrections = new Corrections(words, this::isStrange);
  }

  private Lexicon(Unpacking in) {
    this.forms = in.map(in::meanings);
    this.stems = in.map(in::meanings);
    this.masked = in.map(in::meanings);
    this.words = in.texts();
    this.pairs = in.texts();
    this.ordinary = in.texts();
    this.longest = in.number();
    this.corrections = new Corrections(words, this::isStrange);
  }

  /** A lexicon as it was packed, to which nothing is added. */
  static Lexicon unpacked(Unpacking in) {
    return new Lexicon(in);
  }

  void pack(Packing out) {
    for (var map : List.of(forms, stems, masked)) {
      out.map(map, meanings -> out.all(meanings, out::meaning));
    }
    List.of(words, pairs, ordinary).forEach(out::texts);
    out.number(longest);
  }

  void add(String name, Meaning meaning) {
    var tokens = Token.of(name);
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return;
    }
    put(forms, joined(tokens, t -> t), meaning);
    longest = Math.max(longest, name.length() + SPELT);
    if (meaning.kind() == Kind.STRANGE) {
      tokens.stream().filter(Token::isWord).map(Token::text).forEach(words::add);
      return;
    }
    know(tokens);
    put(stems, "en " + joined(tokens, Stems::english), meaning);
    put(stems, "de " + joined(tokens, Stems::german), meaning);
    if (tokens.size() > 1 && tokens.stream().allMatch(Token::isHan)) {
      for (int i = 0; i < tokens.size(); i++) {
        put(masked, tokens.size() < HAN ? sounding(tokens, i) : masked(tokens, i), meaning);
      }
    }
  }

  /** A name that no other word is a slip for. */
  void addExactly(String name, Meaning meaning) {
    var tokens = Token.of(name);
    if (!tokens.isEmpty()) {
      put(forms, joined(tokens, t -> t), meaning);
    }
  }

  /** Words that are known although they name nothing. */
  void know(List<Token> tokens) {
    tokens.stream().filter(Token::isWord).map(Token::text).forEach(words::add);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).isHan()) {
        pairs.add(tokens.get(i - 1).text() + tokens.get(i).text());
      }
    }
  }

  /** Whether these two characters stand together in something that is known. */
  boolean knowsPair(String pair) {
    return pairs.contains(pair);
  }

  boolean knows(String word) {
    return isNamed(word)
        || ordinary.contains(word)
        || ordinary.contains("en " + Stems.english(word))
        || ordinary.contains("de " + Stems.german(word))
        || Stems.positives(word).stream().anyMatch(ordinary::contains);
  }

  /** Whether a word may be a slip for one of daily life, as {@code komt} for {@code kommt}. */
  boolean isSlip(String word) {
    return word.length() >= WORD
        && ordinary.stream()
            .filter(known -> known.length() >= WORD && known.charAt(0) == word.charAt(0))
            .filter(
                known ->
                    known.length() + word.length() > 2 * WORD || Corrections.isSwapped(known, word))
            .anyMatch(known -> Corrections.slips(word, known, 1) <= 1);
  }

  /** A word of daily life, which asks for no thing. */
  void ordinary(String word) {
    var folded = Folding.of(word);
    if (Character.isIdeographic(folded.codePointAt(0))) {
      know(Token.of(folded));
      return;
    }
    ordinary.add(folded);
    ordinary.add("en " + Stems.english(folded));
    ordinary.add("de " + Stems.german(folded));
  }

  /** Whether something is called so, or has these words in its name. */
  boolean has(List<Token> tokens) {
    return !of(tokens).isEmpty()
        || tokens.stream().allMatch(token -> isNamed(token.text()))
        || tokens.size() == 1
            && pairs.stream().anyMatch(pair -> pair.contains(tokens.get(0).text()));
  }

  private boolean isNamed(String word) {
    return words.contains(word)
        || stems.containsKey("en " + Stems.english(word))
        || !byGermanStem(Stems.german(word)).isEmpty();
  }

  /** What a name stands for that is written so; nothing if it is none. */
  Set<Meaning> of(List<Token> tokens) {
    return of(
        joined(tokens, t -> t), joined(tokens, Stems::english), joined(tokens, Stems::german));
  }

  private Set<Meaning> of(String exact, String english, String german) {
    var found = forms.get(exact);
    if (found != null) {
      return found;
    }
    found = stems.getOrDefault("en " + english, Set.of());
    return found.isEmpty() ? byGermanStem(german) : found;
  }

  /** So many words of a text are one name, and what it stands for. */
  record Known(int length, Set<Meaning> meanings) {}

  /** The longest name that a text begins with; no word of it where it begins with none. */
  Known longest(List<Token> tokens) {
    var exact = new StringBuilder();
    var english = new StringBuilder();
    var german = new StringBuilder();
    var best = new Known(0, Set.of());
    for (int i = 0; i < tokens.size() && exact.length() <= longest; i++) {
      var text = tokens.get(i).text();
      exact.append(text);
      english.append(Stems.english(text));
      german.append(Stems.german(text));
      var found = of(exact.toString(), english.toString(), german.toString());
      if (!found.isEmpty()) {
        best = new Known(i + 1, found);
      }
    }
    return best;
  }

  /** The same of a name with one wrong character. */
  Set<Meaning> nearHan(List<Token> tokens) {
    if (tokens.size() < HAN || !tokens.stream().allMatch(Token::isHan)) {
      return Set.of();
    }
    var all = new LinkedHashSet<Meaning>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!isBesideName(tokens, i)) {
        all.addAll(masked.getOrDefault(masked(tokens, i), Set.of()));
      }
    }
    return all;
  }

  /** What a pair of characters stands for, one of which is wrong but sounds as the right one. */
  Set<Meaning> soundingHan(List<Token> pair) {
    var all = new LinkedHashSet<Meaning>();
    if (pair.stream().allMatch(Token::isHan) && !knowsPair(joined(pair, t -> t))) {
      for (int i = 0; i < pair.size(); i++) {
        all.addAll(masked.getOrDefault(sounding(pair, i), Set.of()));
      }
    }
    return all;
  }

  /** Whether all but the first or the last character is a name, which that one stands beside. */
  private boolean isBesideName(List<Token> tokens, int at) {
    int last = tokens.size() - 1;
    return at == 0 && !of(tokens.subList(1, last + 1)).isEmpty()
        || at == last && !of(tokens.subList(0, last)).isEmpty();
  }

  /** {@code token} as it was meant: itself, or the known word that it is a slip for. */
  Token corrected(Token token) {
    if (!token.isWord() || token.text().length() < WORD || knows(token.text())) {
      return token;
    }
    return corrections
        .of(token.text())
        .map(word -> new Token(word, token.printed(), token.start(), token.end()))
        .orElse(token);
  }

  /** What the parts of a compound stand for; nothing unless each is known. */
  List<Set<Meaning>> parts(String word) {
    if (word.length() < 2 * WORD || !word.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    for (int at = word.length() - WORD; at >= ELEMENT; at--) {
      var head = at < WORD ? element(word.substring(0, at)) : part(word.substring(0, at));
      if (!head.isEmpty()) {
        var rest = word.substring(at);
        var last = part(rest);
        if (!last.isEmpty()) {
          return List.of(head, last);
        }
        var more = parts(rest);
        if (!more.isEmpty()) {
          return Stream.concat(Stream.of(head), more.stream()).toList();
        }
      }
    }
    return List.of();
  }

  /** What an unknown compound begins with that the graph does not know, as Natriummetall. */
  Set<Meaning> strangeHead(String word) {
    for (int end = word.length() - 3; end >= HEAD && !knows(word); end--) {
      if (isStrange(word.substring(0, end))) {
        return forms.get(word.substring(0, end));
      }
    }
    return Set.of();
  }

  private Set<Meaning> byGermanStem(String stem) {
    return stem.length() < WORD ? Set.of() : stems.getOrDefault("de " + stem, Set.of());
  }

  /** A name of three letters begins other words, too, and counts for that of a substance alone. */
  private Set<Meaning> element(String text) {
    var found = forms.getOrDefault(text, Set.of());
    return found.stream().anyMatch(m -> m.kind() == Kind.MATERIAL) ? found : Set.of();
  }

  private Set<Meaning> part(String text) {
    for (var end : List.of("", "s", "n", "en", "es", "er")) {
      if (text.endsWith(end) && text.length() - end.length() >= WORD) {
        var bare = text.substring(0, text.length() - end.length());
        var found = forms.getOrDefault(bare, byGermanStem(Stems.german(bare)));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  private boolean isStrange(String word) {
    var meanings = forms.getOrDefault(word, Set.of());
    return !meanings.isEmpty() && meanings.stream().allMatch(m -> m.kind() == Kind.STRANGE);
  }

  private static void put(Map<String, Set<Meaning>> map, String key, Meaning meaning) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(meaning);
  }

  private static String joined(List<Token> tokens, UnaryOperator<String> how) {
    return tokens.stream().map(token -> how.apply(token.text())).collect(Collectors.joining());
  }

  private static String masked(List<Token> tokens, int at) {
    return with(tokens, at, "?");
  }

  private static String sounding(List<Token> tokens, int at) {
    return with(tokens, at, "~" + Syllables.of(tokens.get(at).text()));
  }

  private static String with(List<Token> tokens, int at, String mark) {
    var text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      text.append(i == at ? mark : tokens.get(i).text());
    }
    return text.toString();
  }
}
