package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuadFileTest {

  private static final DatasetGraph QUADS =
      RDFParser.fromString(
              """
              PREFIX : <http://e/>
              PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
              :p :p :p .
              :g { :a :p 0.50, 0.5, "0.5", "x"^^xsd:decimal, "Ω⁻¹ \\uD83D\\uDD0B"@de-AT, "" }
              :h { :a :p 0.5 ; :q [ :r _:shared ] . _:shared :p "" }
              :i { _:shared :p "" }
              """,
              Lang.TRIG)
          .toDatasetGraph();

  @TempDir private Path folder;

  @Test
  void readsWhatWasWrittenTermByTerm() throws IOException {
    assertThat(readBack(QUADS)).isEqualTo(Iter.toSet(QUADS.find())).hasSize(12);
  }

  @Test
  void keepsTextsOfAnyLength() throws IOException {
    var dataset = DatasetGraphFactory.createGeneral();
    var name = NodeFactory.createURI("http://e/a");
    var text = NodeFactory.createLiteralString("µ".repeat(70_000));
    dataset.add(Quad.create(name, Triple.create(name, name, text)));

    assertThat(readBack(dataset)).isEqualTo(Iter.toSet(dataset.find()));
  }

  @Test
  void refusesAFileThatIsCutOff() throws IOException {
    var file = written(QUADS);
    var whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));

    assertThatThrownBy(() -> QuadFile.read(file, StreamRDFLib.sinkNull()))
        .isInstanceOf(EOFException.class);
  }

  private Set<Quad> readBack(DatasetGraph dataset) throws IOException {
    var read = DatasetGraphFactory.createGeneral();
    QuadFile.read(written(dataset), StreamRDFLib.dataset(read));
    return Iter.toSet(read.find());
  }

  private Path written(DatasetGraph dataset) throws IOException {
    var file = folder.resolve("quads");
    QuadFile.write(dataset, file);
    return file;
  }
}
