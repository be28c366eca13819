package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the files that pages need below {@code /assets/}: those in the folder {@code assets}, and
 * those of libraries that are named here. Each is read when it is first asked for.
 */
public final class Assets extends ReadingServlet {

  private static final long serialVersionUID = 1L;

  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private static final String ASSETS = "/org/interphase/server/assets/";

  /** The files of libraries, by the names under which pages ask for them. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "pico.min.css", "picocss__pico/2.1.1/css/pico.min.css",
          "chart.umd.min.js", "chart.js/4.5.1/dist/chart.umd.min.js",
          "cytoscape.min.js", "cytoscape/3.33.1/dist/cytoscape.min.js",
          "yasgui.min.css", "zazuko__yasgui/4.5.0/build/yasgui.min.css",
          "yasgui.min.js", "zazuko__yasgui/4.5.0/build/yasgui.min.js");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml");

  /** A plain name, which leads out of no folder. */
  private static final String NAME = "[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(css|js|svg)";

  private final transient Map<String, byte[]> contents = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters.of(request, List.of());
    var name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    var content = name.matches(NAME) ? content(name) : Optional.<byte[]>empty();
    if (content.isEmpty()) {
      throw HttpProblem.notFound("There is no file " + request.getRequestURI() + ".");
    }
    response.setHeader("Cache-Control", "public, max-age=3600");
    Reply.send(MEDIA_TYPES.get(suffix(name)), content.get(), request, response);
  }

  private static String suffix(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Only what is there is kept, so that wrong names do not fill the memory. */
  private Optional<byte[]> content(String name) {
    return Optional.ofNullable(contents.computeIfAbsent(name, Assets::read));
  }

  /** The file, or {@code null}, which the map does not keep. */
  private static byte[] read(String name) {
    var library = LIBRARIES.get(name);
    var resource = library == null ? ASSETS + name : WEBJARS + library;
    try (var in = Assets.class.getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
