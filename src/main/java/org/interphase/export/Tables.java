package org.interphase.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interphase.engine.Engine;
import org.interphase.question.Asking;
import org.interphase.store.SearchSyntax;

/**
 * The answers to the curated questions as CSV, with a description by <a
 * href="https://www.w3.org/TR/tabular-metadata/">CSVW</a>. A question that searches for words is
 * left out: without words it asks nothing.
 */
final class Tables {

  /** The name at which CSVW has a client look for the description of a file beside it. */
  static final String METADATA = "csv-metadata.json";

  /** Archives cannot do without a time; this is the first that they know. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final List<Table> tables;
  private final String metadata;

  private Tables(List<Table> tables, String metadata) {
    this.tables = tables;
    this.metadata = metadata;
  }

  static Tables of(Release release) {
    var engine = Engine.on(release.data());
    var asking = new Asking(engine::build);
    var tables =
        engine.read(
            () ->
                release.questions().all().stream()
                    .filter(question -> !SearchSyntax.isUsedBy(question.sparql()))
                    .map(question -> new Table(question, asking.ask(question, Map.of())))
                    .toList());
    return new Tables(tables, CsvwMetadata.of(tables, release));
  }

  String metadata() {
    return metadata;
  }

  List<Table> all() {
    return tables;
  }

  /** The description, then the tables, by the names of their files. */
  private Map<String, byte[]> files() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put(METADATA, metadata.getBytes(StandardCharsets.UTF_8));
    tables.forEach(table -> files.put(table.fileName(), table.csv()));
    return files;
  }

  void zip(OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    for (var file : files().entrySet()) {
      var entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}
