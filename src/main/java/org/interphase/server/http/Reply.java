package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sends whole answers, and "not modified" to those who have them already. */
public final class Reply {

  /** The media type of pages. */
  public static final String PAGE = MediaTypes.HTML + ";charset=utf-8";

  private Reply() {}

  /** Sends a whole body, or tells that what the client has of it still holds. */
  public static void send(
      String mediaType, String text, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(mediaType, text.getBytes(StandardCharsets.UTF_8), request, response);
  }

  /** Sends a whole body, or tells that what the client has of it still holds. */
  public static void send(
      String mediaType, byte[] content, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isKnown(tag(content), request, response)) {
      return;
    }
    write(mediaType, content, response);
  }

  /** Sends a whole page, or tells that the one that the client has still holds. */
  public static void page(String html, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(PAGE, html, request, response);
  }

  /** Sends a whole JSON document, or tells that the one that the client has still holds. */
  public static void json(String json, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(MediaTypes.JSON, json, request, response);
  }

  private static void write(String mediaType, byte[] content, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  /**
   * Sets the entity tag, and tells whether the client's copy has it, which then is all it needs; a
   * problem where the client wants what has another tag.
   */
  public static boolean isKnown(
      String tag, HttpServletRequest request, HttpServletResponse response) {
    ClientCopy.requireWanted(tag, request);
    response.setHeader("ETag", '"' + tag + '"');
    if (!ClientCopy.isSame(tag, request)) {
      return false;
    }
    response.setStatus(304);
    return true;
  }

  /** Returns a tag that two contents share only if they are the same. */
  public static String tag(byte[] content) {
    return sha256(content).substring(0, 24);
  }

  /** Returns the whole hash of the content, as {@code sha256sum} prints it. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
