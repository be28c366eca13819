package org.interphase.server.http;

/**
 * Bytes that are shared by many. None takes more than half of what is left, so that what is short
 * finds room when much that is long has come.
 */
public final class Room {

  private long left;

  /**
   * @param bytes how much there is for all
   */
  public Room(long bytes) {
    left = bytes;
  }

  /** Takes {@code bytes}, or returns false where there is no room for so many. */
  synchronized boolean take(long bytes) {
    if (bytes > left / 2) {
      return false;
    }
    left -= bytes;
    return true;
  }

  synchronized void giveBack(long bytes) {
    left += bytes;
  }
}
