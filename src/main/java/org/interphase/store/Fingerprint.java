package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether the files that a graph is built from are still the same. */
final class Fingerprint {

  private static final int LENGTH = 16;

  private Fingerprint() {}

  /** The same text for the same files and the same program; another for anything else. */
  static String of(Layout layout) {
    return of(layout, layout.sources());
  }

  /** As above, of what all sources stand on alone. */
  static String ofFoundation(Layout layout) {
    return of(layout, List.of());
  }

  /** As above, of the curated questions alone. */
  static String ofQueries(Layout layout) {
    var digest = sha256();
    files(layout.queries()).stream()
        .filter(file -> file.toString().endsWith(".rq"))
        .forEach(file -> addContent(file, layout.home(), digest));
    addProgram(digest);
    return text(digest);
  }

  /** As above, of the ontology with its mappings alone. */
  static String ofOntology(Layout layout) {
    var digest = sha256();
    Stream.of(layout.ontology(), layout.mappings())
        .filter(Files::exists)
        .forEach(path -> addContents(path, layout.home(), digest));
    addProgram(digest);
    return text(digest);
  }

  /** As above, of the source in {@code folder} alone, which stands on {@code foundation}. */
  static String ofSource(Layout layout, Path folder, String foundation) {
    var digest = sha256();
    add(digest, foundation);
    addContents(folder, layout.home(), digest);
    return text(digest);
  }

  /** The same text for a folder in the same place of the project, whatever is in it. */
  static String ofPlace(Layout layout, Path folder) {
    var digest = sha256();
    add(digest, relative(folder, layout.home()));
    return text(digest);
  }

  /** The same short text for the same text. */
  static String ofText(String text) {
    var digest = sha256();
    add(digest, text);
    return text(digest);
  }

  /**
   * The same text for folders with the same files in them, on whatever machine they are, which may
   * keep hidden files of its own there.
   */
  static String ofContents(List<Path> folders) {
    var digest = sha256();
    for (var folder : folders) {
      files(folder).stream()
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .forEach(file -> addContent(file, folder, digest));
    }
    return text(digest);
  }

  /** The files and folders that all sources stand on. */
  static List<Path> foundation(Layout layout) {
    return Stream.concat(
            Stream.of(layout.ontologyFolder(), layout.schemas()), layout.catalogues().stream())
        .toList();
  }

  private static String of(Layout layout, List<Path> sources) {
    var digest = sha256();
    Stream.of(foundation(layout), sources)
        .flatMap(List::stream)
        .forEach(path -> addContents(path, layout.home(), digest));
    addProgram(digest);
    return text(digest);
  }

  private static String text(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static void addContents(Path root, Path home, MessageDigest digest) {
    files(root).forEach(file -> addContent(file, home, digest));
  }

  private static void addContent(Path file, Path home, MessageDigest digest) {
    add(digest, relative(file, home));
    try {
      var content = Files.readAllBytes(file);
      add(digest, String.valueOf(content.length));
      digest.update(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String relative(Path file, Path home) {
    return file.startsWith(home) ? home.relativize(file).toString() : file.toString();
  }

  /** Other code may build another graph from the same files; its own files stand for it. */
  private static void addProgram(MessageDigest digest) {
    try {
      var program =
          Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (var file : files(program)) {
        add(digest, program.relativize(file) + " " + Files.size(file));
        add(digest, Files.getLastModifiedTime(file).toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path root) {
    try (var all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
