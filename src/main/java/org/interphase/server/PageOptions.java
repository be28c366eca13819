package org.interphase.server;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.change.ChangesSince;
import org.interphase.store.CuratedFolder;

/**
 * What those who keep a server add to its pages.
 *
 * @param curated the folder of sources that somebody works on, for who is on this machine
 * @param contact where those who keep the server are reached: {@code mailto:} or a page
 * @param framers the origins of pages that may show a plot in a frame, such as {@code
 *     https://group.example}
 * @param since what changed since an earlier version of the data
 */
public record PageOptions(
    Optional<CuratedFolder> curated,
    Optional<URI> contact,
    List<String> framers,
    Optional<ChangesSince> since) {

  /** Nothing is added. */
  static final PageOptions NONE =
      new PageOptions(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");

  public PageOptions {
    framers = List.copyOf(framers);
    if (!framers.stream().allMatch(PageOptions::isOrigin)) {
      throw new IllegalArgumentException("Found " + framers + ", expected origins of pages.");
    }
  }

  /** Whether a text is scheme, host and perhaps port, and nothing else. */
  public static boolean isOrigin(String text) {
    return ORIGIN.matcher(text).matches();
  }
}
