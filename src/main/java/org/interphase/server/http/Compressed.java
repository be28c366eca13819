package org.interphase.server.http;

import java.util.stream.Stream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;

/** Sends longer texts compressed to those who accept that. */
public final class Compressed {

  private static final int SHORTEST = 1024;

  private Compressed() {}

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
    Stream.concat(
            Stream.of(
                "text/html",
                "text/css",
                "text/csv",
                "text/markdown",
                "application/json",
                "application/problem+json"),
            Stream.concat(ResultFormat.ROWS.stream(), ResultFormat.GRAPH.stream())
                .map(ResultFormat::mediaType))
        .distinct()
        .forEach(config::compressIncludeMimeType);
    var compressing = new CompressionHandler(handler);
    compressing.putCompression(gzip);
    compressing.putConfiguration("/", config.build());
    return compressing;
  }
}
