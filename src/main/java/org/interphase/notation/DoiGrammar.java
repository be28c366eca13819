package org.interphase.notation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Doi;

/** A DOI among the keys of a cell; it may hold most of the signs that stand between keys. */
final class DoiGrammar {

  private static final String START =
      "(?i:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?10\\.\\d{4,9}[./]";
  private static final Pattern DOI =
      Pattern.compile(START + "[^\\s|]+?(?=[.,;]*(?:[\\s|]|$)|[,;]\\[|[,;]" + START + ")");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(START + "[^\\s|\\]]+?(?=[.,;]*[\\s|\\]]|[,;]" + START + ")");

  private DoiGrammar() {}

  /** The DOI that stands at {@code cursor}, which moves behind it; else nothing. */
  static Optional<Doi> take(boolean inBrackets, Cursor cursor) {
    var text = (inBrackets ? IN_BRACKETS : DOI).matcher(cursor.text());
    text.region(cursor.position(), cursor.text().length()).useTransparentBounds(true);
    if (!text.lookingAt()) {
      return Optional.empty();
    }
    var doi = Doi.of(text.group());
    doi.ifPresent(found -> cursor.moveTo(text.end()));
    return doi;
  }
}
