package org.interphase.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of the kept parts are needed: those of the last few states of the data that were built, and
 * of those that running processes build. Each state has a note of its parts; the rest is removed.
 */
final class NeededParts implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(NeededParts.class);

  /** As many as there are kept graphs. */
  private static final int STATES = 4;

  private static final String NOTES = ".needed";
  private static final String RUNNING = ".running";

  private final Path kept;
  private final Path notes;
  private final String parts;
  private final Path note;

  private NeededParts(Path kept, Collection<Path> parts) {
    this.kept = kept;
    this.notes = kept.resolve(NOTES);
    this.parts = parts.stream().map(this::name).sorted().collect(joining("\n"));
    this.note = notes.resolve(Fingerprint.ofText(this.parts));
  }

  /**
   * Notes that this process needs {@code parts}, be they there or not, until this is closed; and
   * removes what nobody needs.
   */
  static NeededParts below(Path kept, Collection<Path> parts) {
    var needed = new NeededParts(kept, parts);
    needed.need();
    return needed;
  }

  private void need() {
    try {
      Files.createDirectories(notes);
      // Two threads of a process cannot both have the lock.
      synchronized (NeededParts.class) {
        needAlone();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void needAlone() throws IOException {
    var file = kept.resolve(".lock");
    try (var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      boolean isAlone = isLocked(lock);
      note();
      // What a process has noted under the lock nobody removes, so that what it finds there stays.
      if (isAlone) {
        forgetOldStates();
        removeWhatNobodyNeeds();
      }
    }
  }

  private boolean isLocked(FileChannel lock) {
    try {
      lock.lock();
      return true;
    } catch (IOException e) {
      LOG.debug("No lock in {}, where parts that nobody needs are left.", kept, e);
      return false;
    }
  }

  private void note() throws IOException {
    Unfinished.write(note, out -> out.write(parts.getBytes(UTF_8)));
    Files.writeString(Unfinished.beside(note, RUNNING), "");
  }

  private String name(Path part) {
    return kept.relativize(part).toString();
  }

  private void forgetOldStates() throws IOException {
    var old = new ArrayList<Path>();
    for (var state : in(notes, path -> !isHidden(path))) {
      for (var dead : Unfinished.leftBehind(state, RUNNING)) {
        Files.deleteIfExists(dead);
      }
      if (runningBeside(state).isEmpty()) {
        old.add(state);
      }
    }
    old.sort(Comparator.comparing(NeededParts::age).reversed());
    // The one that is needed now is one of them.
    for (var state : old.subList(Math.min(STATES - 1, old.size()), old.size())) {
      Files.deleteIfExists(state);
    }
  }

  private List<Path> runningBeside(Path state) throws IOException {
    var start = "." + state.getFileName() + ".";
    return in(
        notes,
        path ->
            path.getFileName().toString().startsWith(start) && path.toString().endsWith(RUNNING));
  }

  private void removeWhatNobodyNeeds() throws IOException {
    var needed = new HashSet<String>();
    for (var state : in(notes, path -> !isHidden(path))) {
      needed.addAll(Files.readAllLines(state));
    }
    for (var place : in(kept, path -> !isHidden(path))) {
      var parts = in(place, path -> true);
      var unneeded = parts.stream().filter(part -> isUnneeded(part, needed)).toList();
      for (var part : unneeded) {
        Unfinished.delete(part);
      }
      if (parts.size() == unneeded.size()) {
        Files.deleteIfExists(place);
      }
    }
  }

  private boolean isUnneeded(Path part, Set<String> needed) {
    return WholeFolder.isUnfinished(part)
        ? WholeFolder.isLeftBehind(part)
        : !needed.contains(name(part));
  }

  /** The parts are no longer in use, but of the last state for now. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(Unfinished.beside(note, RUNNING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> in(Path folder, Predicate<Path> which) throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(which).toList();
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static long age(Path state) {
    return state.toFile().lastModified();
  }
}
