package org.interphase.server;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.interphase.server.ask.Answers;
import org.interphase.server.http.Keeping;
import org.interphase.server.http.MadeReply;

/**
 * Where a server keeps what it has answered.
 *
 * @param replies whole replies, as they are sent
 * @param answers what curated questions found, from which replies of several formats are made
 */
record Shelves(Keeping<List<?>, MadeReply> replies, Keeping<List<?>, Answers.Found> answers) {

  private static final Duration ALWAYS = ChronoUnit.FOREVER.getDuration();

  /** An answer is of use as long as only some of its formats have been asked for. */
  private static final int SHARE_OF_ANSWERS = 4;

  /**
   * @param isFixed whether what was answered holds for as long as the server runs
   */
  static Shelves of(ServerOptions options, boolean isFixed) {
    var holds = isFixed ? ALWAYS : options.kept().farHolds();
    long answers = options.kept().maxBytes() / SHARE_OF_ANSWERS;
    return new Shelves(
        new Keeping<>(options.kept().maxBytes() - answers, holds), new Keeping<>(answers, holds));
  }
}
