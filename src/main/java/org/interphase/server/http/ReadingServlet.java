package org.interphase.server.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Is read by GET and HEAD, says so to those who come with another method, and reports problems that
 * are thrown.
 */
abstract class ReadingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final String methods;

  ReadingServlet() {
    this(METHODS);
  }

  /**
   * @param methods all that it takes, as {@code Allow} lists them
   */
  ReadingServlet(String methods) {
    this.methods = methods;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      answer(request, response);
    } catch (HttpProblem problem) {
      ProblemReport.send(problem, request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> super.service(request, response);
      case "OPTIONS" -> {
        response.setHeader("Allow", methods);
        response.setStatus(204);
      }
      default ->
          throw HttpProblem.methodNotAllowed(
              methods, "Found " + request.getMethod() + ", expected one of " + methods + ".");
    }
  }
}
