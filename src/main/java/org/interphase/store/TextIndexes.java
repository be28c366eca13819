package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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

  private static final Comparator<Triple> BY_THING_AND_NAME =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  /** A constant, so that naming it loads nothing of Lucene. */
  private static final String WRITE_LOCK = IndexWriter.WRITE_LOCK_NAME;

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // On JDK 23 and later Lucene says at each start how its vectors could be faster; there are
    // none.
    LUCENE.setLevel(Level.SEVERE);
  }

  private TextIndexes() {}

  /**
   * Writes the index of {@code graph} into {@code folder}. The statements of a property must come
   * by their things and names, since of equal hits the index gives the first.
   */
  static void write(Graph graph, Path folder) {
    var index = open(onDisk(folder));
    for (var property : INDEXED) {
      add(Iter.iter(graph.find(Node.ANY, property, Node.ANY)), index);
    }
    index.commit();
    index.close();
  }

  /** Reads the names of {@code dataset} into memory, so that {@code text:query} works on it. */
  public static void attach(DatasetGraph dataset) {
    var index = open(new ByteBuffersDirectory());
    for (var property : INDEXED) {
      add(names(dataset, property), index);
    }
    index.commit();
    dataset.getContext().set(TextQuery.textIndex, index);
  }

  private static Iter<Triple> names(DatasetGraph dataset, Node property) {
    var names =
        Iter.iter(dataset.find(Node.ANY, Node.ANY, property, Node.ANY))
            .filter(quad -> !NamedGraphs.isBeside(quad.getGraph()))
            .map(Quad::asTriple)
            .toList();
    names.sort(BY_THING_AND_NAME);
    return Iter.iter(names);
  }

  private static void add(Iter<Triple> names, TextIndex index) {
    names
        .map(name -> Quad.create(Quad.defaultGraphIRI, name))
        .map(quad -> TextQueryFuncs.entityFromQuad(index.getDocDef(), quad))
        .filter(Objects::nonNull)
        .forEach(index::addEntity);
  }

  /**
   * {@code dataset} with the index in {@code folder}, so that {@code text:query} works on it. Its
   * files are mapped at once, since another process may remove them.
   */
  static DatasetGraph attach(DatasetGraph dataset, Path folder) {
    var files = mapped(folder);
    dataset
        .getContext()
        .set(TextQuery.textIndex, new LazyTextIndex(() -> open(new MappedIndex(files))));
    return dataset;
  }

  private static Map<String, ByteBuffer> mapped(Path folder) {
    var files = new TreeMap<String, ByteBuffer>();
    try (var all = Files.newDirectoryStream(folder)) {
      for (var file : all) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
          files.put(
              file.getFileName().toString(),
              channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.remove(WRITE_LOCK);
    return files;
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
