package org.interphase.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The citation of an answer as an entry of type dataset, for reference managers. */
final class CitationEntries {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

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
    var entries = MAPPER.createArrayNode();
    var entry =
        entries
            .addObject()
            .put("id", citation.key())
            .put("type", "dataset")
            .put("title", citation.title());
    entry.putArray("author").addObject().put("literal", AnswerCitation.AUTHORS);
    entry.put("publisher", AnswerCitation.GRAPH);
    if (!citation.year().isEmpty()) {
      entry
          .putObject("issued")
          .putArray("date-parts")
          .addArray()
          .add(Integer.parseInt(citation.year()));
    }
    entry.put("URL", citation.address());
    entry.put("note", citation.notes().collect(Collectors.joining(". ")));
    return MAPPER.writeValueAsString(entries).replace("\r\n", "\n") + "\n";
  }
}
