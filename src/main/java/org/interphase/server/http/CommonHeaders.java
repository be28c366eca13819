package org.interphase.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives every answer, errors too, the headers that guard readers, and lets pages of any origin read
 * it, without credentials: nothing here is secret, so there is nothing that credentials would open.
 */
public final class CommonHeaders extends Handler.Wrapper {

  /** Why an answer has no rows, for programs. */
  public static final String WHY_EMPTY = "Empty-Because";

  private static final String POLICY = "Content-Security-Policy";

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "script-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'");

  private static final HttpField[] FIELDS = {
    new HttpField(POLICY, CONTENT_SECURITY_POLICY),
    new HttpField("X-Content-Type-Options", "nosniff"),
    new HttpField("Referrer-Policy", "strict-origin-when-cross-origin"),
    new HttpField(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    new HttpField("Access-Control-Expose-Headers", "ETag, Link, Retry-After, " + WHY_EMPTY),
  };

  private static final Pattern HEADER_NAMES = Pattern.compile("[!#$%&'*+.^_`|~A-Za-z0-9, \t-]+");

  private final String folder;
  private final String embedding;

  /**
   * @param folder what the addresses begin with that other pages may frame
   * @param framers the origins of those pages
   */
  public CommonHeaders(Handler handler, String folder, List<String> framers) {
    super(handler);
    this.folder = folder;
    this.embedding =
        framers.isEmpty()
            ? CONTENT_SECURITY_POLICY
            : CONTENT_SECURITY_POLICY.replace(
                "frame-ancestors 'none'", "frame-ancestors " + String.join(" ", framers));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    addTo(response);
    if (Request.getPathInContext(request).startsWith(folder + "/")) {
      response.getHeaders().put(POLICY, embedding);
    }
    if (isPreflight(request)) {
      response.setStatus(204);
      response.getHeaders().put("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.getHeaders().put("Access-Control-Allow-Headers", asked(request));
      response.getHeaders().put("Access-Control-Max-Age", "86400");
      callback.succeeded();
      return true;
    }
    return super.handle(request, response, callback);
  }

  /** Lets pages of any origin show this one in a frame: one that changes nothing. */
  public static void letFrame(HttpServletResponse response) {
    response.setHeader(
        POLICY, CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"));
  }

  /** No header opens anything here, so that a client may send whichever it likes. */
  private static String asked(Request request) {
    var lines = request.getHeaders().getValuesList("Access-Control-Request-Headers");
    var asked = String.join(", ", lines);
    return HEADER_NAMES.matcher(asked).matches() ? asked : "Accept, Content-Type, If-None-Match";
  }

  static void addTo(Response response) {
    for (var field : FIELDS) {
      response.getHeaders().put(field);
    }
  }

  private static boolean isPreflight(Request request) {
    return "OPTIONS".equals(request.getMethod())
        && request.getHeaders().contains("Access-Control-Request-Method");
  }
}
