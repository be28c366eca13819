package org.interphase.server.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Takes in what a client still sends of a body that was refused, and throws it away: where the
 * connection is closed upon it, the client's system may throw away the reply instead. No thread
 * waits for it, none of it is kept, and it ends after so much, or so long.
 */
final class RestOfBody implements Runnable {

  /** Whoever sends more is to ask first ({@code Expect: 100-continue}). */
  private static final long MOST_BYTES = 8 << 20;

  /** Long enough for as much over most connections, and less than any idle one may take. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Request request;
  private final Callback callback;
  private long taken;

  private RestOfBody(Request request, Callback callback) {
    this.request = request;
    this.callback = callback;
  }

  /** To be called when the reply is written; {@code callback} is, once nothing more comes. */
  static Callback before(Callback callback, Request request) {
    return Callback.from(() -> take(request, callback), callback::failed);
  }

  /** The request for a reply that may be written now: Jetty would take no more of its body then. */
  static Request left(Request request) {
    return new Request.Wrapper(request) {
      @Override
      public boolean consumeAvailable() {
        return true;
      }
    };
  }

  private static void take(Request request, Callback callback) {
    var endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    var end =
        request
            .getComponents()
            .getScheduler()
            .schedule(
                () -> endPoint.close(new TimeoutException("The rest of the body does not come.")),
                LONGEST.toMillis(),
                TimeUnit.MILLISECONDS);
    new RestOfBody(request, Callback.from(end::cancel, callback)).run();
  }

  @Override
  public void run() {
    for (var chunk = request.read(); chunk != null; chunk = request.read()) {
      if (Content.Chunk.isFailure(chunk)) {
        callback.succeeded();
        return;
      }
      taken += chunk.remaining();
      chunk.release();
      if (chunk.isLast() || taken > MOST_BYTES) {
        callback.succeeded();
        return;
      }
    }
    request.demand(this);
  }
}
