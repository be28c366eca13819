package org.interphase.assistant;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The questions that a text asks one after another, as {@code How did it end, and what follows?}
 */
final class AskedParts {

  private static final String ASKS =
      "(?:which|what|how|why|when|where|who|whose|does|do|is|are|welche[rsmn]?|was|wie|warum|wann|wo|womit)";

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iu)[?？。；;]|[.:]\\s|[,，]\\s*(?:and\\s+|und\\s+)?(?=(?:(?:by|at|in|on|to|with|for|from|von|mit|bei|in)\\s+)?"
              + ASKS
              + "\\b)");

  private AskedParts() {}

  /** The words of each part; nothing where the text is one. */
  static List<List<AskedWord>> of(String text, List<AskedWord> words) {
    var parts =
        BETWEEN
            .splitAsStream(text)
            .map(AskedWord::plain)
            .map(part -> words.stream().filter(word -> has(part, word)).toList())
            .filter(some -> !some.isEmpty())
            .toList();
    return parts.size() > 1 ? parts : List.of();
  }

  private static boolean has(String part, AskedWord word) {
    return part.contains(AskedWord.plain(word.printed()));
  }
}
