package org.interphase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.store.BuildResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each row of OBELiX in the graph, held against its table by another reader of CSV. */
class ObelixTest {

  private static final String VALUES =
      """
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      SELECT DISTINCT ?row ?printed ?number ?bound ?path
      WHERE {
        ?place iph:rowNumber ?row .
        ?cell iph:partOf ?place .
        ?value prov:wasQuotedFrom ?cell ; a iph:IonicConductivity ; iph:asPrinted ?printed ;
          iph:hasCondition/iph:qualitativeValue iph:RoomTemperature .
        OPTIONAL { ?value iph:valueInReferenceUnit ?number }
        OPTIONAL { ?value iph:upperBoundInReferenceUnit ?bound }
        OPTIONAL { ?value iph:conductionPath ?path }
      }
      """;

  private static BuildResult built;
  private static List<CSVRecord> table;

  @BeforeAll
  static void read() throws IOException {
    built = ExampleSources.build(ExampleSources.OBELIX);
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var text = Files.newBufferedReader(ExampleSources.OBELIX.resolve("table-1.csv"))) {
      table = format.parse(text).getRecords();
    }
  }

  @Test
  void nothingIsWrongWithIt() {
    assertThat(built.problems()).isEmpty();
    assertThat(table).hasSize(599);
  }

  /**
   * What is not there is left out: an empty text would be counted, shown and exported as a value.
   */
  @Test
  void noStatementSaysAnEmptyText() {
    assertThat(built.dataset().stream().map(Quad::getObject).filter(Node::isLiteral))
        .isNotEmpty()
        .noneMatch(text -> text.getLiteralLexicalForm().isBlank());
  }

  @Test
  void holdsEachConductivityOfEachRowWithItsPath() {
    var found = values();

    for (int row = 1; row <= table.size(); row++) {
      assertThat(found.get(row)).as("row %d: %s", row, table.get(row - 1)).isEqualTo(printed(row));
    }
  }

  /**
   * What is printed as total or bulk stands once more among the conductivities; else that alone.
   */
  private static Set<Value> printed(int row) {
    var record = table.get(row - 1);
    var values = new ArrayList<Value>();
    Map.of("total", "Total", "bulk", "Bulk")
        .forEach(
            (column, path) -> {
              if (!record.get(column).isEmpty()) {
                values.add(Value.of(record.get(column), path));
              }
            });
    return values.isEmpty() ? Set.of(Value.of(record.get("conductivity"), "")) : Set.copyOf(values);
  }

  private static Map<Integer, Set<Value>> values() {
    var bindings = new ArrayList<Binding>();
    try (var query = QueryExec.graph(built.all()).query(VALUES).build()) {
      query.select().forEachRemaining(bindings::add);
    }
    return bindings.stream()
        .collect(
            groupingBy(
                binding -> (Integer) binding.get("row").getLiteralValue(),
                mapping(ObelixTest::value, toSet())));
  }

  private static Value value(Binding binding) {
    var number = Optional.ofNullable(binding.get("number")).orElseGet(() -> binding.get("bound"));
    var path = Optional.ofNullable(binding.get("path")).map(Node::getLocalName).orElse("");
    return new Value(
        binding.get("printed").getLiteralLexicalForm(),
        new BigDecimal(number.getLiteralLexicalForm()).stripTrailingZeros(),
        path);
  }

  /** A conductivity as printed, its number or the bound above it in S/cm, its path. */
  private record Value(String printed, BigDecimal number, String path) {

    static Value of(String cell, String path) {
      return new Value(cell, new BigDecimal(cell.replace("<", "")).stripTrailingZeros(), path);
    }
  }
}
