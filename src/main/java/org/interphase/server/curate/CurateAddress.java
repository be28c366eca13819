package org.interphase.server.curate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of what is worked on. */
final class CurateAddress {

  /** Where the sources are listed. */
  static final String PATH = "/curate";

  private static final String TEMPLATES = PATH + "/templates/";

  private CurateAddress() {}

  static String source(String name) {
    return PATH + "/" + escaped(name);
  }

  static String table(String source, String table) {
    return source(source) + "?table=" + escaped(table);
  }

  /**
   * @param from the number of the first row that is shown
   */
  static String rows(String source, String table, int from) {
    return table(source, table) + "&from=" + from;
  }

  static String template(String name) {
    return TEMPLATES + escaped(name);
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
