package org.interphase.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.interphase.ExampleSources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever program, questions, rules, summaries, shapes and documents name, the ontology has. */
class TermsTest {

  private static final Model MODEL =
      RDFDataMgr.loadModel(home("ontology/interphase.ttl").toString());
  private static final OntologyTerms ONTOLOGY = new OntologyTerms(MODEL);
  private static final Pattern TERM = Pattern.compile("(?<![\\w/#-])iph:([A-Za-z]\\w*)");

  @ParameterizedTest
  @MethodSource("constants")
  void constantIsATermOfItsOwnName(Field constant) throws IllegalAccessException {
    var term = (Resource) constant.get(null);

    assertThat(term.getURI()).isEqualTo(IPH.NS + constant.getName());
    assertThat(ONTOLOGY.has(constant.getName())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("constants")
  void constantIsAPropertyWhereTheOntologyHasOne(Field constant) throws IllegalAccessException {
    var term = MODEL.getResource(((Resource) constant.get(null)).getURI());

    assertThat(
            term.hasProperty(RDF.type, OWL2.ObjectProperty)
                || term.hasProperty(RDF.type, OWL2.DatatypeProperty)
                || term.hasProperty(RDF.type, OWL2.AnnotationProperty))
        .isEqualTo(constant.getType().equals(Property.class));
  }

  static List<Field> constants() {
    return Stream.of(IPH.class.getFields())
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileNamesOnlyTermsOfTheOntology(Path file) throws IOException {
    var unknown = new TreeSet<String>();
    var terms = TERM.matcher(Files.readString(file));
    while (terms.find()) {
      if (!ONTOLOGY.has(terms.group(1))) {
        unknown.add(terms.group(1));
      }
    }

    assertThat(unknown).isEmpty();
  }

  static List<Path> files() {
    return Stream.of("queries", "ontology", "docs", "src/main")
        .flatMap(folder -> all(home(folder)))
        .filter(file -> file.toString().matches(".*\\.(rq|ttl|md|java)"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ontology/rules/flags.rq",
        "ontology/shapes.ttl",
        "docs/curating.md",
        "queries/claims-about.rq",
        "src/main/java/org/interphase/vocabulary/IPH.java",
        "src/main/resources/org/interphase/server/chart/pairs.rq"
      })
  void looksIntoFilesOfEveryKind(String path) {
    assertThat(files()).contains(home(path));
  }

  private static Stream<Path> all(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home(String path) {
    return ExampleSources.HOME.resolve(path);
  }
}
