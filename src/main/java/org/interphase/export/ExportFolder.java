package org.interphase.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.model.FailedFile;
import org.interphase.store.Unfinished;

/**
 * The folder of an export. New files are written beside it and moved into place together, so that
 * it is never half written; nothing is removed but an earlier export.
 */
public final class ExportFolder {

  private static final String FORMER = ".former";

  private final Path folder;

  private ExportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder, which is not there yet, is empty or holds an earlier export.
   *
   * @throws OccupiedFolderException if it holds anything else
   * @throws IOException if the folder above it is not there
   */
  public static ExportFolder at(Path path) throws IOException {
    var folder = Files.isDirectory(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new OccupiedFolderException(path + ": found a file, expected a folder or nothing.");
    }
    if (folder.getParent() == null || Path.of("").toAbsolutePath().startsWith(folder)) {
      throw new OccupiedFolderException(
          path + ": found the folder that you are in, expected one of its own. Name another.");
    }
    if (Files.notExists(folder.getParent())) {
      throw new NoSuchFileException(folder.getParent().toString());
    }
    if (!Files.isDirectory(folder.getParent())) {
      throw new FileSystemException(
          folder.getParent().toString(), null, "found a file, expected a folder");
    }
    if (!Files.isWritable(folder.getParent())) {
      throw new AccessDeniedException(folder.getParent().toString());
    }
    if (Files.exists(folder)) {
      refuseStrangers(path, folder);
    }
    return new ExportFolder(folder);
  }

  private static void refuseStrangers(Path path, Path folder) throws IOException {
    var ours = partsOf(folder);
    try (var all = Files.walk(folder)) {
      var strangers =
          all.filter(file -> !Files.isDirectory(file))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(file -> !ours.contains(file))
              .sorted()
              .toList();
      if (!strangers.isEmpty()) {
        throw new OccupiedFolderException(
            path
                + ": found "
                + strangers.get(0)
                + ", expected an empty folder or an earlier export and nothing else."
                + " Name another folder, or empty this one.");
      }
    }
  }

  /** The files that a description of ours names; none where there is none. */
  private static Set<String> partsOf(Path folder) throws IOException {
    var file = folder.resolve(RoCrate.FILE_NAME);
    var parts = new HashSet<String>();
    if (Files.isRegularFile(file)) {
      try (var in = Files.newInputStream(file)) {
        for (var entity : JSON.parse(in).get("@graph").getAsArray()) {
          addParts(entity.getAsObject(), parts);
        }
      } catch (JsonException | NullPointerException | ClassCastException e) {
        // Not of our making; then it is a stranger itself.
        return Set.of();
      }
    }
    return parts;
  }

  private static void addParts(JsonObject entity, Set<String> parts) {
    if (entity.hasKey("identifier")
        && entity.get("identifier").isString()
        && entity.getString("identifier").equals(Release.DATASET)) {
      parts.add(RoCrate.FILE_NAME);
      entity
          .get("hasPart")
          .getAsArray()
          .forEach(part -> parts.add(part.getAsObject().getString("@id")));
    }
  }

  /** Puts {@code parts} in the place of whatever is there. */
  void replaceWith(List<Part> parts) throws IOException {
    takeBackFormer();
    var unfinished = Unfinished.beside(folder);
    var former = Unfinished.beside(folder, FORMER);
    try {
      for (var part : parts) {
        var file = unfinished.resolve(part.path());
        Files.createDirectories(file.getParent());
        FailedFile.named(folder.resolve(part.path()), () -> Files.write(file, part.content()));
      }
      swap(unfinished, former);
    } finally {
      Unfinished.delete(unfinished);
    }
    Unfinished.delete(former);
  }

  /** A process that was killed may have put an earlier export aside, and nothing in its place. */
  private void takeBackFormer() throws IOException {
    for (var former : Unfinished.leftBehind(folder, FORMER)) {
      if (Files.notExists(folder)) {
        Files.move(former, folder, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Unfinished.delete(former);
      }
    }
  }

  private void swap(Path unfinished, Path former) throws IOException {
    boolean replaces = Files.exists(folder);
    if (replaces) {
      Files.move(folder, former, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(former, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
  }
}
