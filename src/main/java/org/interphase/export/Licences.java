package org.interphase.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of licences, as their IRIs have them. */
final class Licences {

  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("https?://creativecommons\\.org/licenses/([a-z-]+)/([0-9.]+)/?");

  private Licences() {}

  /** Such as {@code CC BY 4.0}; the IRI where nothing shorter is known. */
  static String name(String iri) {
    Matcher licence = CREATIVE_COMMONS.matcher(iri);
    return licence.matches()
        ? "CC " + licence.group(1).toUpperCase(Locale.ROOT) + " " + licence.group(2)
        : iri;
  }
}
