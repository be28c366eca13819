package org.interphase.server.http;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonBuilder;

/**
 * A problem as it is sent: JSON for programs, a page for browsers.
 *
 * @param mediaType the media type with its charset
 * @param body the body in UTF-8
 */
public record ProblemReport(String mediaType, byte[] body) {

  private static final String TYPE = "https://w3id.org/interphase/problem/";

  /** Returns the report that suits the client. */
  static ProblemReport of(HttpProblem problem, Accept accept) {
    return accept.prefersPage()
        ? new ProblemReport(Reply.PAGE, bytes(page(problem)))
        : new ProblemReport("application/problem+json", bytes(json(problem)));
  }

  /** Sends a problem: a page to people, {@code application/problem+json} to programs. */
  public static void send(
      HttpProblem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    var report = of(problem, Accept.of(request));
    response.setStatus(problem.status());
    response.setContentType(report.mediaType());
    response.setHeader("Cache-Control", "no-store");
    // Set for the answer that there would have been; validators belong to good answers.
    response.setHeader("ETag", null);
    if (problem.retryAfterSeconds() > 0) {
      response.setIntHeader("Retry-After", problem.retryAfterSeconds());
    }
    if (!problem.allow().isEmpty()) {
      response.setHeader("Allow", problem.allow());
    }
    response.setContentLength(report.body().length);
    response.getOutputStream().write(report.body());
  }

  private static String json(HttpProblem problem) {
    return JsonBuilder.buildObject(
            object -> {
              object
                  .pair("type", TYPE + problem.kind())
                  .pair("title", problem.title())
                  .pair("status", problem.status())
                  .pair("detail", problem.detail());
              if (problem.line() > 0) {
                object.pair("line", problem.line()).pair("column", problem.column());
              }
            })
        .toString();
  }

  private static String page(HttpProblem problem) {
    var page = new Page(problem.title()).searching();
    problem.styles().forEach(page::style);
    return page.with(
            h1(problem.title()),
            p(problem.place() + problem.detail()),
            problem.remedy().orElseGet(() -> join()),
            form(
                    input()
                        .withType("search")
                        .withName("text")
                        .attr("required")
                        .attr("aria-label", "A name or a question"),
                    button("Search"))
                .withClass("search")
                .withAction("/search")
                .withMethod("get"),
            p(a("To the questions").withHref("/")))
        .render();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
