package org.interphase.server.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Leads from an address with a slash too many to the one without, the query kept. */
public final class TrailingSlash extends Handler.Wrapper {

  public TrailingSlash(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var path = request.getHttpURI().getPath();
    if (path.length() < 2 || !path.endsWith("/")) {
      return super.handle(request, response, callback);
    }
    // Two slashes in front would name another host.
    var bare = path.replaceFirst("/+$", "").replaceFirst("^/*", "/");
    var query = request.getHttpURI().getQuery();
    response.setStatus(HttpStatus.PERMANENT_REDIRECT_308);
    response.getHeaders().put(HttpHeader.LOCATION, query == null ? bare : bare + "?" + query);
    callback.succeeded();
    return true;
  }
}
