package org.interphase.server.question;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;

/** Which publications the graph was read from, and of what date it is. */
final class DataSources {

  private static final String SOURCES =
      """
      SELECT DISTINCT ?label ?title ?journal ?address {
        ?source a iph:Publication ; iph:fileName ?file ; rdfs:label ?label ; dcterms:title ?title .
        OPTIONAL { ?source dcterms:bibliographicCitation ?journal }
        OPTIONAL { ?source dcterms:identifier ?address }
      }
      ORDER BY ?label ?title
      """;

  private static final String DATE =
      """
      SELECT ?date {
        VALUES ?property { dcterms:modified dcterms:created dcterms:date }
        ?thing ?property ?date .
        FILTER (DATATYPE(?date) = xsd:date)
      }
      ORDER BY DESC(?date) LIMIT 1
      """;

  private final QueryRun queries;
  private final String version;
  private final Kept<Facts> facts;

  /**
   * @param version changes whenever the data of a fixed service does; empty for others
   */
  DataSources(QueryRun queries, String version) {
    this.queries = queries;
    this.version = version;
    this.facts = new Kept<>(queries, this::find);
  }

  Facts facts() {
    return facts.get();
  }

  /** Others change their data at any time, so that only the day of asking says which it was. */
  private Facts find() {
    var sources = queries.select(SOURCES).stream().map(DataSources::source).toList();
    if (!queries.service().isFixed()) {
      return new Facts(sources, version, LocalDate.now(ZoneOffset.UTC).toString(), "asked on");
    }
    var date = queries.select(DATE).stream().map(found -> text(found, "date")).findFirst();
    return new Facts(sources, version, date.orElse(""), "of");
  }

  private static String source(Binding found) {
    return Stream.of(
            text(found, "label") + ", " + text(found, "title"),
            text(found, "journal"),
            text(found, "address"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String text(Binding found, String variable) {
    var node = found.get(variable);
    return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  /**
   * What there is to say of the data.
   *
   * @param sources the publications, as texts
   * @param version the data's version; empty where it has none
   * @param date a day; empty where the graph names none
   * @param dateMeans the word before the date
   */
  record Facts(List<String> sources, String version, String date, String dateMeans) {}
}
