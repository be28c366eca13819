package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Handler;

/** Sends longer texts compressed to those who accept that. */
public final class Compressed {

  private static final int SHORTEST = 1024;

  private static final String GZIP = "gzip";

  private static final Set<String> MEDIA_TYPES =
      Stream.concat(
              Stream.of(
                  "text/html",
                  "text/css",
                  "text/csv",
                  "text/markdown",
                  "image/svg+xml",
                  "application/json",
                  "application/problem+json"),
              ResultFormat.ALL.stream().map(ResultFormat::mediaType))
          .collect(Collectors.toUnmodifiableSet());

  private Compressed() {}

  /** Whether a body is shorter by much when it is packed. */
  static boolean isWorthwhile(String contentType, int length) {
    return length >= SHORTEST && MEDIA_TYPES.contains(contentType.replaceFirst(";.*", "").strip());
  }

  /** Whether a client takes a body that is packed by gzip. */
  static boolean isTakenBy(HttpServletRequest request) {
    var accepted = new QuotedQualityCSV();
    request.getHeaders("Accept-Encoding").asIterator().forEachRemaining(accepted::addValue);
    return accepted.getValues().contains(GZIP);
  }

  /** Says that the body is packed already, so that nobody packs it again. */
  static void mark(HttpServletResponse response, Optional<String> tag) {
    response.setHeader("Content-Encoding", GZIP);
    // A tag of its own, since the bytes are others; this is how Jetty's handler tells it.
    tag.ifPresent(plain -> response.setHeader("ETag", '"' + tag(plain) + '"'));
  }

  /** The tag of what is packed, where {@code plain} is that of the same unpacked. */
  static String tag(String plain) {
    return plain + "--gzip";
  }

  /** A handler that answers as {@code handler} does, and takes no compressed requests. */
  public static Handler answersOf(Handler handler) {
    var gzip = new GzipCompression();
    gzip.setMinCompressSize(SHORTEST);
    var config =
        CompressionConfig.builder()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            // A short request could grow beyond every limit.
            .decompressExcludePath("/*");
    MEDIA_TYPES.forEach(config::compressIncludeMimeType);
    var compressing = new CompressionHandler(handler);
    compressing.putCompression(gzip);
    compressing.putConfiguration("/", config.build());
    return compressing;
  }
}
