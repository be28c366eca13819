package org.interphase.server;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the browser and the driver of it are: where Debian puts them, unless told otherwise. */
record Chromium(Path browser, Path driver) {

  static final String BROWSER = "interphase.chromium";
  static final String DRIVER = "interphase.chromedriver";

  /** Those of this machine, as the system properties name them. */
  static Chromium here() {
    return named(name -> Optional.ofNullable(System.getProperty(name)));
  }

  static Chromium named(Function<String, Optional<String>> settings) {
    return new Chromium(
        Path.of(settings.apply(BROWSER).orElse("/usr/bin/chromium")),
        Path.of(settings.apply(DRIVER).orElse("/usr/bin/chromedriver")));
  }

  /** What is not tested, why, and how to mend that; empty where both are here. */
  Optional<String> missing() {
    var missing = Stream.of(browser, driver).filter(file -> !Files.isExecutable(file)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The pages are not tried in a browser, because there is no %s. Install chromium and chromium-driver, or name them by -D%s=FILE and -D%s=FILE."
                .formatted(
                    missing.stream().map(Path::toString).collect(joining(" and no ")),
                    BROWSER,
                    DRIVER));
  }
}
