package org.interphase.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/** A prefix that a query uses and does not declare. */
public record UndeclaredPrefix(String prefix) {

  private static final Pattern TOLD = Pattern.compile("Unresolved prefixed name: ([^\\s:]*):");

  /** The prefix that {@code message} of Jena's parser tells of, if it tells of one. */
  public static Optional<UndeclaredPrefix> in(String message) {
    var told = TOLD.matcher(message);
    return told.find() ? Optional.of(new UndeclaredPrefix(told.group(1))) : Optional.empty();
  }

  /** The line that declares it; "…" stands for a namespace that the project does not write with. */
  public String declaration() {
    return "PREFIX " + prefix + ": <" + Prefixes.ALL.getOrDefault(prefix, "…") + ">";
  }
}
