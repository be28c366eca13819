package org.interphase.server.sparql;

import static org.apache.jena.fuseki.servlets.ActionExecLib.incCounter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.server.CounterName;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.interphase.server.ask.ClientQueries;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Breakdown;
import org.interphase.server.http.Client;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.PostedBody;
import org.interphase.server.http.ProblemReport;
import org.interphase.server.http.Reply;
import org.interphase.server.http.ResultFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers queries by the <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1
 * Protocol</a>, and nothing but queries.
 *
 * <p>It stands in for Fuseki's own processor, which streams results and so may end a cut-off answer
 * with status 200, and which writes errors as plain text.
 */
public final class SparqlEndpoint implements ActionProcessor {

  private static final Logger LOG = LoggerFactory.getLogger(SparqlEndpoint.class);
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final String READ_ONLY = "This endpoint answers queries; it takes no updates.";

  private final QueryRun queries;
  private final ClientQueries clients;
  private final long maxBodyBytes;

  public SparqlEndpoint(QueryRun queries, ClientQueries clients, long maxBodyBytes) {
    this.queries = queries;
    this.clients = clients;
    this.maxBodyBytes = maxBodyBytes;
  }

  @Override
  public void process(HttpAction action) {
    count(action, CounterName.Requests);
    try {
      answer(action);
      count(action, CounterName.RequestsGood);
    } catch (IOException e) {
      LOG.debug("The client left.", e);
    } catch (RuntimeException | Error e) {
      count(action, CounterName.RequestsBad);
      refuse(action, problem(e));
    }
  }

  private void answer(HttpAction action) throws IOException {
    var request = action.getRequest();
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {
        if (request.getParameter("query") == null && request.getParameter("update") == null) {
          new EndpointDescription(queries).send(request, action.getResponse());
        } else {
          answer(action, queryParameter(request));
        }
      }
      case "POST" -> answer(action, postedQuery(request));
      case "OPTIONS" -> {
        action.getResponse().setHeader("Allow", METHODS);
        action.setResponseStatus(204);
      }
      default -> throw HttpProblem.methodNotAllowed(METHODS, READ_ONLY);
    }
  }

  /**
   * The text is read in the client's place, as the query is run: of a long one much is made, and it
   * takes as long as many a query.
   */
  private void answer(HttpAction action, String text) throws IOException {
    var request = action.getRequest();
    var wanted = ResultFormat.wanted(request);
    var graphs = SPARQLProtocol.getProtocolDatasetDescription(action);
    Result result;
    try {
      result =
          clients.run(
              Client.of(request), stop -> result(text, graphs, wanted, queries.stoppedBy(stop)));
    } catch (HttpProblem problem) {
      // A person who has made a mistake gets the query back, to mend it.
      if (problem.retryAfterSeconds() > 0 || !wanted.isPage(ResultFormat.ALL)) {
        throw problem;
      }
      send(action, problem.status(), Result.page(SparqlPage.of(text, problem)));
      return;
    }
    send(action, 200, result);
  }

  private static Result result(
      String text, DatasetDescription named, ResultFormat.Wanted wanted, QueryRun queries) {
    return queries.read(
        () -> {
          var query = SparqlText.parse(text, queries);
          var graphs = named == null ? DatasetDescription.create(query) : named;
          var bare = withoutDataset(query);
          var offered =
              query.isSelectType() || query.isAskType() ? ResultFormat.ROWS : ResultFormat.GRAPH;
          if (wanted.isPage(offered)) {
            return Result.page(SparqlPage.of(text, bare, graphs, queries));
          }
          var format = wanted.choose(offered);
          return new Result(format.contentType(), ResultBytes.of(bare, graphs, format, queries));
        });
  }

  private record Result(String contentType, byte[] body) {

    static Result page(String page) {
      return new Result(Reply.PAGE, page.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void send(HttpAction action, int status, Result result) throws IOException {
    action.setResponseStatus(status);
    action.getResponse().setContentType(result.contentType());
    action.setResponseHeader("Vary", "Accept, Accept-Encoding");
    action.setResponseContentLength(result.body().length);
    action.getResponseOutputStream().write(result.body());
  }

  /** Leaves FROM out of the query, which is heeded already. */
  private static Query withoutDataset(Query query) {
    if (!query.hasDatasetDescription()) {
      return query;
    }
    var bare = query.cloneQuery();
    bare.getGraphURIs().clear();
    bare.getNamedGraphURIs().clear();
    return bare;
  }

  private String postedQuery(HttpServletRequest request) {
    return switch (PostedBody.mediaType(request, maxBodyBytes)) {
      case "application/sparql-query" -> body(request);
      case PostedBody.FORM -> queryParameter(request);
      case "application/sparql-update" -> throw HttpProblem.methodNotAllowed(METHODS, READ_ONLY);
      default ->
          throw HttpProblem.unsupportedMediaType(
              "Send the query as application/sparql-query, or as the field 'query' of"
                  + " application/x-www-form-urlencoded.");
    };
  }

  private String body(HttpServletRequest request) {
    byte[] bytes;
    try {
      bytes = request.getInputStream().readNBytes((int) maxBodyBytes);
      if (request.getInputStream().read() != -1) {
        throw HttpProblem.bodyTooLarge(maxBodyBytes);
      }
    } catch (IOException e) {
      LOG.debug("The body does not end as it should.", e);
      throw HttpProblem.badRequest("The body cannot be read to its end.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw HttpProblem.badRequest("The query is not encoded in UTF-8.");
    }
  }

  private static String queryParameter(HttpServletRequest request) {
    if (request.getParameter("update") != null) {
      throw HttpProblem.methodNotAllowed(METHODS, READ_ONLY);
    }
    var values = request.getParameterValues("query");
    if (values == null || values.length != 1) {
      throw HttpProblem.badRequest(
          "Found " + (values == null ? 0 : values.length) + " parameters 'query', expected one.");
    }
    return values[0];
  }

  private HttpProblem problem(Throwable e) {
    if (e instanceof HttpProblem problem) {
      return problem;
    }
    if (PostedBody.isTooLong(e)) {
      return HttpProblem.bodyTooLarge(maxBodyBytes);
    }
    if (PostedBody.isUnreadable(e)) {
      return HttpProblem.badRequest("The request's parameters cannot be read.");
    }
    if (e instanceof RuntimeException failure
        && queries.service().blamed(failure) instanceof HttpProblem problem) {
      return problem;
    }
    return Breakdown.problem(e, LOG);
  }

  private static void refuse(HttpAction action, HttpProblem problem) {
    try {
      ProblemReport.send(problem, action.getRequest(), action.getResponse());
    } catch (IOException e) {
      LOG.debug("The client left.", e);
    }
  }

  private static void count(HttpAction action, CounterName name) {
    incCounter(action.getDataService().getCounters(), name);
    incCounter(action.getEndpoint().getCounters(), name);
  }
}
