package org.interphase.server.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has the links and forms of a page lead on in the language that the reader chose in its address.
 * Only pages change: what is taken away, and what lies elsewhere, keeps its address.
 */
final class KeptLanguage {

  /** A link to a page of this server: no name of a file with a suffix at the end of its path. */
  private static final Pattern LINK =
      Pattern.compile(
          "(<a href=\"/(?!/)(?:[^\"?#/]*/)*+[^\"?#/.]*+)(\\?[^\"#]*+)?((?:#[^\"]*+)?\")");

  /** The end of a tag that opens a form whose fields become the address. */
  private static final Pattern FORM = Pattern.compile("<form\\b(?=[^>]*method=\"get\")[^>]*>");

  private KeptLanguage() {}

  /** The same page, {@code html}, for who chose the language with this tag. */
  static String in(String html, String tag) {
    var pair = Language.PARAMETER + "=" + tag;
    var linked =
        LINK.matcher(html)
            .replaceAll(
                link -> {
                  var asked = link.group(2) == null ? "?" : link.group(2) + "&amp;";
                  return Matcher.quoteReplacement(link.group(1) + asked + pair + link.group(3));
                });
    var field = "<input type=\"hidden\" name=\"" + Language.PARAMETER + "\" value=\"" + tag + "\">";
    return FORM.matcher(linked).replaceAll(form -> Matcher.quoteReplacement(form.group() + field));
  }
}
