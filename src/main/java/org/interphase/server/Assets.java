package org.interphase.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Serves the files that pages need, each by its name below {@code /assets/} and no other. */
final class Assets extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PICO = "/META-INF/resources/webjars/picocss__pico/2.1.1/css/";
  private static final Map<String, Asset> FILES =
      Map.of(
          "/pico.min.css", Asset.read(PICO + "pico.min.css", "text/css;charset=utf-8"),
          "/interphase.css", Asset.read("interphase.css", "text/css;charset=utf-8"),
          "/icon.svg", Asset.read("icon.svg", "image/svg+xml"));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asset = FILES.get(request.getPathInfo());
    if (asset == null) {
      ProblemReport.send(
          HttpProblem.notFound("There is no file " + request.getRequestURI() + "."),
          request,
          response);
      return;
    }
    response.setHeader("Cache-Control", "public, max-age=3600");
    Reply.send(asset.mediaType(), asset.content(), request, response);
  }

  private record Asset(String mediaType, byte[] content) {

    static Asset read(String resource, String mediaType) {
      try (var in = Assets.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("The file " + resource + " is missing from the program.");
        }
        return new Asset(mediaType, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
