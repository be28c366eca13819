package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.interphase.ExampleSources;
import org.interphase.model.Problem;
import org.interphase.source.TableDescription.QuantityRule;
import org.interphase.vocabulary.OntologyTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped words of headers, against the ontology and the catalogue that they speak of. */
class HeadersTest {

  private static final Path HOME = ExampleSources.HOME;
  private static final OntologyTerms ONTOLOGY =
      new OntologyTerms(RDFDataMgr.loadModel(HOME.resolve("ontology/interphase.ttl").toString()));
  private static final Catalogue CATALOGUE = ExampleSources.catalogue();
  private static final List<Header> HEADERS =
      HeadersFile.read(HOME.resolve("data"), HOME.resolve("data/schema"), HOME, HeadersTest::fail);

  private static void fail(Problem problem) {
    throw new AssertionError(problem);
  }

  private static Stream<QuantityRule> rules() {
    return HEADERS.stream()
        .flatMap(header -> Stream.concat(header.quantity().stream(), header.also().stream()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void numbersAreOfAQuantityAndAUnitThatThereAre(QuantityRule rule) {
    assertThat(ONTOLOGY.isA(rule.quantity(), "Measurement")).as(rule.quantity()).isTrue();
    assertThat(CATALOGUE.unit(rule.unit())).as(rule.unit()).isPresent();
  }

  /** “Density” is relative in percent, and a mass per volume in g/cm³. */
  @Test
  void noWordMeansTwoThingsOfOneUnit() {
    assertThat(HEADERS).isNotEmpty();
    assertThat(
            HEADERS.stream()
                .flatMap(
                    header -> header.words().stream().map(word -> List.of(word, unit(header)))))
        .doesNotHaveDuplicates();
  }

  private static String unit(Header header) {
    return header.quantity().map(QuantityRule::unit).orElse("");
  }
}
