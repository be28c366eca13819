package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.InvalidPropertyURIException;

/**
 * A format of results.
 *
 * @param mediaType its media type
 * @param lang how Jena writes it
 * @param names its names in the parameter {@code format}, in lower case
 */
public record ResultFormat(String mediaType, Lang lang, Set<String> names) {

  /**
   * The parameters by which clients name a format; no part of the SPARQL Protocol, but of what
   * Fuseki takes and SPARQLWrapper sends.
   */
  private static final List<String> PARAMETERS = List.of("format", "output", "results");

  /** Formats of graphs that can hold everything. */
  private static final String OTHERS = "Turtle, N-Triples or JSON-LD";

  private static final Set<String> PAGE = Set.of("html", MediaTypes.HTML);

  /** Formats of rows and of yes or no; after the first four, older names for the same. */
  public static final List<ResultFormat> ROWS =
      List.of(
          of("application/sparql-results+json", ResultSetLang.RS_JSON, "json", "srj"),
          of("application/sparql-results+xml", ResultSetLang.RS_XML, "xml", "srx"),
          of("text/csv", ResultSetLang.RS_CSV, "csv"),
          of("text/tab-separated-values", ResultSetLang.RS_TSV, "tsv"),
          of(MediaTypes.JSON, ResultSetLang.RS_JSON),
          of("application/xml", ResultSetLang.RS_XML),
          of("text/xml", ResultSetLang.RS_XML));

  /** The format that keeps graphs apart. */
  public static final ResultFormat TRIG = of("application/trig", Lang.TRIG, "trig");

  /** Formats of graphs; after the first four, those of several graphs, and older names. */
  public static final List<ResultFormat> GRAPH =
      List.of(
          of("text/turtle", Lang.TURTLE, "turtle", "ttl", "n3"),
          of("application/n-triples", Lang.NTRIPLES, "ntriples", "n-triples", "nt"),
          of("application/ld+json", Lang.JSONLD, "jsonld", "json-ld", "json"),
          of("application/rdf+xml", Lang.RDFXML, "rdfxml", "rdf", "rdf+xml", "rdf/xml", "xml"),
          TRIG,
          of("application/n-quads", Lang.NQUADS, "nquads", "n-quads", "nq"),
          of(MediaTypes.JSON, Lang.JSONLD),
          of("application/xml", Lang.RDFXML),
          of("text/xml", Lang.RDFXML),
          of("text/n3", Lang.TURTLE),
          of("text/rdf+n3", Lang.TURTLE),
          of("application/n3", Lang.TURTLE),
          of("application/turtle", Lang.TURTLE),
          of("application/x-turtle", Lang.TURTLE),
          of("application/x-json+ld", Lang.JSONLD),
          of("text/plain", Lang.NTRIPLES));

  /** All of both. */
  public static final List<ResultFormat> ALL =
      Stream.concat(ROWS.stream(), GRAPH.stream()).toList();

  /** Formats of graphs that have an address of their own; the others are these by another name. */
  public static final List<ResultFormat> ADDRESSED = GRAPH.subList(0, 4);

  private static ResultFormat of(String mediaType, Lang lang, String... names) {
    return new ResultFormat(
        mediaType,
        lang,
        Stream.concat(Stream.of(mediaType), Stream.of(names)).collect(Collectors.toSet()));
  }

  /** What the request asks for, by a parameter or by {@code Accept}. */
  public static Wanted wanted(HttpServletRequest request) {
    var named =
        PARAMETERS.stream()
            .map(request::getParameter)
            .filter(Objects::nonNull)
            // A plus that is not escaped comes as a blank.
            .map(name -> name.strip().replace(' ', '+').toLowerCase(Locale.ROOT));
    return new Wanted(named.toList(), Accept.of(request));
  }

  /** What a request asks for, whatever will be offered; the request itself may be gone by then. */
  public static final class Wanted {

    private final List<String> named;
    private final Accept accept;

    private Wanted(List<String> named, Accept accept) {
      this.named = named;
      this.accept = accept;
    }

    /**
     * Returns the one of those offered that is asked for, or throws a problem. A parameter that
     * names none of them is passed over, as other servers do.
     */
    public ResultFormat choose(List<ResultFormat> offered) {
      return named.stream()
          .flatMap(name -> offered.stream().filter(format -> format.names().contains(name)))
          .findFirst()
          .orElseGet(() -> liked(offered));
    }

    private ResultFormat liked(List<ResultFormat> offered) {
      var mediaTypes = mediaTypes(offered);
      return accept
          .best(mediaTypes)
          .map(best -> offered.get(mediaTypes.indexOf(best)))
          .orElseThrow(() -> HttpProblem.notAcceptable(mediaTypes));
    }

    /** Whether a page is asked for, and none of the formats offered. */
    public boolean isPage(List<ResultFormat> offered) {
      return named.stream()
          .filter(
              name ->
                  PAGE.contains(name)
                      || offered.stream().anyMatch(format -> format.names().contains(name)))
          .findFirst()
          .map(PAGE::contains)
          .orElseGet(() -> accept.prefersPage(mediaTypes(offered)));
    }
  }

  private static List<String> mediaTypes(List<ResultFormat> formats) {
    return formats.stream().map(ResultFormat::mediaType).toList();
  }

  /** The end of an address that asks for a graph in this format. */
  String suffix() {
    return "." + lang.getFileExtensions().get(0);
  }

  /** The graph, written in this format. */
  public byte[] bytes(Graph graph) {
    if (lang.equals(Lang.RDFXML)) {
      XmlText.require(
          Iter.asStream(graph.find())
              .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject())),
          OTHERS);
    }
    var out = new ByteArrayOutputStream();
    try {
      RDFWriter.source(graph)
          .lang(lang)
          .set(RIOT.symTurtleDirectiveStyle, isOld() ? "rdf10" : "rdf11")
          .output(out);
    } catch (InvalidPropertyURIException | IRIException nameless) {
      throw HttpProblem.unwritable(
          "The result has properties that XML has no names for: their IRIs must end in a name, such"
              + " as label behind # or /. Ask for "
              + OTHERS
              + ".");
    }
    return out.toByteArray();
  }

  /** Who asks by an older name reads Turtle as it was then: with {@code @prefix}. */
  private boolean isOld() {
    return lang.equals(Lang.TURTLE) && !mediaType.equals(Lang.TURTLE.getHeaderString());
  }

  /** The media type with the charset, where the format itself does not say it. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
