package org.interphase.words;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.interphase.question.Parameter;
import org.interphase.words.Meaning.Kind;

/** Fills in what is looked for in all texts of the graph. */
final class SearchFilling {

  private static final Pattern QUOTED =
      Pattern.compile("[\"“”„«»'‘「『]([^\"“”„«»'’」』]+)[\"“”«»'’」』]");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)\\b(?:begin|start)\\p{L}* with (\\p{IsLatin}{2,})"
              + "|\\bmit (\\p{IsLatin}{2,}) (?:anf|begin)\\p{L}*"
              + "|以\\s*(\\p{IsLatin}{2,})\\s*开头"
              + "|(?<!\\p{L})(\\p{IsLatin}{2,})\\*");

  /** Shorter ones are formulas. */
  private static final int WORD = 4;

  private SearchFilling() {}

  /** What stands in quotes, or what words shall begin with; else the last thing that is named. */
  static void fill(Parameter parameter, ReadText read, Filled filled) {
    var quoted = QUOTED.matcher(read.text());
    var beginning = beginning(read.text());
    if (quoted.find()) {
      filled.put(parameter.name(), quoted.group(1), quoted.group(1));
    } else if (beginning.isPresent()) {
      filled.put(parameter.name(), beginning.get() + "*", beginning.get());
    } else {
      last(read)
          .ifPresent(
              last -> {
                var word = isForeign(last) ? label(last) : last.printed();
                filled.put(parameter.name(), plain(word), last);
              });
    }
  }

  private static Optional<String> beginning(String text) {
    var found = BEGINNING.matcher(text);
    return found.find()
        ? IntStream.rangeClosed(1, found.groupCount())
            .mapToObj(found::group)
            .filter(Objects::nonNull)
            .findFirst()
        : Optional.empty();
  }

  /** The last mention of a thing; of what else tells something where there is none. */
  private static Optional<Mention> last(ReadText read) {
    var telling =
        read.mentions().stream()
            .filter(mention -> !mention.is(Kind.EMPTY) && !mention.is(Kind.IDEA))
            .toList();
    return telling.stream()
        .filter(Mention::hasThing)
        .reduce((first, second) -> second)
        .or(() -> telling.stream().reduce((first, second) -> second));
  }

  /**
   * Whether texts of the graph, which are in English, say it otherwise: what is Chinese, or a word
   * for what is one word there, as {@code Adiponitril}.
   */
  private static boolean isForeign(Mention mention) {
    var label = label(mention);
    return mention.tokens().get(0).isHan()
        || mention.hasThing()
            && mention.isSure()
            && isWord(mention.printed())
            && isWord(label)
            && Character.isUpperCase(mention.printed().charAt(0));
  }

  private static boolean isWord(String text) {
    return text.length() > WORD && text.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static String label(Mention mention) {
    return mention.meanings().stream().map(Meaning::label).findFirst().orElseGet(mention::printed);
  }

  private static String plain(String word) {
    return word.matches("[\\p{L}\\p{N} ]+") ? word : "\"" + word.replace("\"", "") + "\"";
  }
}
