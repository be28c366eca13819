package org.interphase.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a text and what they may stand for; nothing where they are not understood.
 *
 * @param tokens the words
 * @param meanings what they may stand for
 * @param isSure whether no slip was mended
 */
record Mention(List<Token> tokens, Set<Meaning> meanings, boolean isSure) {

  private static final int LONGEST = 24;

  static List<Mention> in(List<Token> tokens, Lexicon lexicon) {
    var mentions = new ArrayList<Mention>();
    int at = 0;
    while (at < tokens.size()) {
      var longest = longest(tokens.subList(at, Math.min(tokens.size(), at + LONGEST)), lexicon);
      var mention =
          asWritten(
              longest, Cited.at(tokens, at, at + longest.tokens().size(), longest.meanings()));
      var parts = !mention.meanings().isEmpty() ? List.<Mention>of() : parts(mention, lexicon);
      mentions.addAll(parts.isEmpty() ? List.of(mention) : parts);
      at += mention.tokens().size();
    }
    return mentions;
  }

  /** Names of authors are written with a capital; that of {@code Li} is taken for lithium. */
  private static Mention asWritten(Mention mention, boolean isCited) {
    var printed = mention.printed();
    if (isCited && mention.is(Meaning.Kind.AUTHOR) && Character.isUpperCase(printed.charAt(0))) {
      return mention.having(meaning -> meaning.kind() == Meaning.Kind.AUTHOR);
    }
    if (mention.is(Meaning.Kind.EMPTY) && printed.equals(printed.toLowerCase(Locale.ROOT))) {
      return mention.having(
          meaning -> meaning.kind() == Meaning.Kind.EMPTY || meaning.kind() == Meaning.Kind.IDEA);
    }
    if (mention.is(Meaning.Kind.JOURNAL) && !isJournal(mention)) {
      return mention.having(meaning -> meaning.kind() != Meaning.Kind.JOURNAL);
    }
    if (!mention.is(Meaning.Kind.AUTHOR)) {
      return mention;
    }
    boolean isName =
        Character.isUpperCase(printed.charAt(0)) && printed.length() > 2
            || printed.length() > 5 && mention.meanings().size() == 1;
    boolean isOther = mention.hasThing();
    return mention.having(
        meaning -> (meaning.kind() == Meaning.Kind.AUTHOR) == (isName && !isOther));
  }

  /** A journal of one word may be any word, unless it stands with a capital within a sentence. */
  private static boolean isJournal(Mention mention) {
    return mention.tokens().size() > 1
        || mention.meanings().size() == 1
            && mention.start() > 0
            && Character.isUpperCase(mention.printed().charAt(0));
  }

  private Mention having(Predicate<Meaning> wanted) {
    return new Mention(
        tokens,
        meanings.stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new)),
        isSure);
  }

  private static Mention longest(List<Token> tokens, Lexicon lexicon) {
    var known = lexicon.longest(tokens);
    int exact = known.length();
    var meanings = known.meanings();
    boolean isStrange = new Mention(tokens, meanings, true).isStrange();
    if (tokens.get(0).isHan() && !isStrange) {
      for (int length = Math.min(8, tokens.size()); length > Math.max(2, exact + 1); length--) {
        var near = lexicon.nearHan(tokens.subList(0, length));
        if (!near.isEmpty()) {
          return new Mention(List.copyOf(tokens.subList(0, length)), near, false);
        }
      }
      var sounding =
          exact < 2 && tokens.size() > 1
              ? lexicon.soundingHan(tokens.subList(0, 2))
              : Set.<Meaning>of();
      if (!sounding.isEmpty()) {
        return new Mention(List.copyOf(tokens.subList(0, 2)), sounding, false);
      }
    }
    if (meanings.isEmpty()) {
      return slip(tokens, lexicon);
    }
    return slipBehind(tokens, exact, lexicon)
        .orElseGet(() -> new Mention(List.copyOf(tokens.subList(0, exact)), meanings, true));
  }

  /** A longer name whose next word is a slip, as {@code tensile strenght}. */
  private static Optional<Mention> slipBehind(List<Token> tokens, int at, Lexicon lexicon) {
    if (at == tokens.size()) {
      return Optional.empty();
    }
    var next = lexicon.corrected(tokens.get(at));
    var longer = Stream.concat(tokens.stream().limit(at), Stream.of(next)).toList();
    return next.equals(tokens.get(at))
        ? Optional.empty()
        : Optional.of(lexicon.of(longer))
            .filter(meanings -> !meanings.isEmpty())
            .map(meanings -> new Mention(longer, meanings, false));
  }

  private static Mention slip(List<Token> tokens, Lexicon lexicon) {
    var corrected = tokens.stream().limit(6).map(lexicon::corrected).toList();
    var meant = new Mention(corrected.subList(0, 1), lexicon.of(corrected.subList(0, 1)), false);
    var head = lexicon.strangeHead(tokens.get(0).text());
    if (!head.isEmpty() && !meant.hasThing()) {
      return new Mention(List.of(tokens.get(0)), head, true);
    }
    for (int length = corrected.size(); length > 0; length--) {
      var meanings = lexicon.of(corrected.subList(0, length));
      if (!meanings.isEmpty()) {
        return new Mention(corrected.subList(0, length), meanings, false);
      }
    }
    return new Mention(List.of(corrected.get(0)), Set.of(), false);
  }

  /** What a German compound is made of, where that is known. */
  private static List<Mention> parts(Mention mention, Lexicon lexicon) {
    var token = mention.tokens().get(0);
    return mention.tokens().size() > 1
        ? List.of()
        : lexicon.parts(Folding.of(token.printed())).stream()
            .map(meanings -> new Mention(mention.tokens(), meanings, true))
            .toList();
  }

  boolean is(Meaning.Kind kind) {
    return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
  }

  /** Whether it may stand for a thing of the catalogue. */
  boolean hasThing() {
    return meanings.stream().anyMatch(Meaning::isThing);
  }

  /** Whether it is of no thing, term or idea, but told to be of the world beside the graph. */
  boolean isStrange() {
    return !meanings.isEmpty()
        && meanings.stream()
            .allMatch(m -> m.kind() == Meaning.Kind.STRANGE || m.kind() == Meaning.Kind.EMPTY)
        && is(Meaning.Kind.STRANGE);
  }

  /** The key of the first meaning of this kind, of which there is one. */
  String key(Meaning.Kind kind) {
    return meanings.stream()
        .filter(meaning -> meaning.kind() == kind)
        .map(Meaning::key)
        .findFirst()
        .orElseThrow();
  }

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  String printed() {
    boolean isHan = tokens.get(0).isHan();
    return tokens.stream().map(Token::printed).collect(Collectors.joining(isHan ? "" : " "));
  }
}
