package org.interphase.server.search;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.server.ask.QueryRun;
import org.interphase.vocabulary.IPH;

/** Reads what the things are called that are looked for by name. */
final class NamesReading {

  /** What leads from a thing to its names. */
  static final List<Property> CALLED =
      List.of(
          RDFS.label,
          SKOS.altLabel,
          IPH.formula,
          DCTerms.title,
          DCTerms.bibliographicCitation,
          IPH.formulaAsPrinted,
          IPH.asPrinted,
          IPH.stackAsPrinted);

  private static final String QUERY =
      """
      SELECT ?thing ?kind ?called ?name {
        VALUES ?kind { }
        VALUES ?called { }
        ?thing a ?kind ; ?called ?name .
        FILTER (STRSTARTS(STR(?thing), "https://w3id.org/interphase/"))
      }
      """;

  private static final List<Node> PROPERTIES = CALLED.stream().map(Property::asNode).toList();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private NamesReading() {}

  /**
   * Of each name the places of its kind and property, and as texts the name folded, the thing and
   * the name; within {@link QueryRun#read}. Of all that is read no more is held.
   */
  static byte[] packed(QueryRun queries) {
    var reading = new NamesReading();
    queries.each(QUERY, Map.of("kind", ThingKind.types(), "called", PROPERTIES), reading::take);
    return reading.bytes.toByteArray();
  }

  private void take(Binding row) {
    if (row.get("name").isLiteral() && row.get("thing").isURI()) {
      ThingKind.place(row.get("kind")).ifPresent(kind -> write(kind, row));
    }
  }

  private void write(int kind, Binding row) {
    var name = row.get("name").getLiteralLexicalForm();
    try {
      out.writeByte(kind);
      out.writeByte(PROPERTIES.indexOf(row.get("called")));
      write(NamePattern.folded(name));
      write(row.get("thing").getURI());
      write(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) throws IOException {
    var encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded);
  }
}
