package org.interphase.vocabulary;

import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Mints the IRIs of things from their place in a source or from their own name. */
public final class IriMinter {

  /** The namespace of all things. */
  public static final String ID = "https://w3id.org/interphase/id/";

  /** The namespace of the named graphs. */
  public static final String GRAPH = "https://w3id.org/interphase/graph/";

  private IriMinter() {}

  /** The thing at this path below {@link #ID}. */
  public static Resource thing(String path) {
    return ResourceFactory.createResource(ID + path);
  }

  /** The path of the row {@code number}, counted from 1 as printed: {@code row-06}. */
  public static String rowPath(String source, String table, int number) {
    return "%s/%s/row-%02d".formatted(source, table, number);
  }

  /** The cell of a row in this column. */
  public static Resource cell(String rowPath, String column) {
    return thing(rowPath + "#" + column);
  }

  /** The name of a class in the form that IRIs of its instances use: {@code ionic-conductivity}. */
  public static String kebab(String localName) {
    return localName
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }
}
