package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
      Path stamp = folder.resolve(VERSION);
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
      return TextIndexes.attach(dataset, built.index());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
