package org.interphase.question;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** A SPARQL service at a free port that knows nothing of parameters. */
final class PlainService implements AutoCloseable {

  private final DatasetGraph data;
  private final HttpServer server;

  PlainService(DatasetGraph data) throws IOException {
    this.data = data;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sparql", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/sparql";
  }

  private void answer(HttpExchange exchange) throws IOException {
    var sent = exchange.getRequestURI().getRawQuery().replaceFirst("^query=", "");
    var query = URLDecoder.decode(sent, StandardCharsets.UTF_8);
    var body = new ByteArrayOutputStream();
    var parsed = QueryFactory.create(query, Syntax.syntaxSPARQL_11);
    try (var execution = QueryExec.dataset(data).query(parsed).build()) {
      if (parsed.isAskType()) {
        ResultSetMgr.write(body, execution.ask(), ResultSetLang.RS_JSON);
      } else {
        ResultSetMgr.write(body, ResultSet.adapt(execution.select()), ResultSetLang.RS_JSON);
      }
    }
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, body.size());
    exchange.getResponseBody().write(body.toByteArray());
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
