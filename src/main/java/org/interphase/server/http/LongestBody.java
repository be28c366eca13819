package org.interphase.server.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Has the connection closed behind the reply to a body that is longer than any is read, and says
 * so. A client that asks first ({@code Expect: 100-continue}) is told at once, and sends nothing.
 */
public final class LongestBody extends Handler.Wrapper {

  private final long longest;

  public LongestBody(Handler handler, long longest) {
    super(handler);
    this.longest = longest;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() <= longest) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
    if (!request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString())) {
      return super.handle(request, response, RestOfBody.before(callback, request));
    }
    ErrorReports.send(HttpProblem.bodyTooLarge(longest), request, response, callback);
    return true;
  }
}
