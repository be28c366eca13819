package org.interphase.server.ask;

import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.interphase.engine.Stop;
import org.interphase.server.http.HttpProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Queries that a SPARQL 1.1 service far away answers, each sent to it in one piece. */
public final class RemoteQueries implements QueryService {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteQueries.class);

  /** Only Jena's own full-text index finds something by this. */
  private static final String PROBE =
      """
      ASK { ?thing <http://jena.apache.org/text#query> ( rdfs:label "*:*" 1 ) FILTER(isIRI(?thing)) }
      """;

  private final URI endpoint;
  private final Duration timeout;
  private final ExecutorService waiting =
      Executors.newCachedThreadPool(
          work -> {
            var thread = new Thread(work, "far service");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean searches;

  public RemoteQueries(URI endpoint, Duration timeout) {
    this.endpoint = endpoint;
    this.timeout = timeout;
  }

  /** What was sent to the service cannot be called back. */
  @Override
  public QueryService stoppedBy(Stop stop) {
    return this;
  }

  @Override
  public QueryExecBuilder build() {
    return QueryExecHTTP.service(endpoint.toString())
        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public QueryExecBuilder build(Query query, DatasetDescription graphs) {
    var whole = query.cloneQuery();
    graphs.getDefaultGraphURIs().forEach(whole::addGraphURI);
    graphs.getNamedGraphURIs().forEach(whole::addNamedGraphURI);
    return build().query(whole);
  }

  /** The work is left in a thread of its own when time is up: a slow body knows no time-out. */
  @Override
  public <T> T read(Supplier<T> work) {
    var answer = waiting.submit(work::get);
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw problem(e.getCause());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw HttpProblem.gatewayTimeOut(endpoint, timeout);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw HttpProblem.busy();
    }
  }

  private RuntimeException problem(Throwable e) {
    if (e instanceof HttpException http) {
      return problem(http.getStatusCode(), http);
    }
    if (e instanceof QueryExceptionHTTP http) {
      return problem(http.getStatusCode(), http);
    }
    if (e instanceof QueryCancelledException) {
      return HttpProblem.gatewayTimeOut(endpoint, timeout);
    }
    if (e instanceof JenaException) {
      return HttpProblem.badGateway(
          "The SPARQL service " + endpoint + " sent an answer that cannot be read.");
    }
    if (e instanceof RuntimeException other) {
      return other;
    }
    throw new IllegalStateException(e);
  }

  private HttpProblem problem(int status, Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpTimeoutException) {
        return HttpProblem.gatewayTimeOut(endpoint, timeout);
      }
    }
    return status > 0
        ? HttpProblem.badGateway(
            "The SPARQL service " + endpoint + " answered with status " + status + ".")
        : HttpProblem.unreachable(endpoint);
  }

  /** The far service bounds what it sends. */
  @Override
  public void hold(long bytes) {
    // Rows are counted.
  }

  /** Nobody sends what a page breaks down over who holds the data that it is made for. */
  @Override
  public RuntimeException blamed(RuntimeException failure) {
    LOG.warn("{} sent what a page cannot be made of.", endpoint, failure);
    var what = failure instanceof UnexpectedResult ? ": " + failure.getMessage() : "";
    return HttpProblem.badGateway(
        "The SPARQL service "
            + endpoint
            + " sent what this page cannot be made of"
            + what
            + ". Does it hold the graph that this version of the program builds?");
  }

  /** Others change the data when they like. */
  @Override
  public boolean isFixed() {
    return false;
  }

  @Override
  public void requireFullText() {
    if (searches) {
      return;
    }
    searches = read(this::finds);
    if (!searches) {
      throw HttpProblem.notImplemented(
          "This question needs Jena's full-text index, which the SPARQL service "
              + endpoint
              + " does not have.");
    }
  }

  private boolean finds() {
    try (var execution = build().query(OwnQuery.parse(PROBE)).build()) {
      return execution.ask();
    } catch (QueryExceptionHTTP e) {
      // A service that takes the probe for nonsense has no such index; others fail otherwise too.
      if (e.getStatusCode() == 400) {
        return false;
      }
      throw e;
    }
  }
}
