package org.interphase.server.http;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.interphase.model.Spelling;

/** Reports the errors that Jetty finds itself as all others are reported, without a stack trace. */
public final class ErrorReports extends ErrorHandler {

  private static final String PROBLEM = HttpProblem.class.getName();

  /** No address here begins with a longer name. */
  private static final int LONGEST = 60;

  private final List<String> addresses;

  /**
   * @param addresses what there is, to tell which was perhaps meant
   */
  public ErrorReports(List<String> addresses) {
    this.addresses = addresses;
  }

  /**
   * Answers with {@code problem}, from where no servlet is, and closes the connection. Jetty would
   * write a line into the log for each problem that it is given as a cause.
   */
  static void send(HttpProblem problem, Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
    note(problem, request);
    Response.writeError(request, response, callback, problem.status(), problem.title());
  }

  /** Has {@code problem} reported where the request then fails before any handler is asked. */
  static void note(HttpProblem problem, Request request) {
    request.setAttribute(PROBLEM, problem);
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    // What Jetty cannot even parse never comes to the handler that adds them.
    CommonHeaders.addTo(response);
    if (!isUnderstood(code)) {
      // Jetty closes the connection then; a client that is not told loses its next request there.
      response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
    }
    var problem =
        request.getAttribute(PROBLEM) instanceof HttpProblem known ? known : problem(request, code);
    response.setStatus(problem.status());
    if (problem.retryAfterSeconds() > 0) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, problem.retryAfterSeconds());
    }
    var report =
        ProblemReport.of(
            problem,
            Accept.of(String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT))));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, report.mediaType());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, report.body().length);
    response.write(true, ByteBuffer.wrap(report.body()), callback);
  }

  private static boolean isUnderstood(int code) {
    return code == HttpStatus.NOT_FOUND_404 || code == HttpStatus.METHOD_NOT_ALLOWED_405;
  }

  private HttpProblem problem(Request request, int code) {
    return switch (code) {
      case 400 ->
          HttpProblem.badRequest(
              "The request cannot be read. Expected HTTP/1.1, in its path only escapes of UTF-8"
                  + " text, none of a slash or a dot, and no // or space.");
      // What Jetty answers to who takes no coding that there is, which concerns no body of theirs.
      case 415 ->
          HttpProblem.other(
              406,
              "No such coding",
              "Header Accept-Encoding: found "
                  + String.join(
                      ", ", request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING))
                  + ", expected one that takes gzip or identity.");
      case 404 -> nothingAt(Request.getPathInContext(request));
      case 500 -> HttpProblem.internal();
      default ->
          HttpProblem.other(
              code, HttpStatus.getMessage(code), "The server cannot answer this request.");
    };
  }

  private HttpProblem nothingAt(String path) {
    var begin = path.replaceFirst("(?s)(.[^/]*).*", "$1");
    var near = Spelling.near(begin.length() > LONGEST ? "" : begin, addresses);
    return HttpProblem.notFound(
        "There is nothing at "
            + path
            + "."
            + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?"));
  }
}
