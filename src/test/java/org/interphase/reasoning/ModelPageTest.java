package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What the page on the graph's shape names, the ontology has. */
class ModelPageTest {

  private static final String NAMESPACE = "https://w3id.org/interphase/ontology#";
  private static final Pattern TERM = Pattern.compile("\\biph:([A-Za-z]\\w*)");
  private static final Pattern QUANTITY = Pattern.compile("`([A-Z]\\w*)`");

  @Test
  void ontologyHasEveryTermOfThePage() throws IOException {
    var page = Files.readString(Path.of("docs/model.md"));
    var named =
        TERM.matcher(page).results().map(match -> match.group(1)).collect(Collectors.toSet());

    assertThat(named).hasSizeGreaterThan(100);
    assertThat(ontologyTerms()).containsAll(named);
  }

  @Test
  void everyQuantityOfThePageIsAMeasurement() throws IOException {
    var page = Files.readString(Path.of("docs/model.md"));
    var table = page.substring(page.indexOf("| quantity |"), page.indexOf("## Places"));
    var quantities =
        QUANTITY.matcher(table).results().map(match -> match.group(1)).collect(Collectors.toSet());

    assertThat(quantities).hasSizeGreaterThan(25);
    assertThat(measurements()).containsAll(quantities);
  }

  private static Set<String> ontologyTerms() {
    var terms = new TreeSet<String>();
    RDFDataMgr.loadGraph("ontology/interphase.ttl")
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(triple -> triple.getSubject())
        .filterKeep(term -> term.isURI() && term.getURI().startsWith(NAMESPACE))
        .forEach(term -> terms.add(term.getURI().substring(NAMESPACE.length())));
    return terms;
  }

  private static Set<String> measurements() {
    var ontology = RDFDataMgr.loadModel("ontology/interphase.ttl");
    var terms = new TreeSet<String>();
    var query =
        "SELECT ?c { ?c <http://www.w3.org/2000/01/rdf-schema#subClassOf>+ <%sMeasurement> }"
            .formatted(NAMESPACE);
    try (var execution = QueryExecution.create().query(query).model(ontology).build()) {
      execution
          .execSelect()
          .forEachRemaining(
              row -> terms.add(row.getResource("c").getURI().substring(NAMESPACE.length())));
    }
    return terms;
  }
}
