package org.interphase.source;

import java.nio.file.Path;

/** How files are named in messages. */
public final class Shown {

  private Shown() {}

  /** {@code file} from the project's top where it lies below it, else as it is. */
  public static String as(Path file, Path home) {
    var absolute = file.toAbsolutePath().normalize();
    var top = home.toAbsolutePath().normalize();
    return (absolute.startsWith(top) ? top.relativize(absolute) : absolute)
        .toString()
        .replace('\\', '/');
  }
}
