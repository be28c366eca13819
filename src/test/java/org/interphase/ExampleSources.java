package org.interphase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueReader;
import org.interphase.store.BuildResult;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;

/** The shipped sources, each by itself, and small made-up ones beside them. */
public final class ExampleSources {

  /** The project's top. */
  public static final Path HOME =
      Path.of(System.getProperty("interphase.home", "")).toAbsolutePath().normalize();

  /** The review of LAGP, whose tables and text figures in tests are of. */
  public static final Path REVIEW = HOME.resolve("data/zhang-2023");

  /** The data set OBELiX, a table of conductivities at room temperature. */
  public static final Path OBELIX = HOME.resolve("data/obelix");

  /** A source with other columns than the shipped one, and a catalogue of its own. */
  public static final Path TINY = HOME.resolve("src/test/resources/sources/tiny-2025");

  /** A source that cites nothing. */
  public static final Path OWN = HOME.resolve("src/test/resources/sources/own-2025");

  /** A source with sections, figures and reference keys of other habits. */
  public static final Path SMITH = HOME.resolve("src/test/resources/sources/smith-2019");

  /** A source that prints in tables what the review tells in its text. */
  public static final Path MIXED = HOME.resolve("src/test/resources/sources/mixed-2024");

  /**
   * A source that agrees with {@link #COUNTERCLAIMS}, and differs from it, in each way there is.
   */
  public static final Path CLAIMS = HOME.resolve("src/test/resources/sources/claims-2024");

  /** A source of the same materials as {@link #CLAIMS}. */
  public static final Path COUNTERCLAIMS =
      HOME.resolve("src/test/resources/sources/counterclaims-2025");

  private ExampleSources() {}

  /** The project with the review as its only source. */
  public static Workspace review() {
    return Workspace.at(HOME).withData(List.of(REVIEW));
  }

  /** What is built from these folders with the project's ontology and catalogue. */
  public static BuildResult build(Path... folders) {
    return Workspace.at(HOME).withData(List.of(folders)).build(Progress.silent());
  }

  /** The catalogue that is shipped. */
  public static Catalogue catalogue() {
    return new CatalogueReader(HOME.resolve("data/schema"))
        .read(
            List.of(HOME.resolve("data/catalogue")),
            HOME,
            problem -> {
              throw new AssertionError(problem.toString());
            });
  }

  /** Copies a file, or a folder with all that is in it. */
  public static void copy(Path from, Path to) {
    try (var all = Files.walk(from)) {
      for (var path : all.toList()) {
        var copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
