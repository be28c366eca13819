package org.interphase.server.http;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes from a proxy which address its client asked: from {@code X-Forwarded-Proto} and {@code
 * X-Forwarded-Host}, which a proxy is told to set. Whatever else a client may send along that a
 * proxy could let through, a port or another scheme, is not heeded.
 */
public final class ProxysWord implements HttpConfiguration.Customizer {

  private static final String SCHEME = "X-Forwarded-Proto";
  private static final String HOST = "X-Forwarded-Host";

  /** A name or an address, and a port; a comma would part what several proxies say. */
  private static final Pattern AUTHORITY =
      Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

  private static final String EXPECTED_HOST = "a host, and perhaps its port";

  private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

  /** Of all the headers by which proxies speak, two are heeded. */
  public ProxysWord() {
    forwarded.setForwardedHeader(null);
    forwarded.setForwardedServerHeader(null);
    forwarded.setForwardedPortHeader(null);
    forwarded.setForwardedForHeader(null);
    forwarded.setForwardedHttpsHeader(null);
    forwarded.setForwardedCipherSuiteHeader(null);
    forwarded.setForwardedSslSessionIdHeader(null);
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    require(request, SCHEME, Pattern.compile("(?i)https?"), "http or https");
    require(request, HOST, AUTHORITY, EXPECTED_HOST);
    try {
      return forwarded.customize(request, responseHeaders);
    } catch (HttpException.RuntimeException | IllegalArgumentException e) {
      // A port that there cannot be, or an address in brackets that is none.
      throw refused(request, HOST, request.getHeaders().get(HOST), EXPECTED_HOST);
    }
  }

  /**
   * Jetty takes what stands first, in quotes or empty as it may be; whatever stands behind that has
   * to be of the same form.
   */
  private static void require(Request request, String header, Pattern form, String expected) {
    for (var line : request.getHeaders().getValuesList(header)) {
      for (var said : line.split(",", -1)) {
        if (!form.matcher(said.strip()).matches()) {
          throw refused(request, header, said, expected);
        }
      }
    }
  }

  private static RuntimeException refused(
      Request request, String header, String said, String expected) {
    var problem =
        HttpProblem.badRequest(
            "Header "
                + header
                + ": found "
                + (said.isBlank() ? "nothing" : said.strip())
                + ", expected "
                + expected
                + ". The proxy sets it; give it what the client asked for.");
    ErrorReports.note(problem, request);
    return new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, problem.title());
  }
}
