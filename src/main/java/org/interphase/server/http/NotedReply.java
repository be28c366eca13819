package org.interphase.server.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes down what a handler answers, so that it can be sent later, and again. */
final class NotedReply extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final List<ReplyHead.Header> headers = new ArrayList<>();
  private String mediaType = "";
  private int status = SC_OK;

  /**
   * @param response is left as it is
   */
  NotedReply(HttpServletResponse response) {
    super(response);
  }

  ReplyHead head() {
    return new ReplyHead(status, mediaType, List.copyOf(headers));
  }

  byte[] body() {
    return body.toByteArray();
  }

  @Override
  public void setStatus(int other) {
    status = other;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setContentType(String type) {
    mediaType = type;
  }

  @Override
  public void setContentLength(int length) {
    // It follows from the body.
  }

  @Override
  public void setHeader(String name, String value) {
    headers.removeIf(header -> header.name().equalsIgnoreCase(name));
    addHeader(name, value);
  }

  @Override
  public void addHeader(String name, String value) {
    headers.add(new ReplyHead.Header(name, value));
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("Replies that are kept are made at once.");
      }

      @Override
      public void write(int one) {
        body.write(one);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        body.write(bytes, from, length);
      }
    };
  }
}
