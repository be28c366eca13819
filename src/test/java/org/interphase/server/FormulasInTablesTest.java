package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No table that is handed out has a cell which a spreadsheet would run. */
class FormulasInTablesTest {

  private static final List<String> HOSTILE =
      List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "＝1");

  private static final String RUN = "(?s)[=+\\-@\\t\\r\\n＝＋－＠].*";
  private static final String NUMBER = "[+-]?[0-9.]+([eE][+-]?[0-9]+)?";

  @RegisterExtension
  static final RunningServer server = RunningServer.with(RunningServer.ROOMY, hostile());

  private static DatasetGraph hostile() {
    var data = RunningServer.indexed("sample.trig", "compare.trig");
    data.executeWrite(
        () -> {
          for (int i = 0; i < HOSTILE.size(); i++) {
            var thing = NodeFactory.createURI("https://w3id.org/interphase/id/strategy/x" + i);
            var label = NodeFactory.createLiteralString(HOSTILE.get(i) + " hostile");
            var cell = NodeFactory.createURI("https://w3id.org/interphase/id/made-up/a/cell");
            for (var triple :
                List.of(
                    Triple.create(
                        thing,
                        RDF.type.asNode(),
                        NodeFactory.createURI(IPH.NS + "PolymerInterlayer")),
                    Triple.create(thing, RDFS.label.asNode(), label),
                    Triple.create(cell, IPH.stackAsPrinted.asNode(), label))) {
              data.getDefaultGraph().add(triple);
            }
          }
        });
    return data;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/labels.csv",
        "/questions/labels.csv?shortest=2",
        "/compare.csv?thing=made-up/a/cell&thing=made-up/b/cell"
      })
  void haveNoneInCsv(String address) throws IOException {
    var body = server.get(address).body();
    assertThat(body).contains("'=1+1 hostile", "'@SUM(1) hostile");
    assertThat(run(body)).isEmpty();
  }

  @Test
  void haveNoneInThePackOfAllTables() throws Exception {
    var reply = bytes("/data/tables.zip");
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(reply))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".csv")) {
          names.add(entry.getName());
          assertThat(run(new String(zip.readAllBytes(), StandardCharsets.UTF_8)))
              .as(entry.getName())
              .isEmpty();
        }
      }
    }
    assertThat(names).anyMatch(name -> name.endsWith("labels.csv"));
  }

  @Test
  void haveNoneInWorkbooks() throws Exception {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes("/questions/labels.xlsx")))) {
      var texts = new ArrayList<String>();
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            if (cell.getCellType() == CellType.STRING) {
                              texts.add(cell.getStringCellValue());
                            }
                          })));
      assertThat(texts).contains("=1+1 hostile");
    }
  }

  /** As SPARQL 1.1 has it: programs read it, and the true texts. */
  @Test
  void areTheTrueTextsInResultsOfSparql() {
    var query = "SELECT ?l { ?x <" + RDFS.label.getURI() + "> ?l FILTER(CONTAINS(?l, 'SUM')) }";
    assertThat(server.ask(query, "Accept", "text/csv").body()).contains("\n@SUM(1) hostile");
  }

  private static List<String> run(String csv) throws IOException {
    try (var rows = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      return rows.stream()
          .flatMap(row -> row.stream())
          .filter(cell -> cell.matches(RUN) && !cell.matches(NUMBER))
          .toList();
    }
  }

  private static byte[] bytes(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(server.request(path).build(), BodyHandlers.ofByteArray())
        .body();
  }
}
