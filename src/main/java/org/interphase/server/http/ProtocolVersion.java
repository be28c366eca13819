package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The version of the <a
 * href="https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#protocol-version-header">
 * Model Context Protocol</a> in which a request is written.
 */
public final class ProtocolVersion {

  private static final String HEADER = "MCP-Protocol-Version";

  private static final int SHOWN = 40;

  private ProtocolVersion() {}

  /** Refuses a request that names none of the versions that are {@code spoken}. */
  public static void require(HttpServletRequest request, List<String> spoken) {
    var version = request.getHeader(HEADER);
    if (version != null && !spoken.contains(version)) {
      throw HttpProblem.badRequest(
          HEADER
              + ": found "
              + version.substring(0, Math.min(SHOWN, version.length()))
              + ", expected the one that initialize agrees on: "
              + String.join(", ", spoken)
              + ".");
    }
  }
}
