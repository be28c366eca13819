package org.interphase.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.interphase.question.Parameter;
import org.interphase.words.Meaning.Kind;

/** Fills in whether what a parameter is named by counts beside the rest, or alone. */
final class Including {

  private static final String ALSO = "also";
  private static final String ONLY = "only";

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(also|too|includ\\p{L}*|incl|as well|plus|auch|inklusive|einschließlich|samt)\\b"
              + "|也|包括|连同|包含|算上|算在内");

  private Including() {}

  /** Who names composites, and not what they shall count beside, asks for no other cells. */
  static void fill(
      List<Parameter> parameters, ReadText read, Map<String, Set<String>> ideas, Filled filled) {
    for (var parameter : List.copyOf(parameters)) {
      if (parameter.values().containsAll(List.of(ALSO, ONLY))) {
        parameters.remove(parameter);
        read.mentions().stream()
            .filter(mention -> names(mention, parameter, ideas))
            .findFirst()
            .ifPresent(
                mention -> {
                  boolean isBeside = BESIDE.matcher(read.text()).find();
                  filled.put(parameter.name(), isBeside ? ALSO : ONLY, mention);
                });
      }
    }
  }

  private static boolean names(
      Mention mention, Parameter parameter, Map<String, Set<String>> ideas) {
    var name = Stems.english(parameter.name());
    return mention.tokens().stream().anyMatch(token -> Stems.english(token.text()).equals(name))
        || mention.meanings().stream()
            .filter(meaning -> meaning.kind() == Kind.IDEA)
            .flatMap(meaning -> ideas.getOrDefault(meaning.key(), Set.of()).stream())
            .anyMatch(parameter.name()::equals);
  }
}
