package org.interphase.server.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.server.telling.Labels;
import org.interphase.vocabulary.IPH;

/** A comparison as a table for programs, or for a text. */
final class ComparisonAnswer {

  private static final String NAME = "compare";
  private static final List<Property> NUMBERS =
      List.of(
          IPH.value,
          IPH.lowerBound,
          IPH.upperBound,
          IPH.valueInReferenceUnit,
          IPH.lowerBoundInReferenceUnit,
          IPH.upperBoundInReferenceUnit);

  private final List<Node> things;
  private final List<ComparedSection> sections;
  private final Labels labels;

  ComparisonAnswer(List<Node> things, List<ComparedSection> sections, Labels labels) {
    this.things = things;
    this.sections = sections;
    this.labels = labels;
  }

  /** A row for everything that is said of a thing, for programs. */
  Answer oneValueARow() {
    var columns =
        new ArrayList<String>(List.of("thing", "label", "section", "row", "alike", "said"));
    NUMBERS.forEach(number -> columns.add(number.getLocalName()));
    columns.addAll(
        List.of(
            "unit",
            "referenceUnit",
            "conditions",
            "reading",
            "asPrinted",
            "locus",
            "reference",
            "about"));
    var rows = new ArrayList<List<AnswerCell>>();
    for (var section : sections) {
      for (var row : section.rows()) {
        for (int i = 0; i < things.size(); i++) {
          for (var entry : row.cells().get(i)) {
            rows.add(row(things.get(i), section, row, entry));
          }
        }
      }
    }
    return new Answer(NAME, columns, rows);
  }

  private List<AnswerCell> row(
      Node thing, ComparedSection section, ComparedRow row, ComparedEntry entry) {
    var value = entry.value();
    var cells =
        new ArrayList<AnswerCell>(
            List.of(
                thing(thing),
                text(labels.of(thing)),
                text(section.title()),
                text(row.title()),
                text(row.alike().words()),
                text(entry.text())));
    NUMBERS.forEach(number -> cells.add(number(value.flatMap(v -> v.number(number)))));
    cells.add(text(value.map(v -> v.shown().unit()).orElse("")));
    cells.add(text(value.map(ComparedValue::referenceUnit).orElse("")));
    cells.add(text(value.map(ComparedValue::conditions).orElse("")));
    cells.add(text(value.map(v -> v.shown().reading()).orElse("")));
    cells.add(text(value.map(v -> v.shown().asPrinted()).orElse("")));
    cells.add(text(value.map(v -> names(v.shown().loci())).orElse("")));
    cells.add(text(value.map(v -> names(v.references())).orElse("")));
    cells.add(entry.link().map(ComparisonAnswer::thing).orElse(AnswerCell.EMPTY));
    return cells;
  }

  /** A column for each thing, for readers. */
  Answer sideBySide() {
    var columns = new ArrayList<String>(List.of("", "alike"));
    for (int i = 0; i < things.size(); i++) {
      columns.add(UnlikeConditions.letter(i) + ": " + labels.of(things.get(i)));
    }
    var rows = new ArrayList<List<AnswerCell>>();
    for (var section : sections) {
      for (var row : section.rows()) {
        var cells = new ArrayList<AnswerCell>();
        cells.add(text(section.title() + " – " + row.title()));
        cells.add(text(row.alike().words()));
        row.cells().forEach(cell -> cells.add(text(said(cell))));
        rows.add(cells);
      }
    }
    return new Answer(NAME, columns, rows);
  }

  private static String said(List<ComparedEntry> cell) {
    return cell.stream().map(ComparisonAnswer::said).collect(Collectors.joining("; "));
  }

  private static String said(ComparedEntry entry) {
    var conditions = entry.value().map(ComparedValue::conditions).orElse("");
    return conditions.isEmpty() ? entry.text() : entry.text() + " (" + conditions + ")";
  }

  private String names(List<Node> nodes) {
    return nodes.stream().map(labels::of).collect(Collectors.joining("; "));
  }

  private static AnswerCell thing(Node node) {
    return new AnswerCell(node.getURI(), node.getURI(), "");
  }

  private static AnswerCell text(String text) {
    return new AnswerCell(text, "", "");
  }

  private static AnswerCell number(Optional<BigDecimal> number) {
    return number
        .map(n -> new AnswerCell(n.toPlainString(), "", XSDDatatype.XSDdecimal.getURI()))
        .orElse(AnswerCell.EMPTY);
  }
}
