package org.interphase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sources that print what the review prints, each under a name of its own: more of the same data.
 *
 * @param all the folder of them
 * @param first the folder of one of them
 */
public record ReviewCopies(Path all, Path first) {

  /** So many in {@code folder}. */
  public static ReviewCopies in(Path folder, int copies) throws IOException {
    for (int copy = 1; copy <= copies; copy++) {
      copy("review-202" + copy, folder);
    }
    return new ReviewCopies(folder, folder.resolve("review-2021"));
  }

  private static void copy(String id, Path folder) throws IOException {
    var copy = folder.resolve(id);
    ExampleSources.copy(ExampleSources.REVIEW, copy);
    try (var files = Files.walk(copy)) {
      for (var file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        var text = Files.readString(file).replace("zhang-2023", id);
        // One publication in two sources would be compared word by word.
        Files.writeString(
            file, text.replaceAll("\"doi\": \"[^\"]*\"", "\"doi\": \"10.1000/" + id + "\""));
      }
    }
  }
}
