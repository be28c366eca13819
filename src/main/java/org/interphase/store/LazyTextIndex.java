package org.interphase.store;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;

/**
 * A full-text index to read, opened when it is first asked: Lucene's classes are a tenth of all
 * that a server loads, and most commands ask for no name.
 */
final class LazyTextIndex implements TextIndex {

  private final Supplier<TextIndex> opened;
  private volatile TextIndex index;

  LazyTextIndex(Supplier<TextIndex> opened) {
    this.opened = opened;
  }

  private TextIndex index() {
    var known = index;
    if (known == null) {
      synchronized (this) {
        if (index == null) {
          index = opened.get();
        }
        known = index;
      }
    }
    return known;
  }

  @Override
  public EntityDefinition getDocDef() {
    return index().getDocDef();
  }

  @Override
  public Map<String, Node> get(String uri) {
    return index().get(uri);
  }

  @Override
  public List<TextHit> query(Node property, String text, String graph, String lang, int limit) {
    return index().query(property, text, graph, lang, limit);
  }

  @Override
  public List<TextHit> query(Node property, String text, String graph, String lang) {
    return index().query(property, text, graph, lang);
  }

  @Override
  public List<TextHit> query(
      Node property, String text, String graph, String lang, int limit, String highlight) {
    return index().query(property, text, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String text,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return index().query(properties, text, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String text,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return index().query(subject, properties, text, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String text,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return index().query(subject, properties, text, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      String subject,
      Node property,
      String text,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return index().query(subject, property, text, graph, lang, limit, highlight);
  }

  @Override
  public void close() {
    var known = index;
    if (known != null) {
      known.close();
    }
  }

  @Override
  public void prepareCommit() {
    throw unchanging();
  }

  @Override
  public void commit() {
    throw unchanging();
  }

  @Override
  public void rollback() {
    throw unchanging();
  }

  @Override
  public void addEntity(Entity entity) {
    throw unchanging();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw unchanging();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw unchanging();
  }

  private static UnsupportedOperationException unchanging() {
    return new UnsupportedOperationException("The index is written with its graph, and then read.");
  }
}
