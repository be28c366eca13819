package org.interphase.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import org.interphase.model.FailedFile;

/** What is written beside its place, to be moved there when it is whole. */
public final class Unfinished {

  private static final String END = ".unfinished";

  /** What a file is to hold. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private Unfinished() {}

  /** Writes {@code file}, which appears whole or not at all. */
  static void write(Path file, Content content) throws IOException {
    FailedFile.named(file, () -> writeBeside(file, content));
  }

  private static void writeBeside(Path file, Content content) throws IOException {
    var unfinished = beside(file);
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        content.writeTo(out);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** A path beside {@code place}; what processes left there that were killed is cleared away. */
  public static Path beside(Path place) throws IOException {
    for (var left : leftBehind(place, END)) {
      delete(left);
    }
    return beside(place, END);
  }

  /** A path beside {@code place} for this process, with this end. */
  public static Path beside(Path place, String end) {
    return place.resolveSibling(
        "." + place.getFileName() + "." + ProcessHandle.current().pid() + end);
  }

  /** The paths beside {@code place}, with this end, of processes that are no more. */
  public static List<Path> leftBehind(Path place, String end) throws IOException {
    var name =
        Pattern.compile(
            Pattern.quote("." + place.getFileName() + ".") + "(\\d{1,18})" + Pattern.quote(end));
    try (var beside = Files.list(place.toAbsolutePath().getParent())) {
      return beside.filter(path -> isOfTheDead(path, name)).toList();
    }
  }

  private static boolean isOfTheDead(Path path, Pattern name) {
    var process = name.matcher(path.getFileName().toString());
    return process.matches() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
  }

  /** Removes a file, or a folder and what is in it, unless it is gone already. */
  public static void delete(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (var below = Files.list(path)) {
        for (var each : below.toList()) {
          delete(each);
        }
      } catch (NoSuchFileException e) {
        // Another process was faster.
        return;
      }
    }
    Files.deleteIfExists(path);
  }
}
