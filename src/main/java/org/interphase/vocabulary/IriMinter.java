package org.interphase.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Mints the IRIs of things from their place in a source or from their own name. */
public final class IriMinter {

  /** The namespace of all things. */
  public static final String ID = "https://w3id.org/interphase/id/";

  /** The namespace of the named graphs. */
  public static final String GRAPH = "https://w3id.org/interphase/graph/";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private IriMinter() {}

  /** The thing at this path below {@link #ID}. */
  public static Resource thing(String path) {
    return ResourceFactory.createResource(ID + path);
  }

  /** The reference that {@code source} cites under this key; two keys never share an IRI. */
  public static Resource reference(String source, String key) {
    return thing(source + "/reference/" + escaped(key));
  }

  /** The publication with this DOI, with percent signs for what an IRI cannot hold. */
  public static Resource doi(String doi) {
    var path = new StringBuilder();
    for (char c : doi.toCharArray()) {
      boolean stays = c > ' ' && "<>\"{}|\\^`%#?[]".indexOf(c) < 0;
      path.append(stays ? String.valueOf(c) : "%" + HEX.toHexDigits((byte) c));
    }
    return ResourceFactory.createResource("https://doi.org/" + path);
  }

  /**
   * A name of any signs in the form that paths of IRIs can hold: letters, digits, hyphens and, but
   * at the start, points stay; each byte of anything else becomes {@code _2F}. Percent signs would
   * say the same, but many servers take {@code %2F} for a slash.
   */
  private static String escaped(String name) {
    var escaped = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean stays =
          c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' && !escaped.isEmpty());
      escaped.append(stays ? String.valueOf(c) : "_" + HEX.toHexDigits(b));
    }
    return escaped.toString();
  }

  /** The path of the row {@code number}, counted from 1 as printed: {@code row-06}. */
  public static String rowPath(String source, String table, int number) {
    return source + "/" + rowName(table, number);
  }

  /** As above, below the source: {@code table-2/row-06}. */
  public static String rowName(String table, int number) {
    return table + "/row-" + (number < 10 ? "0" : "") + number;
  }

  /** The cell of a row in this column. */
  public static Resource cell(Resource row, String column) {
    return ResourceFactory.createResource(row.getURI() + "#" + column);
  }

  /** The name of a class in the form that IRIs of its instances use: {@code ionic-conductivity}. */
  public static String kebab(String localName) {
    return localName
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }
}
