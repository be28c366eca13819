package org.interphase.source.crossref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interphase.model.Doi;
import tools.jackson.databind.JsonNode;

/**
 * A record of a publication at Crossref.
 *
 * @param journals the names of its journal, in full and abbreviated
 * @param years of the print and of all earlier forms
 * @param pages its pages and its article number, as far as it has them
 * @param firstAuthor a family name, or the name of a group
 */
record Work(
    Doi doi,
    String title,
    List<String> journals,
    Set<String> years,
    String volume,
    List<String> pages,
    String firstAuthor) {

  private static final List<String> DATES =
      List.of("issued", "published", "published-print", "published-online");

  /** The record that {@code item} of an answer is; nothing where it has no DOI. */
  static Optional<Work> of(JsonNode item) {
    return Doi.of(text(item.path("DOI"))).map(doi -> of(doi, item));
  }

  private static Work of(Doi doi, JsonNode item) {
    var years = new TreeSet<String>();
    for (var date : DATES) {
      years.add(text(item.path(date).path("date-parts").path(0).path(0)));
    }
    years.remove("");
    var author = item.path("author").path(0);
    var family = text(author.path("family"));
    return new Work(
        doi,
        plain(text(item.path("title").path(0))),
        texts(item.path("container-title"), item.path("short-container-title")),
        years,
        text(item.path("volume")),
        texts(item.path("page"), item.path("article-number")),
        family.isEmpty() ? text(author.path("name")) : family);
  }

  /** Titles come with tags of JATS and MathML, and with entities for the signs of tags. */
  private static String plain(String title) {
    return title
        .replaceAll("</?[a-zA-Z][^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<String> texts(JsonNode... nodes) {
    return List.of(nodes).stream()
        .flatMap(node -> node.isArray() ? node.valueStream() : List.of(node).stream())
        .map(Work::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String text(JsonNode node) {
    return node.isString() || node.isNumber() ? node.asString().strip() : "";
  }
}
