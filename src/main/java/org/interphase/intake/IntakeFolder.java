package org.interphase.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interphase.model.FailedFile;

/** Writes the files of a source into its folder, whole ones or none. */
public final class IntakeFolder {

  private final Path folder;

  public IntakeFolder(Path folder) {
    this.folder = folder;
  }

  /** True where there is something already. */
  public boolean exists() {
    return Files.exists(folder);
  }

  /**
   * The files that would have to change or to go, and that somebody has changed by hand since they
   * were written as in {@code before}.
   */
  public List<String> changedByHand(Map<String, String> before, Map<String, String> after)
      throws IOException {
    var names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    var changed = new ArrayList<String>();
    for (var name : names) {
      var file = folder.resolve(name);
      if (Files.exists(file) && !Objects.equals(after.get(name), before.get(name))) {
        // What is no UTF-8 is not as it was written either.
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (!text.equals(before.get(name)) && !text.equals(after.get(name))) {
          changed.add(name);
        }
      }
    }
    return changed;
  }

  /** Writes a new folder, which appears with all that is in it. */
  public void write(Map<String, String> files) throws IOException {
    var made = beside();
    try {
      fill(made, files);
      Files.move(made, folder);
    } finally {
      delete(made);
    }
  }

  /**
   * Writes those files anew that {@code after} has otherwise than {@code before}, and takes out
   * those that it has no more.
   */
  public void rewrite(Map<String, String> before, Map<String, String> after) throws IOException {
    var different = new LinkedHashMap<>(after);
    different.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
    var made = beside();
    try {
      fill(made, different);
      for (var name : different.keySet()) {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.move(made.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      delete(made);
    }
    for (var name : before.keySet()) {
      if (!after.containsKey(name)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
  }

  private Path beside() throws IOException {
    var absolute = folder.toAbsolutePath();
    var made = absolute.resolveSibling("." + absolute.getFileName() + ".start");
    delete(made);
    return made;
  }

  private static void fill(Path made, Map<String, String> files) throws IOException {
    Files.createDirectories(made);
    for (var file : files.entrySet()) {
      var path = made.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      FailedFile.named(path, () -> Files.writeString(path, file.getValue()));
    }
  }

  private static void delete(Path made) throws IOException {
    if (Files.exists(made)) {
      try (var files = Files.walk(made)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
