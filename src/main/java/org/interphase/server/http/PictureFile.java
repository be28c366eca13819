package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.interphase.picture.Printed;

/** In which files a picture can be had. */
public enum PictureFile {
  SVG("image/svg+xml"),
  PDF("application/pdf"),
  PNG("image/png");

  /** The parameter that says how many pixels a PNG is wide. */
  public static final String WIDTH = "width";

  private static final int LEAST_WIDTH = 100;

  private final String mediaType;

  PictureFile(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The end of an address that asks for it, such as {@code .png}. */
  public String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The file that an address asks for by its end. */
  public static Optional<PictureFile> of(String path) {
    return Arrays.stream(values()).filter(file -> path.endsWith(file.suffix())).findFirst();
  }

  /** The parameters of a picture that {@code known} say what is on. */
  public Parameters parameters(HttpServletRequest request, Collection<String> known) {
    var all = new ArrayList<>(known);
    if (this == PNG) {
      all.add(WIDTH);
    }
    return Parameters.of(request, all);
  }

  /**
   * Sends the picture under a name that says what it shows; pixels as many across as the request's
   * {@code width} says, or twice those of a screen.
   */
  public void send(
      String svg, String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var content =
        switch (this) {
          case SVG -> svg.getBytes(StandardCharsets.UTF_8);
          case PDF -> Printed.pdf(svg);
          case PNG -> Printed.png(svg, width(svg, Parameters.of(request).text(WIDTH)));
        };
    response.setHeader("Content-Disposition", "inline; filename=\"" + name + suffix() + '"');
    Reply.send(mediaType, content, request, response);
  }

  private static int width(String svg, String asked) {
    int most = Printed.mostWidth(svg);
    if (asked.isEmpty()) {
      return Math.min(most, 2 * Printed.width(svg));
    }
    if (!asked.matches("\\d{1,5}")
        || Integer.parseInt(asked) < LEAST_WIDTH
        || Integer.parseInt(asked) > most) {
      throw HttpProblem.badRequest(
          "Parameter \"width\": found \""
              + asked
              + "\", expected a number of pixels from "
              + LEAST_WIDTH
              + " to "
              + most
              + ".");
    }
    return Integer.parseInt(asked);
  }

  /** A title as the name of a file: {@code conductivity-against-relative-density}. */
  public static String named(String title) {
    var name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "plot" : name;
  }
}
