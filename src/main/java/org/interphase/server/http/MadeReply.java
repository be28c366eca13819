package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A whole reply, or why there is none, with what it depends on beside its address. */
public final class MadeReply implements Keeping.Made {

  private final Looks looks;
  private final ReplyHead head;
  private final byte[] body;
  private final boolean isPacked;
  private final Throwable failure;

  private MadeReply(Looks looks, ReplyHead head, byte[] body, boolean isPacked, Throwable failure) {
    this.looks = looks;
    this.head = head;
    this.body = body;
    this.isPacked = isPacked;
    this.failure = failure;
  }

  /** What {@code handler} answers to {@code request}, whatever the client has already. */
  static MadeReply of(
      PageServlet.Handler handler, HttpServletRequest request, HttpServletResponse response) {
    var looks = Looks.begin(request);
    try {
      var noted = new NotedReply(response);
      handler.answer(new Fresh(request), noted);
      return new MadeReply(looks.end(request), noted.head(), noted.body(), false, null);
    } catch (IOException e) {
      return failed(looks.end(request), new UncheckedIOException(e));
    } catch (RuntimeException | Error e) {
      return failed(looks.end(request), e);
    }
  }

  private static MadeReply failed(Looks looks, Throwable failure) {
    return new MadeReply(looks, ReplyHead.NONE, new byte[0], false, failure);
  }

  /** Whether it is what {@code request} asks for, too. */
  boolean suits(HttpServletRequest request) {
    return looks.agreeWith(request);
  }

  /** What tells {@code request} from those that it suits. */
  List<?> seenIn(HttpServletRequest request) {
    return looks.at(request);
  }

  /** What it says before its body, the tag of that body among it. */
  ReplyHead head() {
    return head;
  }

  /** Whether it is shorter by much when it is packed, and can be told from all others then. */
  boolean isWorthPacking() {
    return failure == null
        && head.tag().isPresent()
        && Compressed.isWorthwhile(head.mediaType(), body.length);
  }

  /** The same for who unpacks it. */
  MadeReply packed() {
    var packed = new ByteArrayOutputStream(body.length / 4);
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MadeReply(looks, head, packed.toByteArray(), true, null);
  }

  /** Sends it, or tells that what the client has still holds, or throws what was met. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw (RuntimeException) failure;
    }
    head.addTo(response);
    var tag = head.tag();
    if (tag.isPresent() && Reply.isKnown(tag.get(), request, response)) {
      return;
    }
    if (isPacked) {
      Compressed.mark(response, tag);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  @Override
  public long bytes() {
    return body.length + head.bytes();
  }

  /** What went wrong may go well another time. */
  @Override
  public boolean lasts() {
    return failure == null;
  }

  /** A request as of somebody who has no copy yet. */
  private static final class Fresh extends HttpServletRequestWrapper {

    Fresh(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Object getAttribute(String name) {
      return name.equals(ClientCopy.NAME) ? null : super.getAttribute(name);
    }
  }
}
