package org.interphase.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.export.Release;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Reply;
import org.interphase.server.http.ResultFormat;

/** What the endpoint says of itself when it is asked without a query. */
final class EndpointDescription {

  /** No {@code sd:UnionDefaultGraph}, which would promise the projections as well. */
  private static final String DEFAULT_GRAPH =
      "The statements of the named graphs, but for those that only say them again in the pattern of"
          + " another community.";

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");

  private final QueryRun queries;

  EndpointDescription(QueryRun queries) {
    this.queries = queries;
  }

  /** Sends a page with a form to browsers, a SPARQL service description to programs. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept, Accept-Encoding");
    byte[] body;
    var wanted = ResultFormat.wanted(request);
    if (wanted.isPage(ResultFormat.GRAPH)) {
      response.setContentType(Reply.PAGE);
      body = SparqlPage.empty().getBytes(StandardCharsets.UTF_8);
    } else {
      var format = wanted.choose(ResultFormat.GRAPH);
      var out = new ByteArrayOutputStream();
      RDFWriter.source(description(request.getRequestURL().toString()))
          .lang(format.lang())
          .output(out);
      response.setContentType(format.contentType());
      body = out.toByteArray();
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Model description(String address) {
    var description = ModelFactory.createDefaultModel().setNsPrefix("sd", SD);
    description.setNsPrefix("dcterms", DCTerms.NS);
    var dataset =
        description
            .createResource(Release.DATASET)
            .addProperty(RDF.type, property("Dataset"))
            .addProperty(DCTerms.title, Release.TITLE, "en")
            .addProperty(
                property("defaultGraph"),
                resource(description, "Graph")
                    .addProperty(DCTerms.description, DEFAULT_GRAPH, "en"));
    queries
        .read(() -> queries.select("SELECT DISTINCT ?name { GRAPH ?name { } }"))
        .forEach(
            found ->
                dataset.addProperty(
                    property("namedGraph"),
                    resource(description, "NamedGraph")
                        .addProperty(property("name"), description.asRDFNode(found.get("name")))
                        .addProperty(
                            property("graph"),
                            description
                                .asRDFNode(found.get("name"))
                                .asResource()
                                .addProperty(RDF.type, property("Graph")))));
    var service =
        resource(description, "Service")
            .addProperty(property("endpoint"), description.createResource(address))
            .addProperty(property("supportedLanguage"), property("SPARQL11Query"))
            .addProperty(
                DCTerms.conformsTo,
                description.createResource("https://www.w3.org/TR/sparql11-protocol/"))
            .addProperty(
                RDFS.seeAlso,
                description.createResource(address.replaceFirst("/sparql$", "/.well-known/void")))
            .addProperty(property("defaultDataset"), dataset);
    RESULT_FORMATS.forEach(
        format ->
            service.addProperty(
                property("resultFormat"), description.createResource(FORMATS + format)));
    return description;
  }

  private static Resource resource(Model description, String type) {
    return description.createResource().addProperty(RDF.type, property(type));
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
