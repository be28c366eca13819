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
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.TextIndexes;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server at a free port, started when it is first spoken to, and a client that speaks to it over
 * HTTP. As an extension of a test class it stops after the last of its tests.
 */
final class RunningServer implements AfterAllCallback, AutoCloseable {

  private static final String ACCEPT_OF_BROWSERS = "text/html,application/xhtml+xml,*/*;q=0.8";

  static final ServerOptions OPTIONS =
      ServerOptions.within(new RequestLimits(Duration.ofSeconds(30), 1000, 4096, 4));

  /** The same, but for bodies as long as those of a server that asks it. */
  static final ServerOptions ROOMY =
      ServerOptions.within(new RequestLimits(Duration.ofSeconds(30), 1000, 1 << 20, 4));

  private final Supplier<InterphaseServer> start;
  private final HttpClient client = HttpClient.newHttpClient();
  private InterphaseServer server;

  /** A page without the version of the data, which a service far away does not tell. */
  static String unversioned(String page) {
    return page.replaceAll("<a href=\"/changes\">data version [^<]*</a>", "");
  }

  private RunningServer(Supplier<InterphaseServer> start) {
    this.start = start;
  }

  static RunningServer of(Supplier<InterphaseServer> start) {
    return new RunningServer(start);
  }

  static RunningServer with(ServerOptions options) {
    return of(
        () -> InterphaseServer.start(options, Served.dataset(sampleData(), "1"), questions()));
  }

  static RunningServer with(ServerOptions options, DatasetGraph data) {
    return of(() -> InterphaseServer.start(options, Served.dataset(data, "1"), questions()));
  }

  /** Over the data of these files; it takes as long a body as a server does that asks it. */
  static RunningServer holding(String... files) {
    return with(ROOMY, data(files));
  }

  /** With things, terms and questions to make pages of. */
  static RunningServer withPages(String dataVersion) {
    return of(
        () ->
            InterphaseServer.start(
                OPTIONS,
                Served.dataset(data("sample.trig", "pages.trig"), dataVersion),
                questions()));
  }

  /** Without data of its own: it asks the endpoint of {@code far}. */
  static RunningServer over(RunningServer far) {
    return of(
        () -> InterphaseServer.start(OPTIONS, Served.service(far.address("/sparql")), questions()));
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
    return data("sample.trig");
  }

  static DatasetGraph data(String... files) {
    var data = DatasetGraphFactory.createTxnMem();
    for (var file : files) {
      load(data, file);
    }
    return data;
  }

  /** The same with the index of names that a built graph has. */
  static DatasetGraph indexed(String... files) {
    var data = data(files);
    TextIndexes.attach(data);
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
    return started().address().resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** What is at the path for somebody with a browser. */
  HttpResponse<String> browse(String path) {
    return get(path, "Accept", ACCEPT_OF_BROWSERS);
  }

  /** The page that somebody with a browser sees at the path. */
  String page(String path) {
    var response = browse(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    return response.body();
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

  private InterphaseServer started() {
    if (server == null) {
      server = start.get();
    }
    return server;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
