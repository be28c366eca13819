package org.interphase.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Says what is wrong with a file that cannot be read at all. */
final class Unreadable {

  private Unreadable() {}

  static Problem problem(String shownAs, IOException e) {
    return e instanceof CharacterCodingException
        ? new Problem(
            Place.file(shownAs),
            "bytes that are not UTF-8",
            "text in UTF-8",
            "Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”).")
        : new Problem(
            Place.file(shownAs),
            "a file that cannot be read (" + e.getMessage() + ")",
            "a readable file",
            "Check that it is there and its permissions.");
  }
}
