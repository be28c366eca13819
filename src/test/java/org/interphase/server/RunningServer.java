package org.interphase.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A server at a free port, and a client that speaks to it over HTTP. */
final class RunningServer implements AutoCloseable {

  static final ServerOptions OPTIONS =
      new ServerOptions("127.0.0.1", 0, Duration.ofSeconds(30), 1000, 4096, 4);

  private final InterphaseServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningServer(InterphaseServer server) {
    this.server = server;
  }

  static RunningServer with(ServerOptions options) {
    return new RunningServer(InterphaseServer.start(options, sampleData()));
  }

  static DatasetGraph sampleData() {
    var data = DatasetGraphFactory.createTxnMem();
    load(data);
    return data;
  }

  static void load(DatasetGraph data) {
    data.executeWrite(
        () ->
            RDFParser.source(RunningServer.class.getResource("sample.trig").toString())
                .parse(data));
  }

  URI address(String path) {
    return server.address().resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> ask(String query, String... headers) {
    return get("/sparql?query=" + encoded(query), headers);
  }

  HttpResponse<String> post(String contentType, String body, String... headers) {
    return send(
        request("/sparql", headers)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(address(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
