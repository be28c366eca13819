package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.interphase.vocabulary.IPH;

/**
 * Full-text indexes over names. An index is written once, after its graph is whole: jena-text does
 * not follow every way in which a graph can change.
 */
public final class TextIndexes {

  private static final List<Node> INDEXED =
      List.of(
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          DCTerms.title.asNode(),
          IPH.statement.asNode(),
          IPH.explanation.asNode());

  private static final Comparator<Quad> BY_THING_AND_NAME =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  /** A constant, so that naming it loads nothing of Lucene. */
  private static final String WRITE_LOCK = IndexWriter.WRITE_LOCK_NAME;

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // On JDK 23 and later Lucene says at each start how its vectors could be faster; there are
    // none.
    LUCENE.setLevel(Level.SEVERE);
  }

  private TextIndexes() {}

  /** Writes the index of {@code dataset} into {@code folder}. */
  static void write(DatasetGraph dataset, Path folder) {
    var index = open(onDisk(folder));
    fill(index, dataset);
    index.close();
  }

  /** Reads the names of {@code dataset} into memory, so that {@code text:query} works on it. */
  public static void attach(DatasetGraph dataset) {
    var index = open(new ByteBuffersDirectory());
    fill(index, dataset);
    dataset.getContext().set(TextQuery.textIndex, index);
  }

  private static void fill(TextIndex index, DatasetGraph dataset) {
    for (var property : INDEXED) {
      // Of equal hits the index gives the first: they are in one order, whoever holds the graph.
      Iter.iter(dataset.find(Node.ANY, Node.ANY, property, Node.ANY))
          .filter(quad -> !NamedGraphs.isBeside(quad.getGraph()))
          .map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()))
          .toList()
          .stream()
          .sorted(BY_THING_AND_NAME)
          .map(quad -> TextQueryFuncs.entityFromQuad(index.getDocDef(), quad))
          .filter(Objects::nonNull)
          .forEach(index::addEntity);
    }
    index.commit();
  }

  /**
   * {@code dataset} with the index in {@code folder}, so that {@code text:query} works on it. The
   * index, which holds names only, is copied into memory: jena-text opens every index for writing,
   * and Lucene lets one process at a time do that.
   */
  static DatasetGraph attach(DatasetGraph dataset, Path folder) {
    var files = read(folder);
    dataset.getContext().set(TextQuery.textIndex, new LazyTextIndex(() -> open(inMemory(files))));
    return dataset;
  }

  private static Map<String, byte[]> read(Path folder) {
    var files = new TreeMap<String, byte[]>();
    try (var all = Files.newDirectoryStream(folder)) {
      for (var file : all) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.remove(WRITE_LOCK);
    return files;
  }

  private static Directory inMemory(Map<String, byte[]> files) {
    var memory = new ByteBuffersDirectory();
    files.forEach(
        (name, bytes) -> {
          try (var out = memory.createOutput(name, IOContext.DEFAULT)) {
            out.writeBytes(bytes, bytes.length);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return memory;
  }

  private static Directory onDisk(Path folder) {
    try {
      return FSDirectory.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextIndex open(Directory directory) {
    var fields = new EntityDefinition("uri", "text", RDFS.label.asNode());
    INDEXED.forEach(property -> fields.set("text", property));
    fields.setUidField("uid");
    return new TextIndexLucene(directory, new TextIndexConfig(fields));
  }
}
