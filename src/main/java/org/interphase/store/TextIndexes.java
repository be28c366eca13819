package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.interphase.vocabulary.IPH;

/**
 * Full-text indexes over names. An index is written once, after its graph is whole: jena-text does
 * not follow every way in which a graph can change.
 */
final class TextIndexes {

  private static final List<Node> INDEXED =
      List.of(
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          DCTerms.title.asNode(),
          IPH.statement.asNode(),
          IPH.explanation.asNode());

  private TextIndexes() {}

  /** Writes the index of {@code dataset} into {@code folder}. */
  static void write(DatasetGraph dataset, Path folder) {
    TextIndex index = open(folder);
    for (Node property : INDEXED) {
      dataset
          .find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              quad -> {
                Entity entity =
                    TextQueryFuncs.entityFromQuad(
                        index.getDocDef(), Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                if (entity != null) {
                  index.addEntity(entity);
                }
              });
    }
    index.commit();
    index.close();
  }

  /** {@code dataset} with the index in {@code folder}, so that {@code text:query} works on it. */
  static DatasetGraph attach(DatasetGraph dataset, Path folder) {
    return TextDatasetFactory.create(dataset, open(folder), true);
  }

  private static TextIndex open(Path folder) {
    EntityDefinition fields = new EntityDefinition("uri", "text", RDFS.label.asNode());
    INDEXED.forEach(property -> fields.set("text", property));
    fields.setUidField("uid");
    try {
      Directory directory = FSDirectory.open(folder);
      return new TextIndexLucene(directory, new TextIndexConfig(fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
