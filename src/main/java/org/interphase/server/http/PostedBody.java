package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;

/** The body of a request as its headers announce it, before a byte of it is read. */
public final class PostedBody {

  /** The media type of forms, and what a body without any is taken for. */
  public static final String FORM = "application/x-www-form-urlencoded";

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");

  /** Older clients leave the hyphen out. */
  private static final Pattern UTF_8 = Pattern.compile("(?i)utf-?8");

  private PostedBody() {}

  /**
   * Returns the media type of the body in small letters, or throws a problem where the body is too
   * long, compressed or not in UTF-8.
   */
  public static String mediaType(HttpServletRequest request, long maxBytes) {
    if (request.getContentLengthLong() > maxBytes) {
      throw HttpProblem.bodyTooLarge(maxBytes);
    }
    // Jetty's own getter fails where it does not know the charset.
    var contentType = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
    requireKnownCharset(contentType);
    requirePlain(request);
    var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.isEmpty() ? FORM : type;
  }

  /** Whether reading the body failed because it is longer than it may be. */
  public static boolean isTooLong(Throwable failure) {
    return hasStatus(failure, 413, 413);
  }

  /** Whether reading the body, or the address, failed by the client's fault. */
  public static boolean isUnreadable(Throwable failure) {
    return hasStatus(failure, 400, 499);
  }

  private static boolean hasStatus(Throwable failure, int from, int to) {
    if (failure instanceof HttpException http && http.getCode() >= from && http.getCode() <= to) {
      return true;
    }
    return failure != null && hasStatus(failure.getCause(), from, to);
  }

  /** Texts are UTF-8, whatever else a client may claim of them. */
  private static void requireKnownCharset(String contentType) {
    var charset = CHARSET.matcher(contentType);
    if (charset.find() && !UTF_8.matcher(charset.group(1)).matches()) {
      throw HttpProblem.unsupportedMediaType(
          "Content-Type: found charset " + charset.group(1) + ", expected UTF-8.");
    }
  }

  /** A short compressed body could grow beyond every limit. */
  private static void requirePlain(HttpServletRequest request) {
    var encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
      throw HttpProblem.unsupportedMediaType(
          "Content-Encoding: found " + encoding + ", expected a body that is not compressed.");
    }
  }
}
