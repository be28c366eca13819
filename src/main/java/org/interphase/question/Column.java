package org.interphase.question;

import java.util.Objects;

/**
 * A column of an answer, explained.
 *
 * @param name the projected variable, without {@code ?}
 * @param description what stands in it, and in which unit
 */
public record Column(String name, String description) {

  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
  }
}
