package org.interphase.server.curate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Origin;

/**
 * Lets only pages of this server, asked under a name of this machine, see what is not published,
 * and only a form that it has sent change it.
 */
final class OwnMachine {

  private static final int BYTES = 24;

  private final String token = random();

  /** What a form has to bring back, which no page of another origin can read. */
  String token() {
    return token;
  }

  /** Refuses requests under another name, and keeps the answer from pages of other origins. */
  void admit(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", null);
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (!Origin.isOfThisMachine(request)) {
      throw HttpProblem.other(
          403,
          "For this machine alone",
          "Found a request for another name than localhost or 127.0.0.1. Ask for one of those.");
    }
  }

  /** Refuses a form that this server has not sent. */
  void requireOwnForm(String found, HttpServletRequest request) {
    boolean own = Objects.equals(request.getHeader("Origin"), Origin.of(request));
    if (!own || !MessageDigest.isEqual(bytes(found), bytes(token))) {
      throw HttpProblem.other(
          403,
          "Not a form of this server",
          "Found a form of another page, or of before the server was started. Open the source's"
              + " page again, and confirm there.");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
