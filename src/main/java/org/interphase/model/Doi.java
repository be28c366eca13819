package org.interphase.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A <a href="https://www.doi.org/the-identifier/resources/handbook/">digital object identifier</a>.
 *
 * @param name without what stands before it in links, in lower case, since capitals say nothing
 */
public record Doi(String name) {

  private static final Pattern NAME = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");
  private static final Pattern LINK = Pattern.compile("(?i)https?://(dx\\.)?doi\\.org/");
  private static final Pattern PREFIX = Pattern.compile("(?i)doi:\\s*");

  /** The DOI that {@code text} is: bare, behind {@code doi:} or as a link. */
  public static Optional<Doi> of(String text) {
    var stripped = text.strip();
    var link = LINK.matcher(stripped);
    var name = link.lookingAt() ? decoded(stripped.substring(link.end())) : withoutPrefix(stripped);
    return NAME.matcher(name).matches()
        ? Optional.of(new Doi(name.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static String withoutPrefix(String text) {
    var prefix = PREFIX.matcher(text);
    return prefix.lookingAt() ? text.substring(prefix.end()) : text;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign of the name's own.
      return path;
    }
  }

  /** The address at which it leads to the publication. */
  public String address() {
    return "https://doi.org/" + name;
  }

  @Override
  public String toString() {
    return name;
  }
}
