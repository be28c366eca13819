package org.interphase.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.vocabulary.Prefixes;

/**
 * Which data an answer is of.
 *
 * @param sources the publications that the graph was read from
 * @param version the data's version; empty where it has none
 * @param date a day; empty where none is known
 * @param dateMeans the word before the date
 */
public record DataFacts(List<GraphSource> sources, String version, String date, String dateMeans) {

  /** The licence of the graph itself, beside those of its sources. */
  public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private static final String SOURCES =
      Prefixes.declared("dcterms", "iph", "rdfs")
          + """
          SELECT DISTINCT ?source ?label ?title ?journal ?address ?licence {
            ?source a iph:Publication ; iph:fileName ?file ; rdfs:label ?label ; dcterms:title ?title .
            OPTIONAL { ?source iph:journalName ?journal }
            OPTIONAL { ?source dcterms:identifier ?address }
            OPTIONAL { ?source dcterms:license ?licence }
          }
          ORDER BY ?label ?title
          """;

  private static final String DATE =
      Prefixes.declared("dcterms", "xsd")
          + """
          SELECT ?date {
            VALUES ?property { dcterms:modified dcterms:created dcterms:date }
            ?thing ?property ?date .
            FILTER (DATATYPE(?date) = xsd:date)
          }
          ORDER BY DESC(?date) LIMIT 1
          """;

  public DataFacts {
    sources = List.copyOf(sources);
  }

  /** What the data says of itself, of the day of its last change. */
  public static DataFacts of(Supplier<QueryExecBuilder> service, String version) {
    var dates = select(service, DATE);
    var date = dates.isEmpty() ? "" : text(dates.get(0), "date");
    return new DataFacts(sources(service), version, date, "of");
  }

  /** The same of data that others may change at any time: only the day of asking says which. */
  public static DataFacts askedOn(String day, Supplier<QueryExecBuilder> service, String version) {
    return new DataFacts(sources(service), version, day, "asked on");
  }

  /**
   * The same of those sources alone from which {@code answer} is; of all where one of its rows does
   * not name any.
   */
  public DataFacts behind(Answer answer) {
    var known = new NamedSources(sources);
    var named = new HashSet<GraphSource>();
    for (var row : answer.rows()) {
      var ofRow = known.in(row);
      if (ofRow.isEmpty()) {
        return this;
      }
      named.addAll(ofRow);
    }
    var behind = sources.stream().filter(named::contains).toList();
    return behind.isEmpty() ? this : new DataFacts(behind, version, date, dateMeans);
  }

  /** Version and date in words; empty where neither is known. */
  public String versionAndDate() {
    var named = version.isEmpty() ? "" : "data version " + version;
    return date.isEmpty() ? named : (named + " " + dateMeans + " " + date).strip();
  }

  private static List<GraphSource> sources(Supplier<QueryExecBuilder> service) {
    return select(service, SOURCES).stream().map(DataFacts::source).distinct().toList();
  }

  private static List<Binding> select(Supplier<QueryExecBuilder> service, String sparql) {
    var found = new ArrayList<Binding>();
    try (var execution = service.get().query(Queries.parse(sparql)).build()) {
      execution.select().forEachRemaining(found::add);
    }
    return found;
  }

  private static String text(Binding found, String variable) {
    var node = found.get(variable);
    return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static GraphSource source(Binding found) {
    var parts =
        Stream.of(
            text(found, "label") + ", " + text(found, "title"),
            text(found, "journal"),
            text(found, "address"));
    return new GraphSource(
        text(found, "source"),
        parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")),
        text(found, "licence"));
  }
}
