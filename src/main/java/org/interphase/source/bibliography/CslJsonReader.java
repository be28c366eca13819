package org.interphase.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads CSL-JSON: an array of items, or one. */
final class CslJsonReader {

  /** The custom property that says in what a record with the DOI agreed with the item. */
  static final String DOI_FOUND_BY = "doiFoundBy";

  private static final JsonMapper MAPPER = new JsonMapper();

  private final String file;
  private final Consumer<Problem> problems;

  CslJsonReader(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  List<ListedReference> read(String text) {
    var read = new ArrayList<ListedReference>();
    try {
      var root = MAPPER.readTree(text);
      var items = root.isArray() ? root : MAPPER.createArrayNode().add(root);
      for (int i = 0; i < items.size(); i++) {
        item(items.get(i), "/" + i).ifPresent(read::add);
      }
    } catch (JacksonException e) {
      var at = e.getLocation();
      tell(
          at == null ? Place.file(file) : Place.line(file, at.getLineNr(), at.getColumnNr()),
          "text that is no JSON");
    }
    return read;
  }

  private Optional<ListedReference> item(JsonNode item, String pointer) {
    var id = text(item, "id");
    var place = new Place(file, id.isEmpty() ? pointer : pointer + ", entry \"" + id + "\"");
    if (!item.isObject()) {
      tell(place, "something that is no item");
      return Optional.empty();
    }
    var fields =
        new Fields(
            id,
            item.path("author").valueStream().map(CslJsonReader::author).toList(),
            unmarked(text(item, "title")),
            unmarked(text(item, "container-title", "container-title-short")),
            date(item.path("issued")),
            text(item, "volume"),
            text(item, "page", "number"),
            text(item, "DOI"),
            text(item.path("custom"), DOI_FOUND_BY));
    return fields.listed(place, problems);
  }

  private static String author(JsonNode name) {
    var literal = text(name, "literal");
    if (!literal.isEmpty()) {
      return literal;
    }
    var family =
        Stream.of("dropping-particle", "non-dropping-particle", "family")
            .map(part -> text(name, part))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return new PersonName(family, text(name, "given")).text();
  }

  private static String date(JsonNode issued) {
    var year = issued.path("date-parts").path(0).path(0);
    return year.isValueNode() ? year.asString() : text(issued, "raw", "literal");
  }

  /** Titles of CSL may hold tags for italics, subscripts and the like. */
  private static String unmarked(String text) {
    return text.replaceAll("</?(i|b|sub|sup|sc|span)(\\s[^>]*)?>", "");
  }

  private static String text(JsonNode node, String... names) {
    return Stream.of(names)
        .map(node::path)
        .filter(value -> value.isString() || value.isNumber())
        .map(value -> value.asString().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void tell(Place place, String found) {
    problems.accept(
        new Problem(
            place,
            found,
            "an array of items of CSL-JSON",
            "Export the list anew as CSL-JSON; programs such as Zotero do."));
  }
}
