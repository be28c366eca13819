package org.interphase.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphase.question.Answer;
import org.interphase.question.Asking;
import org.interphase.question.BadParameterException;
import org.interphase.words.Meaning.Kind;

/** Whether questions hold anything of what a text names. */
final class Holding {

  private final ReadText read;
  private final Asking asking;
  private final Filling filling;

  Holding(ReadText read, Asking asking, Filling filling) {
    this.read = read;
    this.asking = asking;
    this.filling = filling;
  }

  /** What the answer of a question lacks, in a sentence; nothing where it holds what is named. */
  Optional<String> lacking(Scored scored) {
    var apart =
        read.mentions().stream()
            .filter(mention -> !scored.filled().uses(mention) && mention.isSure())
            .filter(Holding::isLimiting)
            .filter(mention -> !mention.is(Kind.IDEA) && !mention.is(Kind.TERM))
            .toList();
    if (apart.isEmpty() && !scored.isChosen()) {
      return Optional.empty();
    }
    Answer answer;
    try {
      answer = answer(scored);
    } catch (BadParameterException e) {
      return Optional.empty();
    }
    var summary = "\u201c" + scored.question().summary() + "\u201d";
    if (answer.rows().isEmpty() && !isByNumbersAlone(scored)) {
      var chosen =
          scored.filled().values().values().stream()
              .filter(value -> !value.isEmpty())
              .map(filling::label)
              .collect(Collectors.joining(", "));
      return Optional.of("The graph holds nothing on " + summary + " with " + chosen + ".");
    }
    return apart.isEmpty() || apart.stream().anyMatch(mention -> holds(answer, mention, scored))
        ? Optional.empty()
        : Optional.of(
            "The graph has an answer to " + summary + ", but not for " + told(apart) + ".");
  }

  private static String told(List<Mention> apart) {
    return apart.stream().map(Mention::printed).distinct().collect(Collectors.joining(", "));
  }

  /** Three small letters may be a word of any language. */
  private static boolean isLimiting(Mention mention) {
    var printed = mention.printed();
    if (printed.length() <= 3 && printed.equals(printed.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return mention.is(Kind.STRATEGY)
        || mention.is(Kind.MATERIAL)
        || mention.is(Kind.FORMULA) && mention.printed().matches(".*\\p{Lu}.*\\d.*");
  }

  /** That nothing reaches a value is an answer. */
  private static boolean isByNumbersAlone(Scored scored) {
    return scored.question().parameters().stream()
        .filter(parameter -> scored.filled().has(parameter.name()))
        .allMatch(parameter -> parameter.name().matches("(minimum|maximum).*"));
  }

  /** Where nothing has all that is chosen, what was chosen by doubtful words is left out. */
  private Answer answer(Scored scored) {
    var filled = scored.filled();
    var answer = asking.ask(scored.question(), filled.values());
    for (var parameter : filled.doubtful()) {
      if (answer.rows().isEmpty() && filled.values().size() > 1) {
        filled.leave(parameter);
        answer = asking.ask(scored.question(), filled.values());
      }
    }
    return answer;
  }

  /** Whether a cell has one of its names, or a row all of its words that the question has not. */
  private boolean holds(Answer answer, Mention mention, Scored scored) {
    var names = filling.names(mention);
    var asked = Stems.each(scored.question().summary() + " " + scored.question().description());
    var words =
        mention.tokens().stream()
            .map(Token::text)
            .filter(word -> !asked.contains(Stems.english(word)))
            .toList();
    return answer.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("\n")))
        .anyMatch(
            row ->
                names.stream().anyMatch(row::contains)
                    || words.size() > 1 && words.stream().allMatch(row::contains));
  }
}
