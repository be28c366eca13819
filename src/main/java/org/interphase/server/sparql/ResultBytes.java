package org.interphase.server.sparql;

import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.ResultFormat;
import org.interphase.server.http.XmlText;

/** Writes the result of a query in the format that a program asks for. */
final class ResultBytes {

  private ResultBytes() {}

  /** The whole result, or a problem where it is longer than {@code queries} allows. */
  static byte[] of(Query query, DatasetDescription graphs, ResultFormat format, QueryRun queries) {
    return queries.run(query, graphs, execution -> written(execution, query, format, queries));
  }

  private static byte[] written(
      QueryExec execution, Query query, ResultFormat format, QueryRun queries) {
    var out = new HeldBytes(queries::hold);
    if (query.isSelectType()) {
      var rows = queries.rows(execution).rewindable();
      if (format.lang().equals(ResultSetLang.RS_XML)) {
        XmlText.require(rows.stream().flatMap(ResultBytes::nodes), "JSON, CSV or TSV");
        rows.reset();
      }
      writer(format).write(out, rows, ARQ.getContext());
    } else if (query.isAskType()) {
      writer(format).write(out, execution.ask(), ARQ.getContext());
    } else {
      return format.bytes(queries.graph(execution, query));
    }
    return out.bytes();
  }

  private static Stream<Node> nodes(Binding row) {
    return Iter.asStream(row.vars()).map(row::get);
  }

  private static RowSetWriter writer(ResultFormat format) {
    return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
  }
}
