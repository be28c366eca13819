package org.interphase.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;

/**
 * What a reply says before its body.
 *
 * @param mediaType empty where there is no body
 * @param headers the other headers, each in its place
 */
record ReplyHead(int status, String mediaType, List<Header> headers) {

  private static final String TAG = "ETag";

  /** Of no reply. */
  static final ReplyHead NONE = new ReplyHead(HttpServletResponse.SC_OK, "", List.of());

  void addTo(HttpServletResponse response) {
    response.setStatus(status);
    if (!mediaType.isEmpty()) {
      response.setContentType(mediaType);
    }
    // A handler that sets a header means it in place of one that all replies have.
    headers.forEach(header -> response.setHeader(header.name(), null));
    headers.forEach(header -> response.addHeader(header.name(), header.value()));
  }

  /** The entity tag without its quotes. */
  Optional<String> tag() {
    return headers.stream()
        .filter(header -> header.name().equals(TAG))
        .map(header -> header.value().substring(1, header.value().length() - 1))
        .findFirst();
  }

  /** How much memory it takes, about. */
  long bytes() {
    return Keeping.bytes(headers);
  }

  /** A header and its value. */
  record Header(String name, String value) {}
}
