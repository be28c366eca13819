package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** A graph in a TDB2 folder, for graphs larger than memory. */
final class DiskStore {

  private static final String VERSION = "interphase.version";

  private final Path folder;

  DiskStore(Path folder) {
    this.folder = folder;
  }

  /** The store, loaded from {@code built} unless it holds {@code version} already. */
  DatasetGraph open(BuiltGraph built, String version, Progress progress) {
    try {
      Files.createDirectories(folder);
      var dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
      var stamp = folder.resolve(VERSION);
      if (!Files.exists(stamp) || !Files.readString(stamp).equals(version)) {
        progress.step("loading " + folder);
        Files.deleteIfExists(stamp);
        Txn.executeWrite(
            dataset,
            () -> {
              dataset.clear();
              built.streamInto(dataset);
            });
        Files.writeString(stamp, version);
      }
      built.count(dataset);
      return TextIndexes.attach(dataset, built.index());
    } catch (DBOpEnvException e) {
      throw new UncheckedIOException(new FileSystemException(folder.toString(), null, reason(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(DBOpEnvException e) {
    if (e.getMessage().contains("held by process")) {
      return "another program uses this store; stop it, or name another folder";
    }
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }
}
