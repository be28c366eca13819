package org.interphase.server.telling;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of names in which people look them up: row 2 before row 10. */
public final class NumberedOrder implements Comparator<String> {

  public static final NumberedOrder OF_NAMES = new NumberedOrder();

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** Longer numbers are in no name that people count by. */
  private static final int DIGITS = 9;

  private NumberedOrder() {}

  @Override
  public int compare(String one, String other) {
    int order = padded(one).compareTo(padded(other));
    return order == 0 ? one.compareTo(other) : order;
  }

  private static String padded(String name) {
    return NUMBER
        .matcher(name)
        .replaceAll(
            number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
  }
}
