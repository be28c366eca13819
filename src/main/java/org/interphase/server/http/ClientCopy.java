package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What a client says of the copy that it has, in all lines of {@code If-Match} and {@code
 * If-None-Match}: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1">RFC 9110, 13.1</a>.
 */
public final class ClientCopy {

  /** What requests have it under. */
  static final String NAME = ClientCopy.class.getName();

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
  private static final String ANY = "*";

  private final List<String> known;
  private final List<String> required;
  private volatile String held = "";

  private ClientCopy(HttpFields headers) {
    this.known = headers.getValuesList(HttpHeader.IF_NONE_MATCH);
    this.required = headers.getValuesList(HttpHeader.IF_MATCH);
  }

  /** Whether the client has the very content of {@code tag}, packed or not. */
  static boolean isSame(String tag, HttpServletRequest request) {
    if (request.getAttribute(NAME) instanceof ClientCopy copy
        && copy.known.stream().anyMatch(line -> names(tag, line, true))) {
      copy.held = tag;
      return true;
    }
    return false;
  }

  /** Throws a problem where the client wants only what another tag than {@code tag} names. */
  static void requireWanted(String tag, HttpServletRequest request) {
    if (request.getAttribute(NAME) instanceof ClientCopy copy
        && !copy.required.isEmpty()
        && copy.required.stream().noneMatch(line -> names(tag, line, false))) {
      throw HttpProblem.preconditionFailed();
    }
  }

  /** A weak tag is as good as a strong one for who has a copy, but no promise of the same bytes. */
  private static boolean names(String tag, String line, boolean weakly) {
    return line.strip().equals(ANY)
        || TAG.matcher(line)
            .results()
            .filter(found -> weakly || found.group(1) == null)
            .anyMatch(
                found -> found.group(2).equals(tag) || found.group(2).equals(Compressed.tag(tag)));
  }

  /**
   * A handler that answers as {@code handler} does, and names the tag that holds where nothing has
   * changed: Jetty's compression repeats all of {@code If-None-Match} there.
   */
  public static Handler kept(Handler handler) {
    return new Handler.Wrapper(handler) {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        if (!METHODS.contains(request.getMethod())) {
          return super.handle(request, response, callback);
        }
        var copy = new ClientCopy(request.getHeaders());
        request.setAttribute(NAME, copy);
        return super.handle(request, new Tagged(request, response, copy), callback);
      }
    };
  }

  private static final class Tagged extends Response.Wrapper {

    private final ClientCopy copy;

    Tagged(Request request, Response response, ClientCopy copy) {
      super(request, response);
      this.copy = copy;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      if (getStatus() == HttpStatus.NOT_MODIFIED_304 && !isCommitted()) {
        getHeaders().put(HttpHeader.ETAG, '"' + copy.held + '"');
      }
      super.write(last, content, callback);
    }
  }
}
