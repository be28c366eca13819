package org.interphase.source.crossref;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How Crossref is asked.
 *
 * @param base the service's address, without a slash at its end
 * @param mailto the address of whoever asks, for which it answers faster
 * @param program the name and version of the program
 * @param cache the folder in which answers are kept
 * @param timeout how long to wait for an answer
 */
public record CrossrefOptions(
    URI base, Optional<String> mailto, String program, Path cache, Duration timeout) {

  String userAgent() {
    return program + mailto.map(address -> " (mailto:" + address + ")").orElse("");
  }
}
