package org.interphase.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which sources a command works on. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "A source's folder, or a folder of such; may be given more than once",
        "(default: those of the project)."
      })
  private List<Path> folders = new ArrayList<>();

  /** True where the command line names a source. */
  boolean isGiven() {
    return !folders.isEmpty();
  }

  /** The project with the sources that were asked for. */
  Project of(Project project) {
    return in(project, folders);
  }

  /** The project with the sources of {@code folders}, where there are any. */
  static Project in(Project project, List<Path> folders) {
    folders.forEach(DataOption::source);
    return folders.isEmpty() ? project : project.withData(folders);
  }

  private static void source(Path folder) {
    if (Files.isRegularFile(folder)) {
      throw new UsageException(
          folder
              + ": found a file, expected the folder of a source."
              + " ./interphase start "
              + folder
              + " makes one of a table.");
    }
    folder(folder);
  }

  /** {@code folder} itself, which is there and is a folder. */
  static Path folder(Path folder) {
    if (!Files.exists(folder)) {
      throw new UncheckedIOException(new NoSuchFileException(folder.toString()));
    }
    if (!Files.isDirectory(folder)) {
      throw new UncheckedIOException(new NotDirectoryException(folder.toString()));
    }
    return folder;
  }
}
