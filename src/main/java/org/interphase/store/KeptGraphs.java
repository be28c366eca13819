package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The graphs that were built before: beside the project, or elsewhere where that is read-only. */
final class KeptGraphs {

  private static final Logger LOG = LoggerFactory.getLogger(KeptGraphs.class);

  private final Path beside;
  private final Path elsewhere;

  /**
   * Graphs in these folders.
   *
   * @param elsewhere where graphs are kept that are built from now on; may be {@code beside}
   */
  KeptGraphs(Path beside, Path elsewhere) {
    this.beside = beside;
    this.elsewhere = elsewhere;
  }

  /** The whole graph that was kept as {@code version}. */
  Optional<BuiltGraph> find(String version) {
    return Stream.of(beside, elsewhere)
        .map(folder -> new BuiltGraph(folder.resolve(version)))
        .filter(BuiltGraph::isWhole)
        .findFirst();
  }

  /** Keeps {@code quads} as {@code version}, and gives what {@code use} makes of them. */
  <T> T keep(Quads quads, String version, Function<BuiltGraph, T> use) {
    return mayBeWritten(elsewhere)
        ? use.apply(kept(quads, elsewhere.resolve(version)))
        : useOnce(quads, version, use);
  }

  private static BuiltGraph kept(Quads quads, Path folder) {
    var built = new BuiltGraph(folder);
    built.keep(quads);
    return built;
  }

  private <T> T useOnce(Quads quads, String version, Function<BuiltGraph, T> use) {
    LOG.warn("The graph is built at each start, because {} cannot be written.", elsewhere);
    try {
      var folder = Files.createTempDirectory("interphase-");
      try {
        return use.apply(kept(quads, folder.resolve(version)));
      } finally {
        Unfinished.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True where {@code folder} is writable, or can be made. */
  static boolean mayBeWritten(Path folder) {
    var there = folder.toAbsolutePath();
    while (Files.notExists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return Files.isDirectory(there) && Files.isWritable(there);
  }
}
