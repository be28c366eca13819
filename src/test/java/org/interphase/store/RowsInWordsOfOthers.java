package org.interphase.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** What a query finds that may use our words and those of other ontologies. */
final class RowsInWordsOfOthers {

  private static final String PREFIXES =
      """
      PREFIX CHMO: <http://purl.obolibrary.org/obo/CHMO_>
      PREFIX chameo: <https://w3id.org/emmo/domain/characterisation-methodology/chameo#>
      PREFIX chems: <https://w3id.org/emmo/domain/chemical-substance#>
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX SEPIO: <http://purl.obolibrary.org/obo/SEPIO_>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX ec: <https://w3id.org/emmo/domain/electrochemistry#>
      PREFIX battery: <https://w3id.org/emmo/domain/battery#>
      PREFIX emmo: <https://w3id.org/emmo#>
      PREFIX hasNumberValue: <https://w3id.org/emmo#EMMO_faf79f53_749d_40b2_807c_d34244c192f4>
      PREFIX hasNumericalPart: <https://w3id.org/emmo#EMMO_8ef3cd6d_ae58_4a8d_9fc0_ad8f49015cd0>
      PREFIX hasMeasurementUnit: <https://w3id.org/emmo#EMMO_bed1d005_b04e_4a90_94cf_02bc678a8569>
      PREFIX hasProperty: <https://w3id.org/emmo#EMMO_e1097637_70d2_4895_973f_2396f04fa204>
      PREFIX ConventionalProperty: <https://w3id.org/emmo#EMMO_d8aa8e1f_b650_416d_88a0_5118de945456>
      PREFIX IonicConductivity: <https://w3id.org/emmo/domain/electrochemistry#electrochemistry_25dabdc2_68bf_4a38_8cbe_11be017358bc>
      PREFIX hasActiveMaterial: <https://w3id.org/emmo/domain/electrochemistry#electrochemistry_860aa941_5ff9_4452_8a16_7856fad07bee>
      PREFIX hasNegativeElectrode: <https://w3id.org/emmo/domain/electrochemistry#electrochemistry_5d299271_3f68_494f_ab96_3db9acdd3138>
      PREFIX hasPositiveElectrode: <https://w3id.org/emmo/domain/electrochemistry#electrochemistry_8e9cf965_9f92_46e8_b678_b50410ce3616>
      PREFIX graph: <https://w3id.org/interphase/graph/>
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX qudt: <http://qudt.org/schema/qudt/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX sosa: <http://www.w3.org/ns/sosa/>
      PREFIX unit: <http://qudt.org/vocab/unit/>
      """;

  private RowsInWordsOfOthers() {}

  /** Each row as its terms with spaces between; a query needs no prefixes of its own. */
  static Set<String> rows(DatasetGraph graphs, String query) {
    return Txn.calculateRead(
        graphs,
        () -> {
          try (var execution = QueryExec.dataset(graphs).query(PREFIXES + query).build()) {
            var rows = execution.select();
            var names = rows.getResultVars().stream().map(v -> v.getVarName()).toList();
            var found = new TreeSet<String>();
            rows.forEachRemaining(
                row ->
                    found.add(
                        names.stream()
                            .map(name -> row.get(name))
                            .map(
                                node ->
                                    node.isLiteral()
                                        ? node.getLiteralLexicalForm()
                                        : node.toString())
                            .collect(Collectors.joining(" "))));
            return found;
          }
        });
  }
}
