package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interphase.question.QuestionCatalogue;

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
    return with(options, sampleData());
  }

  static RunningServer with(ServerOptions options, DatasetGraph data) {
    return new RunningServer(InterphaseServer.start(options, data, questions(), "1"));
  }

  /** With things, terms and questions to make pages of. */
  static RunningServer withPages(String dataVersion) {
    var data = sampleData();
    load(data, "pages.trig");
    return new RunningServer(InterphaseServer.start(OPTIONS, data, questions(), dataVersion));
  }

  static QuestionCatalogue questions() {
    try {
      var questions =
          QuestionCatalogue.read(Path.of(RunningServer.class.getResource("questions").toURI()));
      assertThat(questions.problems()).isEmpty();
      return questions;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static DatasetGraph sampleData() {
    var data = DatasetGraphFactory.createTxnMem();
    load(data, "sample.trig");
    return data;
  }

  /** Loads the file's named graphs, and their union into the default graph. */
  static void load(DatasetGraph data, String file) {
    data.executeWrite(
        () -> {
          RDFParser.source(RunningServer.class.getResource(file).toString()).parse(data);
          var named = Iter.toList(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
          named.forEach(quad -> data.getDefaultGraph().add(quad.asTriple()));
        });
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
