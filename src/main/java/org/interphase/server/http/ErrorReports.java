package org.interphase.server.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Reports the errors that Jetty finds itself as all others are reported, without a stack trace. */
public final class ErrorReports extends ErrorHandler {

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
    var report =
        ProblemReport.of(
            problem(request, code),
            Accept.of(String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT))));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, report.mediaType());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, report.body().length);
    response.write(true, ByteBuffer.wrap(report.body()), callback);
  }

  private static boolean isUnderstood(int code) {
    return code == HttpStatus.NOT_FOUND_404 || code == HttpStatus.METHOD_NOT_ALLOWED_405;
  }

  private static HttpProblem problem(Request request, int code) {
    return switch (code) {
      case 400 ->
          HttpProblem.badRequest(
              "The request cannot be read. Expected HTTP/1.1, in its path only escapes of UTF-8"
                  + " text, none of a slash or a dot, and no // or space.");
      case 404 ->
          HttpProblem.notFound("There is nothing at " + Request.getPathInContext(request) + ".");
      case 500 -> HttpProblem.internal();
      default ->
          HttpProblem.other(
              code, HttpStatus.getMessage(code), "The server cannot answer this request.");
    };
  }
}
