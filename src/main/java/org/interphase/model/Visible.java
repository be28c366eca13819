package org.interphase.model;

import java.util.regex.Pattern;

/** A text of somebody else's, as a terminal can show it without obeying it. */
public final class Visible {

  /** What moves a terminal's cursor, or names its window, or turns its text round. */
  private static final Pattern OBEYED =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private Visible() {}

  /** The text with a replacement character for each sign that a terminal would follow. */
  public static String of(String text) {
    return OBEYED.matcher(text).replaceAll("\uFFFD");
  }
}
