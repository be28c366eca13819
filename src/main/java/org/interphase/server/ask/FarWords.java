package org.interphase.server.ask;

import java.nio.charset.StandardCharsets;

/** What a service says of its failure, in a line. */
final class FarWords {

  private static final int MOST = 400;

  private FarWords() {}

  /** The words in {@code body}, cut where they are many, behind a space; nothing of nothing. */
  static String of(byte[] body) {
    var text = new String(body, 0, Math.min(body.length, 16 * MOST), StandardCharsets.UTF_8);
    var words = text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    if (words.isEmpty()) {
      return "";
    }
    return " It says: " + (words.length() <= MOST ? words : words.substring(0, MOST) + "…");
  }
}
