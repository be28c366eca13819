package org.interphase.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.interphase.question.Answer;
import org.interphase.question.AnswerFormat;

/**
 * The whole result of a query, written: a failure halfway leaves nothing that looks like an answer.
 *
 * @param bytes what to print
 * @param isEmpty true for rows or triples that there are none of; never for a yes or no
 */
record QueryResult(byte[] bytes, boolean isEmpty) {

  static QueryResult of(Query query, QueryExecBuilder builder, QueryFormat format) {
    var out = new ByteArrayOutputStream();
    try (var execution = builder.query(query).build()) {
      if (query.isAskType()) {
        write(execution.ask(), format, out);
        return new QueryResult(out.toByteArray(), false);
      }
      if (query.isSelectType()) {
        var rows = execution.select().rewindable();
        boolean empty = !rows.hasNext();
        write(rows, format, out);
        return new QueryResult(out.toByteArray(), empty);
      }
      var graph = query.isConstructType() ? execution.construct() : execution.describe();
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
      return new QueryResult(out.toByteArray(), graph.isEmpty());
    }
  }

  private static void write(RowSet rows, QueryFormat format, ByteArrayOutputStream out) {
    switch (format) {
      case TABLE -> write(rows, AnswerFormat.TABLE, out);
      case CSV -> write(rows, AnswerFormat.CSV, out);
      default -> writer(format).write(out, rows, ARQ.getContext());
    }
  }

  private static void write(RowSet rows, AnswerFormat format, ByteArrayOutputStream out) {
    var text = new StringBuilder();
    try {
      format.write(Answer.of("query", rows), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(boolean yes, QueryFormat format, ByteArrayOutputStream out) {
    if (format == QueryFormat.TABLE || format == QueryFormat.CSV) {
      out.writeBytes((yes + "\n").getBytes(StandardCharsets.UTF_8));
    } else {
      writer(format).write(out, yes, ARQ.getContext());
    }
  }

  private static RowSetWriter writer(QueryFormat format) {
    var lang = format == QueryFormat.XML ? ResultSetLang.RS_XML : ResultSetLang.RS_JSON;
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
