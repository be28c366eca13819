package org.interphase.source.bibliography;

import java.util.List;
import org.interphase.model.Doi;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes CSL-JSON. */
final class CslJsonWriter {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CslJsonWriter() {}

  static String write(List<Reference> references) {
    var items = MAPPER.createArrayNode();
    references.forEach(reference -> fill(items.addObject(), reference));
    return MAPPER.writeValueAsString(items).replace("\r\n", "\n") + "\n";
  }

  private static void fill(ObjectNode item, Reference reference) {
    item.put("id", reference.key());
    item.put("type", Reference.said(reference.journal()) ? "article-journal" : "document");
    for (var author : reference.printedAuthors()) {
      var name = PersonName.of(author);
      var person = item.withArray("author").addObject();
      if (name.given().isEmpty()) {
        person.put("literal", name.family());
      } else {
        person.put("family", name.family()).put("given", name.given());
      }
    }
    add(item, "title", reference.title());
    add(item, "container-title", reference.journal());
    if (Reference.said(reference.year())) {
      date(item.putObject("issued"), reference.year());
    }
    add(item, "volume", reference.volume());
    add(item, "page", reference.page());
    reference.doi().map(Doi::name).ifPresent(doi -> item.put("DOI", doi));
  }

  private static void date(ObjectNode issued, String year) {
    if (year.matches("\\d{4}")) {
      issued.putArray("date-parts").addArray().add(Integer.parseInt(year));
    } else {
      issued.put("raw", year);
    }
  }

  private static void add(ObjectNode item, String name, String text) {
    if (Reference.said(text)) {
      item.put(name, text);
    }
  }
}
