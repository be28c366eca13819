package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphWriterTest {

  private static final DatasetGraph GRAPHS =
      RDFParser.fromString(
              "PREFIX : <http://e/> :g { :a :p 0.5 } :h { :b :p 'Ω' . :a :p 0.5 }", Lang.TRIG)
          .toDatasetGraph();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"g.trig", "g.nq", "g.jsonld", "g.trig.gz", "g.nq.gz", "g.jsonld.gz"})
  void keepsNamedGraphs(String name) throws IOException {
    assertThat(IsoMatcher.isomorphic(GRAPHS, written(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.ttl", "g.nt", "g.ttl.gz", "g.nt.gz"})
  void joinsGraphsWhereTheFormatKnowsNone(String name) throws IOException {
    assertThat(written(name).getDefaultGraph().size()).isEqualTo(2);
  }

  @Test
  void joinsNoProjection() throws IOException {
    var graphs =
        RDFParser.fromString(
                "PREFIX g: <https://w3id.org/interphase/graph/> PREFIX : <http://e/>"
                    + " g:catalogue { :a :p 0.5 } g:battinfo { :a :q :n }",
                Lang.TRIG)
            .toDatasetGraph();
    var file = folder.resolve("g.nt");
    GraphWriter.write(graphs, file.toString(), OutputStream.nullOutputStream());

    assertThat(Files.readString(file)).startsWith("<http://e/a> <http://e/p> ").hasLineCount(1);
  }

  @Test
  void writesNQuadsToStandardOutput() throws IOException {
    var out = new ByteArrayOutputStream();
    GraphWriter.write(GRAPHS, "-", out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<http://e/b> <http://e/p> \"Ω\" <http://e/h> .\n")
        .hasLineCount(3);
  }

  @Test
  void knowsWhatItCanWrite() {
    assertThat(GraphWriter.canWrite("-")).isTrue();
    assertThat(GraphWriter.canWrite("a.b/graph.TTL.gz")).isTrue();
    assertThat(GraphWriter.canWrite("graph.rdf")).isFalse();
    assertThat(GraphWriter.canWrite("ttl")).isFalse();
    assertThat(GraphWriter.canWrite(".gz")).isFalse();
  }

  @Test
  void leavesTheOldFileWhereTheNewOneCannotBeFinished() throws IOException {
    var file = Files.createDirectory(folder.resolve("g.nq"));
    Files.createFile(file.resolve("in-the-way"));

    assertThatThrownBy(
            () -> GraphWriter.write(GRAPHS, file.toString(), OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void clearsAwayWhatAKilledProcessHasLeft() throws IOException {
    // No process has a number so high.
    Files.writeString(folder.resolve(".g.nq.999999999.unfinished"), "half");
    Path alive = folder.resolve(".g.nq." + ProcessHandle.current().parent().orElseThrow().pid());
    Files.writeString(alive.resolveSibling(alive.getFileName() + ".unfinished"), "half");

    Path file = folder.resolve("g.nq");
    GraphWriter.write(GRAPHS, file.toString(), OutputStream.nullOutputStream());

    assertThat(folder)
        .isDirectoryNotContaining("glob:**999999999*")
        .isDirectoryContaining("glob:" + alive + ".unfinished")
        .isDirectoryContaining(path -> path.equals(file));
  }

  private DatasetGraph written(String name) throws IOException {
    var file = folder.resolve(name);
    GraphWriter.write(GRAPHS, file.toString(), OutputStream.nullOutputStream());
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    return RDFParser.source(file.toUri().toString()).toDatasetGraph();
  }
}
