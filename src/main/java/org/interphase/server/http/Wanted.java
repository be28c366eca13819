package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.util.URIUtil;

/**
 * What a request for a description asks for.
 *
 * @param path the path without the suffix that names a format
 * @param format the format of the data; empty for a page
 */
public record Wanted(String path, Optional<ResultFormat> format) {

  private static final String PAGE = ".html";

  /** Returns what {@code path}'s suffix names, or what {@code Accept} likes best. */
  public static Wanted of(HttpServletRequest request, String path) {
    return of(request, path, ResultFormat.GRAPH);
  }

  /** The same where there is a page, and data in {@code formats}. */
  public static Wanted of(HttpServletRequest request, String path, List<ResultFormat> formats) {
    if (path.endsWith(PAGE)) {
      return new Wanted(path.substring(0, path.length() - PAGE.length()), Optional.empty());
    }
    for (var format : formats) {
      if (path.endsWith(format.suffix())) {
        var bare = path.substring(0, path.length() - format.suffix().length());
        return new Wanted(bare, Optional.of(format));
      }
    }
    var mediaTypes =
        Stream.concat(Stream.of(MediaTypes.HTML), formats.stream().map(ResultFormat::mediaType));
    var chosen = MediaTypes.choose(request, mediaTypes.toList());
    return new Wanted(path, formats.stream().filter(f -> f.mediaType().equals(chosen)).findFirst());
  }

  /** The address's path, escapes and all, but without the dots that only lead up and down in it. */
  public static String path(HttpServletRequest request) {
    return Optional.ofNullable(URIUtil.normalizePath(request.getRequestURI())).orElse("/");
  }

  /** What the address has after {@code folder}, escapes and all; nothing at the folder itself. */
  public static String below(String folder, HttpServletRequest request) {
    var path = path(request);
    return path.length() < folder.length() ? "" : path.substring(folder.length());
  }

  /** The ends that a document's address may have, the empty one first. */
  public static List<String> suffixes() {
    return Stream.concat(
            Stream.of("", PAGE), ResultFormat.ADDRESSED.stream().map(ResultFormat::suffix))
        .toList();
  }

  /** The media type of the reply, with its encoding. */
  public String contentType() {
    return format.map(ResultFormat::contentType).orElse(Reply.PAGE);
  }

  /**
   * Names the thing's IRI and the other forms of its description in {@code Link}.
   *
   * @param name the end of the IRI and of the address, below the first slash
   */
  public void link(String name, HttpServletResponse response) {
    link(name, name, response);
  }

  /** The same where the IRI has another end than the address. */
  public void link(String name, String iri, HttpServletResponse response) {
    var escaped = Iris.escapedPath(name);
    response.addHeader("Link", "<" + Iris.BASE + Iris.escapedPath(iri) + ">; rel=\"canonical\"");
    if (format.isPresent()) {
      alternate(escaped + PAGE, MediaTypes.HTML, response);
    }
    ResultFormat.ADDRESSED.stream()
        .filter(other -> !format.equals(Optional.of(other)))
        .forEach(other -> alternate(escaped + other.suffix(), other.mediaType(), response));
  }

  private static void alternate(String path, String mediaType, HttpServletResponse response) {
    response.addHeader("Link", "</" + path + ">; rel=\"alternate\"; type=\"" + mediaType + "\"");
  }
}
