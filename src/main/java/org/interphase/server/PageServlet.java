package org.interphase.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers GET and HEAD by a handler, and reports what the handler throws. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

  private final transient Handler handler;

  PageServlet(Handler handler) {
    this.handler = handler;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", "no-cache");
    try {
      handler.answer(request, response);
    } catch (HttpProblem problem) {
      ProblemReport.send(problem, request, response);
    } catch (RuntimeException e) {
      LOG.error("A page failed.", e);
      ProblemReport.send(HttpProblem.internal(), request, response);
    }
  }

  /** Answers one request, or throws a problem. */
  @FunctionalInterface
  interface Handler {
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }
}
