package org.interphase.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.interphase.model.FailedFile;

/**
 * A folder whose files are there all together or not at all, whoever writes it at the same time, or
 * is killed while writing.
 */
final class WholeFolder {

  /** Says which files there are, and how long, so that half of them is known as such. */
  private static final String CONTENTS = "contents";

  private static final String UNFINISHED = "unfinished-";

  /** No process writes for longer: what is unfinished then was left by one that was killed. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /** Writes the files of a folder. */
  @FunctionalInterface
  interface Content {
    void writeInto(Path folder) throws IOException;
  }

  private final Path folder;

  WholeFolder(Path folder) {
    this.folder = folder;
  }

  /** True where all that was written is there. */
  boolean isWhole() {
    try {
      return Files.readString(folder.resolve(CONTENTS)).equals(contents(folder));
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes the folder; where another process has written it in the meantime, that one stays. */
  void write(Content content) throws IOException {
    Files.createDirectories(folder.getParent());
    // Not a temporary folder as Java makes it, which nobody else could read.
    var unfinished = Files.createDirectory(folder.resolveSibling(UNFINISHED + UUID.randomUUID()));
    try {
      FailedFile.named(
          folder,
          () -> {
            content.writeInto(unfinished);
            Files.writeString(unfinished.resolve(CONTENTS), contents(unfinished));
          });
      move(unfinished);
    } finally {
      Unfinished.delete(unfinished);
    }
  }

  private static String contents(Path folder) throws IOException {
    var text = new StringBuilder();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith(CONTENTS)) {
          text.append(folder.relativize(file)).append(' ').append(Files.size(file)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private void move(Path unfinished) throws IOException {
    if (Files.isDirectory(folder) && !isWhole()) {
      Unfinished.delete(folder);
    }
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, folder);
    } catch (IOException e) {
      // Another process has written the same in the meantime; theirs is as good.
      if (!isWhole()) {
        throw e;
      }
    }
  }

  /**
   * Removes the folders beside this one, but for the {@code newest} of them and those that others
   * are writing.
   */
  void forgetOthers(int newest) throws IOException {
    List<Path> others;
    try (var beside = Files.list(folder.getParent())) {
      others = beside.filter(path -> !path.equals(folder)).toList();
    }
    var finished =
        others.stream()
            .filter(path -> !isUnfinished(path))
            .sorted(Comparator.comparing(WholeFolder::age))
            .toList();
    for (var old : finished.subList(0, Math.max(0, finished.size() - newest))) {
      Unfinished.delete(old);
    }
    for (var left : others) {
      if (isLeftBehind(left)) {
        Unfinished.delete(left);
      }
    }
  }

  /** True for a folder that is being written, or whose writer was killed. */
  static boolean isUnfinished(Path path) {
    return path.getFileName().toString().startsWith(UNFINISHED);
  }

  /** True for a folder that a process has begun to write which was killed. */
  static boolean isLeftBehind(Path path) {
    return isUnfinished(path) && age(path) < System.currentTimeMillis() - LONGEST.toMillis();
  }

  private static long age(Path path) {
    try {
      return Files.getLastModifiedTime(path).toMillis();
    } catch (IOException e) {
      return 0;
    }
  }
}
