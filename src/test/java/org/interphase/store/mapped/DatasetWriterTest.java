package org.interphase.store.mapped;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {

  @TempDir private Path folder;

  @Test
  void refusesAQuadWithoutTheNameOfAGraph() throws IOException {
    var term = NodeFactory.createURI("http://e/term");
    var quad = Quad.create(Quad.defaultGraphIRI, term, term, term);

    try (var writer = new DatasetWriter(folder, name -> true)) {
      assertThatThrownBy(() -> writer.add(quad)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
