package org.interphase.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Has nobody answer a request before its body is there, so that no thread waits for one, and gives
 * all bodies together so much room and no more.
 *
 * <p>Jetty's {@code EagerContentHandler} keeps the buffers that a body came in, a whole one for
 * each byte that comes alone, and has a thread wait for the rest where they are many.
 */
public final class WholeBodies extends Handler.Wrapper {

  private final long longest;
  private final Room room;

  /**
   * @param longest how many bytes of a body are read
   * @param room for all bodies that are being read or answered
   */
  public WholeBodies(Handler handler, long longest, Room room) {
    super(handler);
    this.longest = longest;
    this.room = room;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long length = request.getLength();
    if (!LeastRate.hasBody(request) || length > longest) {
      return super.handle(request, response, callback);
    }
    long taken = length < 0 ? longest : length;
    if (!room.take(taken)) {
      refuse(HttpProblem.outOfMemory(), request, response, callback);
      return true;
    }
    Request.addCompletionListener(request, failure -> room.giveBack(taken));
    new Body(request, response, callback).run();
    return true;
  }

  private static void refuse(
      HttpProblem problem, Request request, Response response, Callback callback) {
    ErrorReports.send(
        problem, RestOfBody.left(request), response, RestOfBody.before(callback, request));
  }

  /** A body on its way; whenever more of it has come, it is run. */
  private final class Body implements Runnable {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Body(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    @Override
    public void run() {
      for (var chunk = request.read(); chunk != null; chunk = request.read()) {
        if (Content.Chunk.isFailure(chunk)) {
          Response.writeError(request, response, callback, chunk.getFailure());
          return;
        }
        boolean last = chunk.isLast();
        add(chunk);
        if (bytes.size() > longest) {
          refuse(HttpProblem.bodyTooLarge(longest), request, response, callback);
          return;
        }
        if (last) {
          answer();
          return;
        }
      }
      request.demand(this);
    }

    private void add(Content.Chunk chunk) {
      var part = BufferUtil.toArray(chunk.getByteBuffer());
      chunk.release();
      bytes.write(part, 0, part.length);
    }

    private void answer() {
      try {
        if (!WholeBodies.super.handle(
            new Whole(request, bytes.toByteArray()), response, callback)) {
          Response.writeError(request, response, callback, 404);
        }
      } catch (Throwable e) {
        Response.writeError(request, response, callback, e);
      }
    }
  }

  /** A request whose body is there. */
  private static final class Whole extends Request.Wrapper {

    private Content.Chunk next;

    Whole(Request request, byte[] body) {
      super(request);
      next = Content.Chunk.from(ByteBuffer.wrap(body), true);
    }

    @Override
    public Content.Chunk read() {
      var chunk = next;
      next = Content.Chunk.next(chunk);
      return chunk;
    }

    /** There is always something to read. */
    @Override
    public void demand(Runnable reader) {
      reader.run();
    }
  }
}
