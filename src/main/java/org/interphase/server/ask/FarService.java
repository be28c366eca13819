package org.interphase.server.ask;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.engine.DefaultGraph;
import org.interphase.engine.PatternService;
import org.interphase.server.http.HttpProblem;
import org.interphase.store.NamedGraphs;
import org.interphase.vocabulary.IriMinter;

/** A SPARQL service that is asked over HTTP, by a form: the one way that all of them take. */
final class FarService implements PatternService {

  /** All graphs of ours but those that stand beside the others. */
  static final DefaultGraph DEFAULT_GRAPH = DefaultGraph.of(IriMinter.GRAPH, NamedGraphs.beside());

  /** Rows take more than the bytes that they come as, so that no longer answer has room. */
  private static final long MOST = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 3);

  private final URI endpoint;
  private final Duration timeout;
  private final long most;
  private final HttpClient client = HttpClient.newHttpClient();

  FarService(URI endpoint, Duration timeout) {
    this(endpoint, timeout, MOST);
  }

  /**
   * @param most so many bytes may an answer have
   */
  FarService(URI endpoint, Duration timeout, long most) {
    this.endpoint = endpoint;
    this.timeout = timeout;
    this.most = most;
  }

  URI endpoint() {
    return endpoint;
  }

  /** An answer is awaited whole, and read only then: a slow body knows no time-out. */
  @Override
  public Iterator<Binding> rows(String select) {
    var response = sent(select);
    if (response.statusCode() != 200) {
      throw HttpProblem.badGateway(
          "The SPARQL service "
              + endpoint
              + " answered with status "
              + response.statusCode()
              + "."
              + FarWords.of(response.body()));
    }
    var cut = response.headers().firstValue("X-SPARQL-MaxRows");
    if (cut.isPresent() || response.headers().firstValue("X-SQL-State").isPresent()) {
      throw HttpProblem.badGateway(
          "The SPARQL service "
              + endpoint
              + " sent a part of an answer only. Raise its limits: in Virtuoso ResultSetMaxRows"
              + cut.map(rows -> ", now " + rows + ",").orElse("")
              + " and MaxQueryExecutionTime.");
    }
    try {
      return FarRows.read(response.body()).iterator();
    } catch (JenaException | NumberFormatException e) {
      throw HttpProblem.badGateway(
          "The SPARQL service " + endpoint + " sent an answer that cannot be read.");
    }
  }

  private HttpResponse<byte[]> sent(String select) {
    var form = "query=" + URLEncoder.encode(select, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/sparql-results+json")
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = client.sendAsync(request, reply -> new BoundedBody(most));
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw HttpProblem.gatewayTimeOut(endpoint, timeout);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof BoundedBody.TooLong
          ? tooLong()
          : HttpProblem.unreachable(endpoint);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw HttpProblem.busy();
    }
  }

  private HttpProblem tooLong() {
    return HttpProblem.queryTooLarge(
        "The SPARQL service "
            + endpoint
            + " found more for a part of this query than can be held here at once. Join every"
            + " pattern to another by a variable, or name more of what it asks for.");
  }

  @Override
  public DefaultGraph defaultGraph() {
    return DEFAULT_GRAPH;
  }

  @Override
  public boolean has(Node graph) {
    return NamedGraphs.isOurs(graph);
  }
}
