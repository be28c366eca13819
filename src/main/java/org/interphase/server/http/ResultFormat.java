package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A format of results.
 *
 * @param name its name in the parameter {@code format}
 * @param mediaType its media type
 * @param lang how Jena writes it
 */
public record ResultFormat(String name, String mediaType, Lang lang) {

  /** Formats of rows and of yes or no. */
  public static final List<ResultFormat> ROWS =
      List.of(
          new ResultFormat("json", "application/sparql-results+json", ResultSetLang.RS_JSON),
          new ResultFormat("xml", "application/sparql-results+xml", ResultSetLang.RS_XML),
          new ResultFormat("csv", "text/csv", ResultSetLang.RS_CSV),
          new ResultFormat("tsv", "text/tab-separated-values", ResultSetLang.RS_TSV),
          new ResultFormat("json", "application/json", ResultSetLang.RS_JSON),
          new ResultFormat("xml", "application/xml", ResultSetLang.RS_XML));

  /** Formats of graphs. */
  public static final List<ResultFormat> GRAPH =
      List.of(
          new ResultFormat("turtle", "text/turtle", Lang.TURTLE),
          new ResultFormat("ntriples", "application/n-triples", Lang.NTRIPLES),
          new ResultFormat("jsonld", "application/ld+json", Lang.JSONLD),
          new ResultFormat("rdfxml", "application/rdf+xml", Lang.RDFXML),
          new ResultFormat("jsonld", "application/json", Lang.JSONLD),
          new ResultFormat("rdfxml", "application/xml", Lang.RDFXML));

  /** Formats of graphs that have an address of their own; the others are these by another name. */
  public static final List<ResultFormat> ADDRESSED = GRAPH.subList(0, 4);

  /** Returns the format that the request asks for by {@code format} or by {@code Accept}. */
  public static ResultFormat choose(HttpServletRequest request, List<ResultFormat> offered) {
    var name = request.getParameter("format");
    if (name != null && !name.isBlank()) {
      return offered.stream()
          .filter(format -> format.name().equals(name))
          .findFirst()
          .orElseThrow(() -> HttpProblem.notAcceptable(mediaTypes(offered)));
    }
    var mediaTypes = mediaTypes(offered);
    return MediaTypes.choose(request.getHeader("Accept"), mediaTypes)
        .map(chosen -> offered.get(mediaTypes.indexOf(chosen)))
        .orElseThrow(() -> HttpProblem.notAcceptable(mediaTypes));
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
    var out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(lang).output(out);
    return out.toByteArray();
  }

  /** The media type with the charset, where the format itself does not say it. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
