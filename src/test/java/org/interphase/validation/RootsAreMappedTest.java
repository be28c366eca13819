package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;

/** Of each top class it is said what others call it, or that they have no such term. */
class RootsAreMappedTest {

  private static final Path ONTOLOGY = ExampleSources.HOME.resolve("ontology");

  @Test
  void eachTopClassHasAMapping() throws IOException {
    var ontology = RDFDataMgr.loadModel(ONTOLOGY.resolve("interphase.ttl").toString());
    var roots = new TreeSet<String>();
    ontology
        .listSubjectsWithProperty(RDF.type, OWL2.Class)
        .filterKeep(term -> isRoot(term, ontology))
        .forEach(term -> roots.add("iph:" + term.getLocalName()));

    assertThat(roots).contains("iph:Material", "iph:Test", "iph:NamedValue");
    assertThat(roots).isSubsetOf(mapped());
  }

  private static boolean isRoot(Resource term, Model ontology) {
    return term.isURIResource()
        && term.getURI().startsWith(IPH.NS)
        && !ontology.contains(term, OWL2.deprecated)
        && ontology
            .listObjectsOfProperty(term, RDFS.subClassOf)
            .filterKeep(above -> above.toString().startsWith(IPH.NS))
            .toList()
            .isEmpty();
  }

  private static TreeSet<String> mapped() throws IOException {
    var subjects = new TreeSet<String>();
    try (var sets = Files.list(ONTOLOGY.resolve("mappings"))) {
      sets.flatMap(set -> lines(set).stream())
          .forEach(line -> subjects.add(line.split("\t", 2)[0]));
    }
    return subjects;
  }

  private static List<String> lines(Path set) {
    try {
      return Files.readAllLines(set);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
