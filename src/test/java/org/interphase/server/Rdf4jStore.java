package org.interphase.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J in memory, whose default graph is the union of all, behind the SPARQL 1.1 Protocol. */
final class Rdf4jStore implements ForeignStore {

  private static final String FIELD = "query=";

  private final SailRepository repository;
  private final HttpServer http;

  private Rdf4jStore(SailRepository repository, HttpServer http) {
    this.repository = repository;
    this.http = http;
  }

  static ForeignStore over(Path quads, Path folder) throws IOException {
    var repository = new SailRepository(new MemoryStore());
    try (var connection = repository.getConnection()) {
      connection.add(quads.toFile(), RDFFormat.NQUADS);
    }
    var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var store = new Rdf4jStore(repository, http);
    http.createContext("/", store::answer);
    http.start();
    return store;
  }

  @Override
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var query = URLDecoder.decode(form.substring(FIELD.length()), StandardCharsets.UTF_8);
    var rows = new ByteArrayOutputStream();
    int status = 200;
    try (var connection = repository.getConnection()) {
      connection.prepareTupleQuery(query).evaluate(new SPARQLResultsJSONWriter(rows));
    } catch (RuntimeException e) {
      status = 400;
      rows.reset();
      rows.writeBytes(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
    }
    exchange.sendResponseHeaders(status, rows.size());
    exchange.getResponseBody().write(rows.toByteArray());
    exchange.close();
  }

  @Override
  public void close() {
    http.stop(0);
    repository.shutDown();
  }
}
