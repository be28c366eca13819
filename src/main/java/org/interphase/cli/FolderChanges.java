package org.interphase.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits for changes of files, in folders and those below them. */
final class FolderChanges implements AutoCloseable {

  /** Editors write a file in several steps, which are one change. */
  private static final long ONE_CHANGE_MILLISECONDS = 200;

  private final List<Path> folders;
  private final WatchService watched;

  private FolderChanges(List<Path> folders, WatchService watched) {
    this.folders = folders;
    this.watched = watched;
  }

  static FolderChanges below(List<Path> folders) throws IOException {
    var changes = new FolderChanges(folders, FileSystems.getDefault().newWatchService());
    changes.register();
    return changes;
  }

  /** True when something has changed; false when the wait was interrupted. */
  boolean await() throws IOException {
    try {
      var key = watched.take();
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = watched.poll(ONE_CHANGE_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
      register(); // folders may be new
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void register() throws IOException {
    for (var top : folders) {
      try (var below = Files.walk(top)) {
        for (var folder : below.filter(Files::isDirectory).toList()) {
          folder.register(
              watched,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    watched.close();
  }
}
