package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.interphase.model.FailedFile;

/** A graph in a TDB2 folder, for graphs larger than memory. */
final class DiskStore {

  /** The file in a store of ours that says what it was loaded from, once it is whole. */
  private static final String VERSION = "interphase.version";

  private static final String UNFINISHED = "";

  private static final String FOREIGN =
      "there is a store of TDB2 that Interphase has not made, and would replace; name another"
          + " folder, or remove the store if nobody needs it";

  private static final String LOST =
      "a file in it could not be written or read: is the disk full? Make room on it, or name"
          + " another; what is there is loaded anew";

  private final Path folder;

  DiskStore(Path folder) {
    this.folder = folder;
  }

  /** The store, loaded from {@code built} unless it holds {@code version} already. */
  DatasetGraph open(BuiltGraph built, String version, Progress progress) {
    try {
      Files.createDirectories(folder);
      boolean isNew = parts("Data-*").isEmpty();
      var stamp = folder.resolve(VERSION);
      if (!isNew && !Files.exists(stamp)) {
        throw new FileSystemException(folder.toString(), null, FOREIGN);
      }
      boolean isCurrent = !isNew && Files.readString(stamp).equals(version);
      if (!isCurrent) {
        FailedFile.named(stamp, () -> Files.writeString(stamp, UNFINISHED));
      }
      var dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
      if (!isCurrent) {
        progress.step("loading " + folder);
        dataset = loaded(isNew ? dataset : emptied(dataset), built);
        FailedFile.named(stamp, () -> Files.writeString(stamp, version));
      }
      built.count(dataset);
      return TextIndexes.attach(dataset, built.index());
    } catch (DBOpEnvException e) {
      throw new UncheckedIOException(new FileSystemException(folder.toString(), null, reason(e)));
    } catch (InternalError e) {
      // What the JVM makes of a file in memory that the disk has no room for.
      var named = new FileSystemException(folder.toString(), null, LOST);
      named.initCause(e);
      throw new UncheckedIOException(named);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A new store in place of {@code old}: one that is emptied keeps the room that it had, and would
   * grow by twice its size with each change of the data. The old one goes out of sight at once, so
   * that a half of it is never opened.
   */
  private DatasetGraph emptied(DatasetGraph old) throws IOException {
    TDBInternal.expel(old);
    for (var part : parts("Data-*")) {
      Files.move(part, Unfinished.beside(part), StandardCopyOption.ATOMIC_MOVE);
    }
    for (var former : parts(".Data-*")) {
      Unfinished.delete(former);
    }
    return DatabaseMgr.connectDatasetGraph(folder.toString());
  }

  private List<Path> parts(String names) throws IOException {
    try (var found = Files.newDirectoryStream(folder, names)) {
      var parts = new ArrayList<Path>();
      found.forEach(parts::add);
      return parts;
    }
  }

  private DatasetGraph loaded(DatasetGraph empty, BuiltGraph built) throws IOException {
    FailedFile.named(folder, () -> Txn.executeWrite(empty, () -> built.streamInto(empty)));
    return empty;
  }

  private static String reason(DBOpEnvException e) {
    if (e.getMessage().contains("held by process")) {
      return "another program uses this store; stop it, or name another folder";
    }
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }
}
