package org.interphase.server.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers GET and HEAD by a handler, and forms that are posted as it answers their like in GET. */
public final class FormServlet extends ReadingServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FormServlet.class);

  private final transient PageServlet.Handler handler;
  private final long maxBytes;

  /**
   * @param maxBytes the longest form that is taken
   */
  public FormServlet(PageServlet.Handler handler, long maxBytes) {
    super("GET, HEAD, POST, OPTIONS");
    this.handler = handler;
    this.maxBytes = maxBytes;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getMethod().equals("POST")) {
      PageServlet.answer(this::form, this::problem, request, response);
    } else {
      super.service(request, response);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageServlet.answer(handler, PageServlet::problem, request, response);
  }

  private void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var found = PostedBody.mediaType(request, maxBytes);
    if (!found.equals(PostedBody.FORM)) {
      throw HttpProblem.unsupportedMediaType(
          "Content-Type: found " + found + ", expected " + PostedBody.FORM + ".");
    }
    handler.answer(request, response);
  }

  private HttpProblem problem(Throwable e) {
    if (PostedBody.isTooLong(e)) {
      return HttpProblem.bodyTooLarge(maxBytes);
    }
    return PostedBody.isUnreadable(e)
        ? HttpProblem.badRequest(
            "The form cannot be read: expected name=value pairs with & between them, escaped as"
                + " UTF-8.")
        : Breakdown.problem(e, LOG);
  }
}
