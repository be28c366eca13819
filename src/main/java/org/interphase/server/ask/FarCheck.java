package org.interphase.server.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.vocabulary.IriMinter;

/** Questions whose answers are known, by which a service shows that it can be relied on. */
final class FarCheck {

  private static final Var ROW = Var.alloc("row");
  private static final Var VALUE = Var.alloc("value");

  private static final List<Canary> CANARIES =
      List.of(
          new Canary(
              "SELECT DISTINCT ?row ?value WHERE { VALUES (?row ?value)"
                  + " { (0 <urn:a>) (1 \"Li\\u207A b\"@en) (2 \"b\") (3 2.50) (3 2.5) } }",
              "",
              Set.of(
                  "0 <urn:a>",
                  "1 \"Li\u207A b\"@en",
                  "2 \"b\"",
                  "3 \"2.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>"),
              "It does not answer by SPARQL 1.1, and cannot be served over."),
          new Canary(
              "SELECT (0 AS ?row) (\"ours\" AS ?value) WHERE { GRAPH ?g { ?subject ?predicate ?object }"
                  + " FILTER("
                  + FarService.DEFAULT_GRAPH.condition("?g")
                  + ") } LIMIT 1",
              "",
              Set.of("0 \"ours\""),
              "It holds no graph whose name begins with "
                  + IriMinter.GRAPH
                  + ". Load what `interphase build --output graph.nq.gz` writes, each statement in"
                  + " the graph that is named there."),
          new Canary(
              "SELECT DISTINCT ?row ?value WHERE { GRAPH ?row { <http://qudt.org/vocab/unit/EV>"
                  + " <http://qudt.org/schema/qudt/conversionMultiplier> ?value } }",
              "<https://w3id.org/interphase/graph/catalogue> ",
              Set.of(
                  "<https://w3id.org/interphase/graph/catalogue> "
                      + "\"0.0000000000000000001602176634\""
                      + "^^<http://www.w3.org/2001/XMLSchema#decimal>"),
              "It shortens small numbers. Load them as texts, as docs/operations.md says for"
                  + " Virtuoso."),
          new Canary(
              "SELECT DISTINCT ?row ?value WHERE { VALUES ?row { 0 } GRAPH ?g"
                  + " { <https://w3id.org/interphase/ontology#SolidElectrolyte>"
                  + " <http://www.w3.org/2000/01/rdf-schema#label> ?value } FILTER("
                  + FarService.DEFAULT_GRAPH.condition("?g")
                  + ") }",
              "0 ",
              Set.of("0 \"solid electrolyte\"@en"),
              "It finds what stands in other graphs than those that are asked for, and cannot be"
                  + " served over."));

  private FarCheck() {}

  /** What {@code service} answers otherwise than it has to, and how to mend that. */
  static Optional<String> complaint(FarService service) {
    return CANARIES.stream()
        .map(canary -> canary.complaint(service))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * @param only answers that begin otherwise are no concern of ours
   */
  private record Canary(String asked, String only, Set<String> expected, String mend) {

    Optional<String> complaint(FarService service) {
      var found = new ArrayList<String>();
      Iter.iter(service.rows(asked))
          .map(Canary::line)
          .filter(line -> line.startsWith(only))
          .forEach(found::add);
      // A service that holds another graph has nothing to say there.
      boolean right = Set.copyOf(found).equals(expected) || found.isEmpty() && !only.isEmpty();
      return right
          ? Optional.empty()
          : Optional.of(
              "The SPARQL service "
                  + service.endpoint()
                  + " answers wrongly. Asked: "
                  + asked
                  + " Found: "
                  + found
                  + ", expected: "
                  + expected.stream().sorted().toList()
                  + ". "
                  + mend);
    }

    private static String line(Binding row) {
      var first = row.get(ROW);
      return (first != null && first.isLiteral() ? first.getLiteralLexicalForm() : text(first))
          + " "
          + text(row.get(VALUE));
    }

    private static String text(Node term) {
      return term == null ? "nothing" : NodeFmtLib.strNT(term);
    }
  }
}
