package org.interphase.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.interphase.model.Problem;

/** Reads {@code headers.json}: the words by which headers name what a column holds. */
public final class HeadersFile {

  private static final String NAME = "headers.json";

  private HeadersFile() {}

  /** The headers in {@code folder}, that of the project's data. */
  public static List<Header> read(
      Path folder, Path schemas, Path home, Consumer<Problem> problems) {
    var file = folder.resolve(NAME);
    return new JsonFile(schemas)
        .read(file, Shown.as(file, home), "headers.schema.json", Header[].class, problems)
        .map(Arrays::asList)
        .orElse(List.of());
  }
}
