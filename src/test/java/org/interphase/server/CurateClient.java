package org.interphase.server;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who looks through the pages of a folder and sends their forms. */
record CurateClient(RunningServer server) {

  /** The page at a path. */
  Document page(String path) {
    return Jsoup.parse(server.page(path));
  }

  /** What a cell says, counted from the number of its row. */
  static String cell(Document page, int row, int column) {
    return page.select("#row-" + row + " > td").get(column).text();
  }

  /** Ticks these guesses of the source, and sends its form. */
  HttpResponse<String> confirm(String... ids) {
    return post(form(page("/curate/p-2021"), ids), origin());
  }

  /** What is sent where these guesses of a page are ticked. */
  static String form(Document page, String... ids) {
    var form = new StringBuilder();
    for (var name : List.of("token", "version")) {
      form.append(name + "=" + page.select("input[name=" + name + "]").attr("value") + "&");
    }
    for (var id : ids) {
      form.append("confirm=" + RunningServer.encoded(id) + "&");
    }
    return form.toString();
  }

  /** Sends a form as a page of {@code origin} would. */
  HttpResponse<String> post(String form, String origin) {
    return server.send(
        server
            .request(
                "/curate/p-2021",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                origin)
            .POST(BodyPublishers.ofString(form)));
  }

  /** The origin of the pages. */
  String origin() {
    return server.address("/").toString().replaceFirst("/$", "");
  }
}
