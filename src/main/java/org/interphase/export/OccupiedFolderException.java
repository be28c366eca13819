package org.interphase.export;

/** A folder holds something that an export would have to remove; the message says what. */
public final class OccupiedFolderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OccupiedFolderException(String message) {
    super(message);
  }
}
