package org.interphase.server.ask;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.interphase.vocabulary.Decimals;

/** Rows as a service sends them, with numbers as they are written in the graph. */
final class FarRows {

  /** The type of decimals with more places than a service keeps, which keeps this as a text. */
  private static final String LONG_DECIMAL = "https://w3id.org/interphase/datatype/decimal";

  static {
    // Jena's readers are known only once it has begun.
    JenaSystem.init();
  }

  private FarRows() {}

  /** Reads all rows of a result in JSON. */
  static List<Binding> read(byte[] json) {
    var reader = RowSetReader.createReader(ResultSetLang.RS_JSON);
    var context = new Context();
    // What a service calls a node without a name is the same in all its answers.
    context.set(ARQ.inputGraphBNodeLabels, true);
    var read = new ArrayList<Binding>();
    reader
        .read(new ByteArrayInputStream(json), context)
        .forEachRemaining(row -> read.add(canonical(row)));
    return read;
  }

  private static Binding canonical(Binding row) {
    var builder = BindingBuilder.create();
    row.forEach((variable, value) -> builder.add(variable, canonical(value)));
    return builder.build();
  }

  /** Some services write 5.0 as 5, in which form it would be another term. */
  private static Node canonical(Node value) {
    return value.isLiteral() && isDecimal(value.getLiteralDatatype())
        ? Decimals.literal(new BigDecimal(value.getLiteralLexicalForm())).asNode()
        : value;
  }

  private static boolean isDecimal(RDFDatatype type) {
    return XSDDatatype.XSDdecimal.equals(type) || type.getURI().equals(LONG_DECIMAL);
  }
}
