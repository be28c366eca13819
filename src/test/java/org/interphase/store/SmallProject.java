package org.interphase.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** A project with one source of a few rows, which may be changed. */
final class SmallProject {

  private SmallProject() {}

  static void copy(Path home) {
    for (var folder : List.of("data/catalogue", "data/schema", "ontology", "queries")) {
      var copy = home.resolve(folder);
      copy.getParent().toFile().mkdirs();
      ExampleSources.copy(ExampleSources.HOME.resolve(folder), copy);
    }
    ExampleSources.copy(ExampleSources.TINY, home.resolve("data/tiny-2025"));
  }

  /** Makes the grain size of the first row 360, where 350 is printed. */
  static void changeARow(Path home) throws IOException {
    var table = home.resolve("data/tiny-2025/table-1.csv");
    Files.writeString(table, Files.readString(table).replace(",350,", ",360,"));
  }

  /** What the first row prints as its grain size. */
  static List<String> printedGrainSizes(DatasetGraph graph) {
    var cell = IriMinter.cell(IriMinter.thing("tiny-2025/table-1/row-01"), "grainSize").asNode();
    return Txn.calculateRead(
        graph,
        () ->
            graph.stream(null, cell, IPH.asPrinted.asNode(), null)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .toList());
  }

  /** Closes a store, so that it is opened anew as another process would open it. */
  static void close(DatasetGraph store) {
    store.close();
    TDBInternal.reset();
  }
}
