package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interphase.question.CountingDataset;
import org.interphase.store.WorkedOut;
import org.interphase.store.WorkedOutElsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which quantities go together is counted by the first server of some data, for all. */
class PairsKeptTest {

  private static final String PLOT = "/plot?x=Length&y=Mass";

  /** A sample with two values of different quantities. */
  private static final String DATA =
      """
      PREFIX : <https://w3id.org/interphase/ontology#>
      PREFIX id: <https://w3id.org/interphase/id/>
      PREFIX qudt: <http://qudt.org/schema/qudt/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      :Length rdfs:label "length"@en ; rdfs:isDefinedBy <https://w3id.org/interphase/ontology> .
      :Mass rdfs:label "mass"@en ; rdfs:isDefinedBy <https://w3id.org/interphase/ontology> .
      id:metre :symbol "m" .
      id:kilogram :symbol "kg" .
      id:sample :hasMeasurement id:long , id:heavy .
      id:long a :Length ; qudt:hasUnit id:metre ; :valueInReferenceUnit 3.0 .
      id:heavy a :Mass ; qudt:hasUnit id:kilogram ; :valueInReferenceUnit 2.0 .
      """;

  @TempDir private Path folder;

  @Test
  void theNextServerOffersTheSameWithoutCounting() {
    var kept = WorkedOutElsewhere.in(folder);
    var data = new CountingDataset(data());

    var first = plotPage(data, kept);
    long counted = data.given();
    var next = plotPage(data, kept);

    assertThat(first).contains("Length (m)", "Mass (kg)");
    assertThat(next).isEqualTo(first);
    assertThat(data.given() - counted).isPositive().isLessThan(counted / 2);
  }

  @Test
  void whereNothingIsKeptEachServerCounts() {
    var data = new CountingDataset(data());

    var first = plotPage(data, WorkedOut.nowhere());
    long counted = data.given();

    assertThat(plotPage(data, WorkedOut.nowhere())).isEqualTo(first);
    assertThat(data.given()).isEqualTo(2 * counted);
  }

  /** The page, without the address of its server. */
  private static String plotPage(DatasetGraph data, WorkedOut kept) {
    var options = RunningServer.OPTIONS.knowing(kept);
    try (var server =
        RunningServer.of(
            () ->
                InterphaseServer.start(
                    options, Served.dataset(data, "1"), RunningServer.questions()))) {
      return server.page(PLOT).replace(server.address("/").toString(), "/");
    }
  }

  private static DatasetGraph data() {
    var data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(DATA, Lang.TURTLE).parse(data);
    return data;
  }
}
