package org.interphase.assistant;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list that is too long for one reply.
 *
 * @param items what is sent
 * @param from the place of the first in the whole list, from 0
 * @param total how many the whole list has
 */
record Part<T>(List<T> items, int from, int total) {

  Part {
    items = List.copyOf(items);
  }

  /**
   * The part of {@code all} from the cursor on.
   *
   * @throws WrongCall where no reply has given that cursor
   */
  static <T> Part<T> of(List<T> all, Optional<String> cursor, int most) {
    int from = cursor.map(text -> start(text, all.size())).orElse(0);
    return new Part<>(all.subList(from, Math.min(all.size(), from + most)), from, all.size());
  }

  private static int start(String cursor, int size) {
    if (!cursor.matches("[0-9]{1,7}") || Integer.parseInt(cursor) > size) {
      throw new WrongCall(
          "\"cursor\": found \""
              + Arguments.shown(cursor)
              + "\", expected the nextCursor of the reply before, with all else unchanged.");
    }
    return Integer.parseInt(cursor);
  }

  /** The first {@code count} of them. */
  Part<T> first(int count) {
    return new Part<>(items.subList(0, Math.min(count, items.size())), from, total);
  }

  /** What to send as the cursor to get the next part; nothing at the end. */
  Optional<String> next() {
    int end = from + items.size();
    return end < total ? Optional.of(String.valueOf(end)) : Optional.empty();
  }
}
