package org.interphase.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.words.Meaning.Kind;
import org.interphase.words.Options.Option;

/**
 * The one of a few values that a text names, though the question is asked in that word, too: {@code
 * failed} of what is reported as absent or failed. Where two are named, none is chosen.
 */
final class FewOptions {

  private static final int FEW = 12;

  private static final Set<String> NOT = Set.of("not", "never", "nicht", "nie", "kein", "keine");

  private final Names names;
  private final Map<String, Set<String>> ideas;

  /**
   * @param names what things are called
   * @param ideas the English forms of each idea
   */
  FewOptions(Names names, Map<String, Set<String>> ideas) {
    this.names = names;
    this.ideas = ideas;
  }

  /** A value and the words that name it. */
  record Named(String value, Mention mention) {}

  /** The value that is named as it is written, or else by what people say for it. */
  Optional<Named> of(List<Option> options, ReadText read, Filled filled) {
    if (options.size() > FEW) {
      return Optional.empty();
    }
    for (boolean withIdeas : List.of(false, true)) {
      var named = named(options, read, filled, withIdeas);
      if (!named.isEmpty()) {
        return named.size() == 1
            ? named.entrySet().stream().map(n -> new Named(n.getKey(), n.getValue())).findFirst()
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Map<String, Mention> named(
      List<Option> options, ReadText read, Filled filled, boolean withIdeas) {
    var named = new LinkedHashMap<String, Mention>();
    for (var mention : read.mentions()) {
      if (filled.uses(mention)
          || mention.isStrange()
          || isEmpty(mention)
          || isDenied(mention, options)) {
        continue;
      }
      var forms =
          (withIdeas ? said(mention) : Stream.of(written(mention))).map(Stemmed::of).toList();
      options.stream()
          .filter(option -> forms.stream().anyMatch(form -> isNamed(option, form)))
          .forEach(option -> named.putIfAbsent(option.value(), mention));
    }
    return named;
  }

  /** Whether it says what is not meant, as {@code not observed} of values of which one is so. */
  static boolean isDenied(Mention mention, List<Option> options) {
    var first = mention.tokens().get(0).text();
    return mention.tokens().size() > 1
        && NOT.contains(first)
        && options.stream()
            .anyMatch(option -> option.value().equals(mention.tokens().get(1).text()));
  }

  /** By all of a form, or by more than a word of it, as {@code Li–O2} by that cell. */
  private static boolean isNamed(Option option, Stemmed form) {
    return option.names().stream()
        .anyMatch(
            name ->
                name.joined().equals(form.joined()) || name.stems().size() > 1 && form.has(name));
  }

  private static boolean isEmpty(Mention mention) {
    return mention.meanings().stream().allMatch(meaning -> meaning.kind() == Kind.EMPTY);
  }

  private static String written(Mention mention) {
    return mention.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private Stream<String> said(Mention mention) {
    return mention.meanings().stream()
        .flatMap(
            meaning ->
                meaning.kind() == Kind.IDEA
                    ? ideas.getOrDefault(meaning.key(), Set.of()).stream()
                    : Stream.concat(Stream.of(meaning.label()), names.of(meaning.iri()).stream()));
  }
}
