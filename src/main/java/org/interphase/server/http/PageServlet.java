package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers GET and HEAD by a handler, and reports what the handler throws. */
public final class PageServlet extends ReadingServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

  private final transient Handler handler;

  public PageServlet(Handler handler) {
    this.handler = handler;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(handler, PageServlet::problem, request, response);
  }

  /**
   * Answers by a handler.
   *
   * @param told the problem that is told of what else the handler throws
   */
  static void answer(
      Handler handler,
      Function<Throwable, HttpProblem> told,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
    response.setHeader("Cache-Control", "no-cache");
    Reader.is(request);
    try {
      handler.answer(request, response);
    } catch (HttpProblem problem) {
      ProblemReport.send(problem, request, response);
    } catch (RuntimeException | Error e) {
      ProblemReport.send(told.apply(e), request, response);
    } finally {
      Reader.isGone();
    }
  }

  /** What a reader is told of an address that cannot be answered. */
  static HttpProblem problem(Throwable e) {
    // Jetty reads parameters only when they are asked for.
    if (PostedBody.isUnreadable(e)) {
      return HttpProblem.badRequest(
          "What follows ? in the address cannot be read: expected name=value pairs with & between"
              + " them, escaped as UTF-8.");
    }
    return Breakdown.problem(e, LOG);
  }

  /** Answers one request, or throws a problem. */
  @FunctionalInterface
  public interface Handler {
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }
}
