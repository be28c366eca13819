package org.interphase.store;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part of a graph is written: the sources of one of so many parts, or the rest, which needs
 * all of these and comes last.
 *
 * @param number counted from 1; nothing for the rest
 * @param of how many parts of sources there are
 * @param withRest true where the rest is written as well
 */
public record Share(Optional<Integer> number, int of, boolean withRest) {

  /** The whole graph. */
  public static final Share ALL = new Share(Optional.of(1), 1, true);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}|rest)/(\\d{1,6})");

  /** What {@code 3/16} or {@code rest/16} says; nothing where {@code text} is neither. */
  public static Optional<Share> of(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int of = Integer.parseInt(written.group(2));
    if (written.group(1).equals("rest")) {
      return of > 0 ? Optional.of(new Share(Optional.empty(), of, true)) : Optional.empty();
    }
    int number = Integer.parseInt(written.group(1));
    return number > 0 && number <= of
        ? Optional.of(new Share(Optional.of(number), of, false))
        : Optional.empty();
  }

  /** The sources of one of the parts. */
  Share part(int part) {
    return new Share(Optional.of(part), of, false);
  }

  /** True if the source in this place of their order, counted from 0, is one of the part's. */
  boolean includes(int place) {
    return number.isPresent() && place % of == number.get() - 1;
  }
}
