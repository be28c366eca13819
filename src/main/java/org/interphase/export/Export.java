package org.interphase.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.interphase.store.Progress;

/** A whole release in a folder. The same data and citation always give the same bytes. */
public final class Export {

  private static final String TABLES = "tables/";

  private final Release release;
  private final Citation citation;
  private final Progress progress;

  /** An export that tells {@code progress} what it makes. */
  public Export(Release release, Citation citation, Progress progress) {
    this.release = release;
    this.citation = citation;
    this.progress = progress;
  }

  /**
   * Writes all files to {@code folder}, which appears whole or not at all.
   *
   * @throws IOException where files cannot be written
   */
  public void to(ExportFolder folder) throws IOException {
    var parts = Txn.calculateRead(release.data(), this::parts);
    progress.step("writing the files");
    folder.replaceWith(parts);
  }

  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    Stream.of(ReleaseFile.values())
        .filter(file -> file != ReleaseFile.TABLES)
        .map(this::part)
        .forEach(parts::add);
    parts.add(ontology());
    progress.step("answering the questions");
    addTables(parts);
    progress.step("describing the release");
    var statements = Statements.of(release.data());
    var crate = RoCrate.of(parts, Work.in(statements), release.header(), citation);
    parts.add(
        new Part(
            RoCrate.FILE_NAME,
            "RO-Crate metadata",
            Optional.empty(),
            List.of("application/ld+json"),
            crate.getBytes(StandardCharsets.UTF_8)));
    return parts;
  }

  private Part part(ReleaseFile file) {
    progress.step("making " + file.fileName());
    return new Part(
        file.fileName(),
        file.fileName(),
        Optional.of(file.purpose()),
        List.of(file.mediaType(), file.contentType()),
        file.of(release));
  }

  private Part ontology() {
    var out = new ByteArrayOutputStream();
    GraphFormat.turtle(Statements.of(release.data()).graph(Statements.ONTOLOGY), out);
    return new Part(
        "ontology.ttl",
        "ontology.ttl",
        Optional.of("The terms that the statements use, as Turtle."),
        List.of("text/turtle"),
        out.toByteArray());
  }

  private void addTables(List<Part> parts) {
    var tables = Tables.of(release);
    parts.add(
        new Part(
            TABLES + Tables.METADATA,
            "Description of the tables",
            Optional.of("What stands in each column of the tables, of which type, in which unit."),
            List.of("application/csvm+json"),
            tables.metadata().getBytes(StandardCharsets.UTF_8)));
    for (var table : tables.all()) {
      parts.add(
          new Part(
              TABLES + table.fileName(),
              table.question().summary(),
              Optional.of(table.question().description()),
              List.of("text/csv"),
              table.csv()));
    }
  }
}
