package org.interphase.server.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.plot.Plot;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.vocabulary.IriMinter;

/** Says below a picture whose data it shows, for whoever meets it on a slide. */
public final class PlotSources {

  /** Under which all that is read from sources is published. */
  private static final String LICENCE = "CC BY 4.0";

  private static final String DOI = "https://doi.org/";
  private static final int SHORT_VERSION = 12;

  private static final String SOURCES =
      """
      SELECT ?source (MIN(STR(?name)) AS ?label) (MIN(STR(?is)) AS ?address) (COUNT(DISTINCT ?author) AS ?authors) {
        ?source a iph:Publication ; iph:fileName ?file ; rdfs:label ?name .
        OPTIONAL { ?source dcterms:identifier ?is }
        OPTIONAL { ?source dcterms:creator ?author }
      }
      GROUP BY ?source
      ORDER BY ?label
      """;

  private final Kept<List<Source>> sources;
  private final String version;

  /**
   * @param version changes whenever the data of a fixed service does; empty for others
   */
  public PlotSources(QueryRun queries, String version) {
    this.sources =
        new Kept<>(queries, () -> queries.select(SOURCES).stream().map(PlotSources::of).toList());
    this.version = version;
  }

  /**
   * Two lines: whose data, and where they are found.
   *
   * @param address the whole address of the page that shows the same
   */
  String of(Plot plot, Answer answer, String address) {
    var cells =
        plot.points().stream().flatMap(point -> answer.rows().get(point.row()).stream()).toList();
    var all = sources.get();
    var used = all.stream().filter(source -> cells.stream().anyMatch(source::holds)).toList();
    return lines(used.isEmpty() ? all : used, address);
  }

  /** The same of what is said by these things, such as claims. */
  public String of(Collection<String> things, String address) {
    var cells = things.stream().map(iri -> new AnswerCell(iri, iri, "")).toList();
    return lines(
        sources.get().stream().filter(source -> cells.stream().anyMatch(source::holds)).toList(),
        address);
  }

  private String lines(List<Source> used, String address) {
    var told =
        used.stream()
            .sorted(Comparator.comparing(Source::name))
            .map(Source::inWords)
            .collect(Collectors.joining("; "));
    return (told.isEmpty() ? "" : "Data: " + told + "\n")
        + address
        + " · "
        + LICENCE
        + (version.isEmpty()
            ? ""
            : " · data version " + version.substring(0, Math.min(SHORT_VERSION, version.length())));
  }

  private static Source of(Binding found) {
    var name = found.get("label").getLiteralLexicalForm();
    var address = found.get("address") == null ? "" : found.get("address").getLiteralLexicalForm();
    boolean areMany = found.get("authors").getLiteralLexicalForm().matches("[3-9]|\\d\\d+");
    return new Source(
        found.get("source").getURI(),
        areMany ? name.replaceFirst(" (\\d{4})$", " et al. $1") : name,
        address.startsWith(DOI) ? "doi:" + address.substring(DOI.length()) : address);
  }

  private record Source(String iri, String name, String address) {

    /** Whether a cell is of something that was read in it. */
    private boolean holds(AnswerCell cell) {
      var thing = cell.iri().isEmpty() ? IriMinter.ID + cell.text() : cell.iri();
      return thing.equals(iri) || thing.startsWith(iri + "/");
    }

    private String inWords() {
      return address.isEmpty() ? name : name + ", " + address;
    }
  }
}
