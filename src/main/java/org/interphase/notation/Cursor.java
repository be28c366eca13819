package org.interphase.notation;

import org.interphase.model.Typography;

/** A place in the text of a cell, from which a notation reads on. */
final class Cursor {

  /** What {@link #peek} sees behind the end. */
  static final char END = '\0';

  private final String text;
  private int position;

  Cursor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int position() {
    return position;
  }

  void moveTo(int place) {
    position = place;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    int place = position + ahead;
    return place < text.length() ? text.charAt(place) : END;
  }

  boolean atDigit() {
    return Glyphs.isDigit(peek());
  }

  /** Moves behind {@code wanted} if it stands here. */
  boolean take(char wanted) {
    if (atEnd() || peek() != wanted) {
      return false;
    }
    position++;
    return true;
  }

  /** True if {@code wanted} stands here. */
  boolean at(String wanted) {
    return text.startsWith(wanted, position);
  }

  /** Moves behind {@code wanted} if it stands here. */
  boolean take(String wanted) {
    if (!at(wanted)) {
      return false;
    }
    position += wanted.length();
    return true;
  }

  char next() {
    return text.charAt(position++);
  }

  Cursor skipSpaces() {
    while (!atEnd() && Glyphs.isSpace(peek())) {
      position++;
    }
    return this;
  }

  /** The run of letters that begins here; the cursor stays. */
  String peekLetters() {
    int end = position;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(position, end);
  }

  /** The run of ASCII digits that begins here; the cursor moves behind it. */
  String takeDigits() {
    int start = position;
    while (atDigit()) {
      position++;
    }
    return since(start);
  }

  String since(int start) {
    return text.substring(start, position);
  }

  /** Stuck on what stands between {@code start} and here. */
  Stuck stuckSince(int start, String expected, String mend) {
    return new Stuck(spot(since(start), text), expected, mend);
  }

  /** The same where it should be a name: signs that only look right are told by their code. */
  Stuck stuckOnName(int start, String expected, String mend) {
    var foreign = Typography.foreignLetters(since(start));
    var found = spot(since(start), text);
    return new Stuck(foreign.isEmpty() ? found : found + " (with " + foreign + ")", expected, mend);
  }

  /** Stuck on the word that begins here, or on the end of the text. */
  Stuck stuck(String expected, String mend) {
    skipSpaces();
    if (atEnd()) {
      return new Stuck("the end of " + quoted(text), expected, mend);
    }
    int end = position + 1;
    while (end < text.length() && !endsWord(text.charAt(end))) {
      end++;
    }
    return new Stuck(spot(text.substring(position, end), text), expected, mend);
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }

  /** A part of a text in quotes, and the whole text if it says more. */
  static String spot(String part, String text) {
    var stripped = Glyphs.strip(part);
    return stripped.equals(text) ? quoted(text) : quoted(stripped) + " in " + quoted(text);
  }

  private static boolean endsWord(char c) {
    return Glyphs.isSpace(c) || c == '(' || c == ')' || c == ',';
  }
}
