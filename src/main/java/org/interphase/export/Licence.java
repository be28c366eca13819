package org.interphase.export;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A licence.
 *
 * @param iri where its text stands
 */
public record Licence(String iri) {

  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("https?://creativecommons\\.org/licenses/([a-z-]+)/([0-9.]+)/?");

  public Licence {
    Objects.requireNonNull(iri);
  }

  /** Its short name, such as {@code CC BY 4.0}; the IRI where nothing shorter is known. */
  public String name() {
    var licence = CREATIVE_COMMONS.matcher(iri);
    return licence.matches()
        ? "CC " + licence.group(1).toUpperCase(Locale.ROOT) + " " + licence.group(2)
        : iri;
  }
}
