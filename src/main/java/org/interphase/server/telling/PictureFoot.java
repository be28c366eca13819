package org.interphase.server.telling;

import java.util.Collection;

/** What stands below each picture: whose data it shows, and where they are found. */
@FunctionalInterface
public interface PictureFoot {

  /**
   * The lines below a picture on the page that is being made.
   *
   * @param things the IRIs of what is drawn, such as values
   */
  String of(Collection<String> things);
}
