package org.interphase.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** The citation of an answer as an entry of type dataset, for reference managers. */
final class CitationEntries {

  private CitationEntries() {}

  static String ris(AnswerCitation citation) {
    return Stream.of(
            "TY  - DATA",
            "ID  - " + citation.key(),
            "AU  - " + AnswerCitation.AUTHORS,
            "TI  - " + citation.title().replaceAll("\\R", " "),
            "PB  - " + AnswerCitation.GRAPH,
            citation.year().isEmpty() ? "" : "PY  - " + citation.year(),
            "UR  - " + citation.address(),
            citation.notes().map(note -> "N1  - " + note).collect(Collectors.joining("\r\n")),
            "ER  - ")
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  static String csl(AnswerCitation citation) {
    var author = new JsonObject();
    author.put("literal", AnswerCitation.AUTHORS);
    var authors = new JsonArray();
    authors.add(author);
    var entry = new JsonObject();
    entry.put("id", citation.key());
    entry.put("type", "dataset");
    entry.put("title", citation.title());
    entry.put("author", authors);
    entry.put("publisher", AnswerCitation.GRAPH);
    if (!citation.year().isEmpty()) {
      entry.put("issued", issued(Integer.parseInt(citation.year())));
    }
    entry.put("URL", citation.address());
    entry.put("note", citation.notes().collect(Collectors.joining(". ")));
    var entries = new JsonArray();
    entries.add(entry);
    return entries + "\n";
  }

  private static JsonObject issued(int year) {
    var parts = new JsonArray();
    parts.add(JsonNumber.value(year));
    var dates = new JsonArray();
    dates.add(parts);
    var issued = new JsonObject();
    issued.put("date-parts", dates);
    return issued;
  }
}
