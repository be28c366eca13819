package org.interphase.engine;

/** A text that is read letter by letter, by what has to end when the query does. */
final class WatchedText implements CharSequence {

  private static final int OFTEN = 0xFF;

  private final CharSequence text;
  private final Work work;
  private int read;

  WatchedText(CharSequence text, Work work) {
    this.text = text;
    this.work = work;
  }

  @Override
  public char charAt(int index) {
    if ((++read & OFTEN) == 0) {
      work.goOn();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
