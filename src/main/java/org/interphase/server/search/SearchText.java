package org.interphase.server.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Parameters;

/** What somebody has typed to be found. */
final class SearchText {

  /** A question in words is shorter. */
  static final int LONGEST = 300;

  private SearchText() {}

  /** The text of a request, or a problem where it is too long. */
  static String of(HttpServletRequest request) {
    var text = Parameters.of(request, List.of("text")).text("text");
    if (text.length() > LONGEST) {
      throw HttpProblem.badRequest(
          String.format(
              Locale.ROOT,
              "Parameter \"text\": found %d characters, expected at most %d.",
              text.length(),
              LONGEST));
    }
    return text;
  }
}
