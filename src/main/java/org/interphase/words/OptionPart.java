package org.interphase.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.question.Parameter;
import org.interphase.words.Options.Option;

/**
 * What of a value is filled in, where a parameter takes a part of it: no more than a text names.
 */
final class OptionPart {

  /** Shorter parts are parts of too many others, as {@code Ge} of {@code gel}. */
  private static final int SHORT = 3;

  private OptionPart() {}

  /**
   * The value, or the part of it that a mention stands for.
   *
   * @param stems of the form in which the mention names it
   * @param isWhole whether the text names all of it, if by another name
   */
  static String of(
      Parameter parameter, Option option, Mention mention, List<String> stems, boolean isWhole) {
    if (parameter.type() == Parameter.Type.IRI || !parameter.values().isEmpty()) {
      return option.value();
    }
    var written =
        part(
                option.value(),
                mention.tokens().stream().map(token -> Stems.english(token.text())).toList())
            .filter(part -> part.length() >= SHORT);
    if (isWhole) {
      return written.orElse(option.value());
    }
    return Stream.concat(
            Stream.of(stems),
            mention.meanings().stream().map(meaning -> Stems.all(meaning.label())))
        .flatMap(words -> part(option.value(), words).stream())
        .findFirst()
        .orElse(option.value());
  }

  /** The part of a value that has these words; of {@code NCM811}, NCM is one. */
  private static Optional<String> part(String value, List<String> stems) {
    var tokens = Token.of(value);
    if (stems.size() == 1) {
      var name =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(stems.get(0)) + "(?=\\d)",
                  Pattern.CASE_INSENSITIVE)
              .matcher(value);
      if (stems.get(0).length() >= SHORT && name.find()) {
        return Optional.of(name.group());
      }
    }
    for (int i = 0; !stems.isEmpty() && i + stems.size() <= tokens.size(); i++) {
      var part = tokens.subList(i, i + stems.size());
      if (part.stream().map(token -> Stems.english(token.text())).toList().equals(stems)) {
        return Optional.of(value.substring(part.get(0).start(), part.get(part.size() - 1).end()));
      }
    }
    return Optional.empty();
  }
}
