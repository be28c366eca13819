package org.interphase;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.interphase.model.Problem;
import org.interphase.store.BuildResult;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;
import org.interphase.vocabulary.QUDT;

/** Cells below each other in one column, read and checked as a source, and what each says. */
final class ColumnSheet {

  /** What stands in the column's description, and what its cells speak of. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "conductivity",
          """
          "iph:about": "electrolyte", "iph:quantities": [
            {"quantity": "IonicConductivity", "unit": "S/cm", "header": true},
            {"quantity": "Temperature", "unit": "°C", "role": "measurement-condition",
             "printedInHeader": "25 °C"}]""",
          "temperature",
          rule("test", "Temperature", "°C", "condition"),
          "current",
          rule("test", "CurrentDensity", "mA/cm²", "condition"),
          "resistance",
          rule("cell", "ArealSpecificResistance", "Ω·cm²", "property"),
          "thickness",
          rule("electrolyte", "Thickness", "µm", "property"),
          "density",
          rule("electrolyte", "RelativeDensity", "%", "property"),
          "barrier",
          rule("electrolyte", "ActivationEnergy", "eV", "property"),
          "time",
          rule("test", "PlatingStrippingTime", "h", "outcome"));

  private static final String ROW = "sheet-2025/table-1/row-%02d";

  private final BuildResult built;
  private final Model data;

  private ColumnSheet(BuildResult built) {
    this.built = built;
    this.data = ModelFactory.createModelForGraph(built.dataset().getUnionGraph());
  }

  private static String rule(String about, String quantity, String unit, String role) {
    return """
    "iph:about": "%s", "iph:quantities": [
      {"quantity": "%s", "unit": "%s", "role": "%s", "header": true}]"""
        .formatted(about, quantity, unit, role);
  }

  /** What each of {@code cells} of the column says, in their order. */
  static List<String> read(String column, List<String> cells, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("source.json"),
        """
        {"id": "sheet-2025", "type": "JournalArticle", "title": "Sheet", "authors": ["Ada Example"],
         "year": 2025, "curators": ["nobody"], "curated": "2026-11-23"}""");
    Files.writeString(
        folder.resolve("table-1.csv"),
        cells.stream()
            .map(cell -> "Li|LAGP|Li,\"" + cell.replace("\"", "\"\"") + "\"\n")
            .collect(joining("", "configuration,column\n", "")));
    Files.writeString(
        folder.resolve("table-1.csv-metadata.json"),
        """
        {"@context": ["http://www.w3.org/ns/csvw"], "url": "table-1.csv", "dc:title": "Sheet",
         "iph:table": "table-1",
         "iph:entities": [
           {"name": "electrolyte", "type": "Sample"},
           {"name": "cell", "type": "SymmetricCell", "links": {"hasElectrolyteSample": "electrolyte"}},
           {"name": "test", "type": "PlatingStrippingTest", "links": {"ofCell": "cell"}}],
         "tableSchema": {"columns": [
           {"name": "configuration", "titles": "Cell", "iph:notation": "cell-stack",
            "iph:about": "cell", "iph:electrolyte": "electrolyte"},
           {"name": "column", "titles": "Column", "iph:notation": "expression", %s}]}}"""
            .formatted(COLUMNS.get(column)));
    var sheet = new ColumnSheet(ExampleSources.build(folder));
    var said = new ArrayList<String>();
    for (int i = 1; i <= cells.size(); i++) {
      said.add(sheet.said(i));
    }
    return said;
  }

  private String said(int row) {
    var refusals = of(built.problems(), row).toList();
    if (!refusals.isEmpty()) {
      return "refused: " + refusals.stream().map(Problem::expected).collect(joining("; "));
    }
    var cell = data.createResource(IriMinter.ID + ROW.formatted(row) + "#column");
    var doubt = of(built.warnings(), row).toList();
    var status = cell.getProperty(IPH.reportStatus);
    var text = status == null ? values(cell) : status.getResource().getLocalName();
    return doubt.isEmpty() ? text : text + " ?";
  }

  /** Those of a row; warnings of cells alike in rows below each other are left out. */
  private static Stream<Problem> of(List<Problem> problems, int row) {
    var within = "row " + (row + 1);
    return problems.stream()
        .filter(p -> (p.place().within() + ",").startsWith(within + ","))
        .filter(p -> !p.isWarning() || p.place().within().contains("column \"column\""));
  }

  private String values(Resource cell) {
    return data
        .listSubjectsWithProperty(PROV.wasQuotedFrom, cell)
        .filterKeep(thing -> thing.hasProperty(IPH.reading))
        .filterDrop(this::isOfValue)
        .mapWith(this::value)
        .toList()
        .stream()
        .sorted()
        .collect(joining(" and "));
  }

  private boolean isOfValue(Resource measurement) {
    return data.listSubjectsWithProperty(IPH.hasCondition, measurement)
        .filterKeep(owner -> owner.hasProperty(IPH.reading))
        .hasNext();
  }

  private String value(Resource of) {
    var bounds = number(of, IPH.lowerBound, "") + number(of, IPH.upperBound, "…");
    var number = text(of, IPH.qualifier) + number(of, IPH.value, "") + bounds.replaceAll("^…", "");
    var conditions =
        of.listProperties(IPH.hasCondition)
            .mapWith(Statement::getResource)
            .mapWith(this::value)
            .toList();
    return number
        + number(of, IPH.uncertainty, " ± ")
        + unit(of)
        + named(of, IPH.qualitativeValue)
        + mark(text(of, IPH.footnoteMark))
        + (conditions.isEmpty() ? "" : " at " + String.join(", ", conditions));
  }

  private static String mark(String mark) {
    return mark.matches("[a-z\\[].*") ? " " + mark : mark;
  }

  private static String unit(Resource of) {
    var unit = of.getProperty(QUDT.hasUnit);
    return unit == null ? "" : " " + text(unit.getResource(), IPH.symbol);
  }

  private static String number(Resource of, Property property, String before) {
    return of.hasProperty(property)
        ? before + of.getProperty(property).getLiteral().getLexicalForm()
        : "";
  }

  private static String text(Resource of, Property property) {
    return of.hasProperty(property) ? of.getProperty(property).getString() : "";
  }

  private static String named(Resource of, Property property) {
    return of.hasProperty(property) ? of.getProperty(property).getResource().getLocalName() : "";
  }
}
