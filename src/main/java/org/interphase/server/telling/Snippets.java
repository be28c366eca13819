package org.interphase.server.telling;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/** What reads a table from this server, to be copied and run as it is. */
public final class Snippets {

  /** The script that offers to copy them. */
  public static final String MODULE = "copy.js";

  private static final Map<String, String> LINES = new LinkedHashMap<>();

  static {
    LINES.put(
        "Python",
        """
        import pandas as pd

        answer = pd.read_csv("%s")
        """);
    LINES.put(
        "R",
        """
        answer <- read.csv("%s", check.names = FALSE)
        """);
    LINES.put(
        "curl",
        """
        curl -s "%s"
        """);
    LINES.put(
        "Java",
        """
        import java.net.URI;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;

        class Answer {
          public static void main(String[] arguments) throws Exception {
            var request = HttpRequest.newBuilder(URI.create("%s")).build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
            System.out.print(answer);
          }
        }
        """);
  }

  private Snippets() {}

  /**
   * A fold with a piece for each language; the page that shows it takes {@link #MODULE}, too.
   *
   * @param address the whole address of the table as CSV
   */
  public static DomContent of(String address) {
    return details(
            summary("Read it in Python, R, curl or Java"),
            each(List.copyOf(LINES.entrySet()), lines -> piece(lines, escaped(address))))
        .withClass("snippets");
  }

  private static DomContent piece(Entry<String, String> lines, String address) {
    return join(
        h3(lines.getKey()),
        pre(code(lines.getValue().replace("%s", address).stripTrailing()))
            .withId("in-" + lines.getKey().toLowerCase(Locale.ROOT))
            .withClass("copied")
            .withData("name", lines.getKey()));
  }

  /** An address has no sign that ends a text in any of these languages, once it is encoded. */
  private static String escaped(String address) {
    return address
        .replace("\"", "%22")
        .replace("\\", "%5C")
        .replace("$", "%24")
        .replace("`", "%60");
  }
}
