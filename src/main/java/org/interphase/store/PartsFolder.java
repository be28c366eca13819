package org.interphase.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Quad;

/**
 * A folder in which the parts of a graph come together: {@code part-3-of-16.nq} holds what is the
 * own of a share of the sources, {@code rest.nq} all else. What the rest needs of each part lies
 * beside it, under a comment that tells of which files it was made. All {@code *.nq} together, in
 * any order, are the graph.
 */
final class PartsFolder {

  private static final String QUADS = ".nq";
  private static final String TOLD = ".told";
  private static final Pattern PART = Pattern.compile("part-\\d+-of-(?<of>\\d+)\\.(nq|told)");

  private final Path folder;
  private final Share share;

  PartsFolder(Path folder, Share share) {
    this.folder = folder.toAbsolutePath();
    this.share = share;
  }

  /**
   * Writes the share; each file appears whole or not at all.
   *
   * @throws NoSuchFileException where the rest is to be written before all parts are there
   * @throws FileSystemException where the sources were divided into another number of parts before,
   *     whose files would pass for parts of this graph, or where a part was made of other files
   *     than the rest is
   */
  void write(KeptParts kept, Progress progress) throws IOException {
    refuseOtherDivisions();
    var ground = kept.contentsOfFoundation();
    if (share.number().isPresent()) {
      var madeOf = madeOf(ground, kept.contents(share));
      var parts = List.copyOf(kept.make(kept.sources(share)).values());
      progress.step("writing " + folder);
      copy("", parts, PartFile::own, file(share.number().get(), QUADS));
      copy(madeOf + "\n", parts, PartFile::told, file(share.number().get(), TOLD));
    }
    if (share.withRest()) {
      var told = told(kept, ground);
      var quads = new ArrayList<Quad>();
      kept.foundation(quads::add);
      kept.across(told, quads::add);
      Unfinished.write(folder.resolve("rest" + QUADS), out -> PartFile.write(quads, out));
    }
  }

  private void refuseOtherDivisions() throws IOException {
    Optional<Path> other;
    try (var files = Files.list(folder)) {
      other = files.filter(this::isOfAnotherDivision).sorted().findFirst();
    }
    if (other.isPresent()) {
      throw new FileSystemException(
          other.get().toString(),
          null,
          "found a part of another division, expected parts \"of "
              + share.of()
              + "\" alone; remove it, or choose another folder");
    }
  }

  private boolean isOfAnotherDivision(Path file) {
    var part = PART.matcher(file.getFileName().toString());
    return part.matches() && !part.group("of").equals(String.valueOf(share.of()));
  }

  private List<Path> told(KeptParts kept, String ground) throws IOException {
    var told = new ArrayList<Path>();
    for (int part = 1; part <= share.of(); part++) {
      var file = file(part, TOLD);
      if (Files.notExists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (!firstLine(file).equals(madeOf(ground, kept.contents(share.part(part))))) {
        throw new FileSystemException(
            file.toString(),
            null,
            "found a part of other files than there are now, expected one of these; write part "
                + part
                + "/"
                + share.of()
                + " again");
      }
      told.add(file);
    }
    return told;
  }

  private static String madeOf(String ground, String sources) {
    return "# " + ground + " " + sources;
  }

  private static String firstLine(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    }
  }

  private Path file(int part, String end) {
    return folder.resolve("part-" + part + "-of-" + share.of() + end);
  }

  private static void copy(
      String head, List<PartFile> parts, Function<PartFile, Path> from, Path to)
      throws IOException {
    Unfinished.write(
        to,
        out -> {
          out.write(head.getBytes(StandardCharsets.UTF_8));
          for (var part : parts) {
            Files.copy(from.apply(part), out);
          }
        });
  }
}
