package org.interphase.server.dataset;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.interphase.export.Release;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/**
 * What the dataset says of itself, by <a href="https://www.w3.org/TR/void/">VoID</a> and <a
 * href="https://www.w3.org/TR/vocab-dcat-3/">DCAT</a>.
 */
final class VoidDescription {

  static final String NAME = ".well-known/void";

  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final int EXAMPLES = 5;
  private static final Pattern LOCAL_NAME = Pattern.compile("[^/#]*$");

  /** What the ontology's header says holds for the data, too. */
  private static final String HEADER =
      """
      SELECT DISTINCT ?p ?o {
        VALUES ?p { dcterms:license dcterms:creator dcterms:publisher dcterms:created dcterms:modified }
        <https://w3id.org/interphase/ontology> ?p ?o
      }
      """;

  private static final String SOURCES =
      "SELECT DISTINCT ?s { ?s iph:fileName ?file ; dcterms:license ?licence } ORDER BY ?s";

  /** Who has read which source, and when. */
  private static final String CURATIONS =
      """
      SELECT ?g ?p ?o {
        VALUES ?p { dcterms:created dcterms:contributor dcterms:source }
        ?g a iph:CuratedGraph ; ?p ?o
      }
      """;

  private final DatasetCounts counts;
  private final List<Binding> header;
  private final List<Binding> sources;
  private final List<Binding> curations;
  private final boolean hasFiles;

  private VoidDescription(
      DatasetCounts counts,
      List<Binding> header,
      List<Binding> sources,
      List<Binding> curations,
      boolean hasFiles) {
    this.counts = counts;
    this.header = header;
    this.sources = sources;
    this.curations = curations;
    this.hasFiles = hasFiles;
  }

  /** Asks the graph, within {@link QueryRun#read}. */
  static VoidDescription of(QueryRun queries) {
    return new VoidDescription(
        DatasetCounts.of(queries),
        queries.select(HEADER),
        queries.select(SOURCES),
        queries.select(CURATIONS),
        queries.service().isFixed());
  }

  DatasetCounts counts() {
    return counts;
  }

  /** Returns the description of the dataset as it is served at {@code origin}. */
  Graph graph(String origin) {
    var model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Iris.prefixes());
    model.setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS).setNsPrefix("foaf", FOAF.NS);
    var dataset = dataset(model);
    model
        .createResource(Iris.BASE + NAME)
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(DCTerms.title, "Description of " + Release.TITLE, "en")
        .addProperty(FOAF.primaryTopic, dataset);
    addAccess(dataset, origin);
    if (hasFiles) {
      DumpDescription.add(dataset, origin);
    }
    addCounts(dataset);
    addPartitions(dataset);
    addGraphs(dataset, origin);
    addCurations(model);
    return model.getGraph();
  }

  private Resource dataset(Model model) {
    var dataset =
        model
            .createResource(Release.DATASET)
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.title, Release.TITLE, "en")
            .addProperty(DCTerms.description, Release.ABOUT, "en")
            .addProperty(VOID.uriSpace, Iris.THINGS);
    header.forEach(
        found ->
            dataset.addProperty(
                model.createProperty(found.get("p").getURI()), model.asRDFNode(found.get("o"))));
    sources.forEach(found -> dataset.addProperty(DCTerms.source, model.asRDFNode(found.get("s"))));
    for (var keyword : List.of("solid electrolyte", "interface", "interlayer", "lithium battery")) {
      dataset.addProperty(DCAT.keyword, keyword, "en");
    }
    counts.classes().stream()
        .filter(members -> members.name().getURI().startsWith(Iris.TERMS))
        .filter(members -> members.example().startsWith(Iris.THINGS))
        .limit(EXAMPLES)
        .forEach(
            members -> dataset.addProperty(VOID.exampleResource, iri(model, members.example())));
    return dataset;
  }

  private static void addAccess(Resource dataset, String origin) {
    var model = dataset.getModel();
    var endpoint = model.createResource(origin + "/sparql");
    var service =
        model
            .createResource(Iris.BASE + NAME + "#service")
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(DCTerms.title, Release.TITLE + " SPARQL endpoint", "en")
            .addProperty(DCTerms.conformsTo, iri(model, "https://www.w3.org/TR/sparql11-protocol/"))
            .addProperty(DCAT.endpointURL, endpoint)
            .addProperty(DCAT.endpointDescription, endpoint)
            .addProperty(DCAT.servesDataset, dataset);
    dataset
        .addProperty(VOID.sparqlEndpoint, endpoint)
        .addProperty(VOID.uriLookupEndpoint, iri(model, origin + "/lookup?iri="))
        .addProperty(DCAT.landingPage, iri(model, origin + "/"))
        .addProperty(FOAF.homepage, iri(model, origin + "/"))
        .addProperty(
            DCAT.distribution,
            model
                .createResource(Iris.BASE + NAME + "#sparql")
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, Release.TITLE + " by SPARQL", "en")
                .addProperty(DCAT.accessURL, endpoint)
                .addProperty(DCAT.accessService, service));
    for (var format : List.of("Turtle", "N-Triples", "JSON-LD", "RDF_XML")) {
      dataset.addProperty(VOID.feature, iri(model, FORMATS + format));
    }
  }

  private void addCounts(Resource dataset) {
    dataset
        .addProperty(VOID.triples, integer(counts.triples()))
        .addProperty(VOID.distinctSubjects, integer(counts.subjects()))
        .addProperty(VOID.distinctObjects, integer(counts.objects()))
        .addProperty(VOID.classes, integer(counts.classes().size()))
        .addProperty(VOID.properties, integer(counts.properties().size()));
    var vocabularies = new TreeSet<String>();
    counts.classes().forEach(members -> vocabularies.add(namespace(members.name())));
    counts.properties().forEach(uses -> vocabularies.add(namespace(uses.name())));
    vocabularies.forEach(
        vocabulary -> dataset.addProperty(VOID.vocabulary, iri(dataset.getModel(), vocabulary)));
  }

  private void addPartitions(Resource dataset) {
    var model = dataset.getModel();
    for (var members : counts.classes()) {
      var partition =
          part(model, "class", members.name())
              .addProperty(VOID._class, model.asRDFNode(members.name()))
              .addProperty(VOID.entities, integer(members.count()));
      if (members.example().startsWith(Iris.BASE)) {
        partition.addProperty(VOID.exampleResource, iri(model, members.example()));
      }
      dataset.addProperty(VOID.classPartition, partition);
    }
    for (var uses : counts.properties()) {
      var partition = part(model, "property", uses.name());
      count(partition, uses).addProperty(VOID.property, model.asRDFNode(uses.name()));
      dataset.addProperty(VOID.propertyPartition, partition);
    }
  }

  private void addGraphs(Resource dataset, String origin) {
    var model = dataset.getModel();
    for (var uses : counts.graphs()) {
      var graph = iri(model, uses.name().getURI());
      count(graph, uses)
          .addProperty(RDF.type, VOID.Dataset)
          .addProperty(DCTerms.title, Release.TITLE + ": " + name(uses.name()), "en")
          .addProperty(DCTerms.isPartOf, dataset);
      dataset.addProperty(VOID.subset, graph);
      if (uses.name().getURI().startsWith(Iris.GRAPHS)) {
        graph.addProperty(
            VOID.dataDump,
            iri(model, origin + Iris.address(uses.name().getURI()).orElseThrow() + ".ttl"));
      }
      if (uses.name().getURI().equals(Iris.GRAPHS + "ontology")) {
        graph.addProperty(VOID.dataDump, iri(model, origin + "/ontology.ttl"));
      }
    }
  }

  private void addCurations(Model model) {
    curations.forEach(
        found ->
            model.add(
                iri(model, found.get("g").getURI()),
                model.createProperty(found.get("p").getURI()),
                model.asRDFNode(found.get("o"))));
  }

  private static Resource count(Resource part, DatasetCounts.Uses uses) {
    return part.addProperty(VOID.triples, integer(uses.triples()))
        .addProperty(VOID.distinctSubjects, integer(uses.subjects()))
        .addProperty(VOID.distinctObjects, integer(uses.objects()));
  }

  private static Resource part(Model model, String kind, Node name) {
    var fragment = URLEncoder.encode(Iris.shortName(name.getURI()), StandardCharsets.UTF_8);
    return model
        .createResource(Iris.BASE + NAME + "#" + kind + "-" + fragment.replace("%3A", ":"))
        .addProperty(RDF.type, VOID.Dataset);
  }

  private static Literal integer(long count) {
    return ResourceFactory.createTypedLiteral(String.valueOf(count), XSDDatatype.XSDinteger);
  }

  private static String namespace(Node name) {
    return LOCAL_NAME.matcher(name.getURI()).replaceFirst("");
  }

  private static String name(Node graph) {
    var iri = graph.getURI();
    return iri.startsWith(Iris.GRAPHS) ? iri.substring(Iris.GRAPHS.length()) : iri;
  }

  private static Resource iri(Model model, String iri) {
    return model.createResource(iri);
  }
}
