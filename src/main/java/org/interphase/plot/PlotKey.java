package org.interphase.plot;

/**
 * What a mark means.
 *
 * @param text in words
 * @param colour the place of its colour; {@link #INK} where the colour does not matter
 * @param shape the shape
 * @param form what of a mark it explains
 */
public record PlotKey(String text, int colour, Shape shape, Form form) {

  /** The colour of text. */
  public static final int INK = -1;

  /** What of a mark is explained. */
  public enum Form {
    MARK,
    RING,
    RANGE,
    BOUND
  }
}
