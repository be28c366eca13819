package org.interphase.server.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Gives up clients that send, or take, fewer bytes a second on average; by drops they would hold
 * what they wait for without end.
 *
 * <p>Jetty's {@code MinimumDataRateHandler} reckons with the bytes of all replies together: it
 * finds no slow client, and every client slow once they are 2⁶³ billionths, 9.2 GB.
 */
public final class LeastRate extends Handler.Wrapper {

  private final long bytesASecond;
  private final long longestBody;
  private final Duration grace;

  /**
   * @param longestBody how much is waited for, whatever a client says that it sends
   * @param grace how long anything may take, be it short
   */
  public LeastRate(Handler handler, long bytesASecond, long longestBody, Duration grace) {
    super(handler);
    this.bytesASecond = bytesASecond;
    this.longestBody = longestBody;
    this.grace = grace;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var paced = hasBody(request) ? new Sent(request) : request;
    return super.handle(paced, new Taken(paced, response), callback);
  }

  /** Whether a body belongs to the request, be it empty. */
  static boolean hasBody(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  /** Closes the connection unless it is called off in time for so many bytes. */
  private Scheduler.Task endUnlessDone(Request request, long bytes) {
    long allowed = grace.toMillis() + TimeUnit.SECONDS.toMillis(bytes) / bytesASecond;
    var endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    return request
        .getComponents()
        .getScheduler()
        .schedule(
            () -> endPoint.close(new TimeoutException("The client is too slow.")),
            allowed,
            TimeUnit.MILLISECONDS);
  }

  /** A request whose body has to come in time. */
  private final class Sent extends Request.Wrapper {

    private final Scheduler.Task end;

    Sent(Request request) {
      super(request);
      long length = request.getLength();
      end = endUnlessDone(request, length < 0 ? longestBody : Math.min(length, longestBody));
      // Nobody may have read it; the connection is for the next request then.
      Request.addCompletionListener(request, failure -> end.cancel());
    }

    @Override
    public Content.Chunk read() {
      var chunk = super.read();
      if (chunk != null && chunk.isLast()) {
        end.cancel();
      }
      return chunk;
    }
  }

  /** A reply whose parts have to be taken in time. */
  private final class Taken extends Response.Wrapper {

    Taken(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean isLast, ByteBuffer content, Callback callback) {
      var end = endUnlessDone(getRequest(), BufferUtil.length(content));
      super.write(isLast, content, Callback.from(end::cancel, callback));
    }
  }
}
