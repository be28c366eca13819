package org.interphase.server.sparql;

import java.io.ByteArrayOutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.ResultFormat;

/** Writes the result of a query in the format that a program asks for. */
final class ResultBytes {

  private ResultBytes() {}

  /** The whole result, or a problem where it is longer than {@code queries} allows. */
  static byte[] of(QueryExec execution, Query query, ResultFormat format, QueryRun queries) {
    var out = new ByteArrayOutputStream();
    if (query.isSelectType()) {
      writer(format).write(out, queries.rows(execution), ARQ.getContext());
    } else if (query.isAskType()) {
      writer(format).write(out, execution.ask(), ARQ.getContext());
    } else {
      RDFWriter.source(queries.graph(execution, query)).lang(format.lang()).output(out);
    }
    return out.toByteArray();
  }

  private static RowSetWriter writer(ResultFormat format) {
    return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
  }
}
