package org.interphase.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** A version of the data, wherever it is kept. */
public final class DataVersion {

  private DataVersion() {}

  /**
   * Returns the quads of a dump ({@code .nq}, {@code .trig}, {@code .ttl} and others, each also
   * {@code .gz}), of a folder of such parts, of a graph as it is kept built, or of the sources
   * below a folder, or of a whole project, which are read, not reasoned over.
   *
   * @throws UncheckedIOException where nothing is there, or it cannot be read
   * @throws ProblemsException where the sources have problems
   */
  public static DatasetGraph read(Path place, Workspace workspace, Progress progress) {
    try {
      if (!Files.exists(place)) {
        throw new NoSuchFileException(place.toString());
      }
      if (!Files.isDirectory(place)) {
        return dumps(List.of(place));
      }
      var built = new BuiltGraph(place);
      if (built.isWhole()) {
        return built.open();
      }
      var parts = parts(place);
      return parts.isEmpty() ? sources(place, workspace, progress) : dumps(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatasetGraph dumps(List<Path> files) throws IOException {
    var dataset = NamedGraphs.inMemory();
    for (var file : files) {
      var language = RDFLanguages.pathnameToLang(file.getFileName().toString());
      if (language == null || !RDFParserRegistry.isRegistered(language)) {
        throw new IOException(
            file
                + ": found another ending, expected .nq, .trig, .nt, .ttl or .jsonld, or .gz behind.");
      }
      try (var in = unpacked(file)) {
        RDFParser.source(in)
            .lang(language)
            .base(file.toUri().toString())
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(dataset);
      } catch (RiotException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      } catch (ZipException | EOFException | UncheckedIOException e) {
        throw new IOException(
            file + ": found a file that does not unpack to its end, expected one that gzip made.",
            e);
      } catch (RuntimeIOException e) {
        throw new IOException(file + " cannot be read: " + e.getMessage(), e);
      }
    }
    return dataset;
  }

  private static InputStream unpacked(Path file) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new Unpacked(in) : in;
  }

  /**
   * What gzip made. Parsers take an {@link EOFException} for the end of a file, and hide any other
   * that they know; where it is cut off or damaged they must not go on.
   */
  private static final class Unpacked extends GZIPInputStream {

    Unpacked(InputStream in) throws IOException {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return super.read(bytes, from, length);
      } catch (EOFException | ZipException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(DataVersion::isDump).sorted().toList();
    }
  }

  private static boolean isDump(Path file) {
    var language = RDFLanguages.pathnameToLang(file.getFileName().toString());
    return Files.isRegularFile(file) && RDFLanguages.isQuads(language);
  }

  private static DatasetGraph sources(Path folder, Workspace workspace, Progress progress) {
    var read =
        wholeProject(folder)
            .map(Workspace::at)
            .orElseGet(() -> workspace.withData(List.of(folder)))
            .read(progress);
    if (!read.problems().isEmpty()) {
      throw new ProblemsException(read.problems());
    }
    return read.dataset();
  }

  /** Another checkout is read with its own catalogue and ontology: two have each unit twice. */
  private static Optional<Path> wholeProject(Path folder) {
    var place = folder.toAbsolutePath().normalize();
    return Stream.of(place, place.resolveSibling(""))
        .filter(home -> place.equals(home) || place.equals(home.resolve("data")))
        .filter(home -> Files.isRegularFile(home.resolve("ontology/interphase.ttl")))
        .findFirst();
  }
}
