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
    require(request, HOST, AUTHORITY, "a host, with its port");
    return forwarded.customize(request, responseHeaders);
  }

  private static void require(Request request, String header, Pattern form, String expected) {
    var said = request.getHeaders().getCSV(header, false);
    boolean isFit = !said.isEmpty() && said.stream().allMatch(one -> form.matcher(one).matches());
    if (request.getHeaders().contains(header) && !isFit) {
      throw new HttpException.RuntimeException(
          HttpStatus.BAD_REQUEST_400, "Header " + header + ": expected " + expected + ".");
    }
  }
}
