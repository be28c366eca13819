package org.interphase.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interphase.question.AnswerCell;
import org.interphase.question.DataFacts;
import org.interphase.question.Heading;
import org.interphase.sheet.WrittenSheet;
import org.interphase.sheet.WrittenSheet.Value;
import org.interphase.sheet.WrittenWorkbook;
import org.interphase.source.bibliography.Reference;
import org.interphase.vocabulary.IriMinter;

/**
 * An answer as an Excel workbook: a sheet of rows, one of the publications behind them, and one
 * that says what they are.
 */
final class AnswerWorkbook {

  private final AskedAnswer asked;

  private AnswerWorkbook(AskedAnswer asked) {
    this.asked = asked;
  }

  static byte[] of(AskedAnswer asked) {
    var workbook = new AnswerWorkbook(asked);
    return WrittenWorkbook.of(List.of(workbook.rows(), workbook.references(), workbook.about()));
  }

  private WrittenSheet rows() {
    var titles =
        IntStream.range(0, asked.answer().columns().size())
            .mapToObj(i -> Heading.of(asked.answer().columns().get(i), asked.description(i)))
            .map(Heading::toString)
            .toList();
    return new WrittenSheet(
        "Answer",
        titles,
        asked.answer().rows().stream()
            .map(row -> row.stream().map(AnswerWorkbook::value).toList()));
  }

  private static Value value(AnswerCell cell) {
    if (cell.isNumber()) {
      return Value.number(new BigDecimal(cell.text()));
    }
    if (cell.iri().isEmpty()) {
      return Value.text(cell.text());
    }
    var name = cell.text();
    return Value.link(
        name.startsWith(IriMinter.ID) ? name.substring(IriMinter.ID.length()) : name, cell.iri());
  }

  /** The sources, and what their keys in the rows stand for. */
  private WrittenSheet references() {
    return new WrittenSheet(
        "References",
        List.of("Key", "Authors", "Title", "Journal", "Year", "Volume", "Page", "DOI"),
        asked.references().stream().map(AnswerWorkbook::reference));
  }

  private static List<Value> reference(Reference reference) {
    return List.of(
        Value.text(reference.key()),
        Value.text(String.join("; ", reference.printedAuthors())),
        Value.text(said(reference.title())),
        Value.text(said(reference.journal())),
        Value.text(said(reference.year())),
        Value.text(said(reference.volume())),
        Value.text(said(reference.page())),
        reference
            .doi()
            .map(doi -> Value.link(doi.name(), "https://doi.org/" + doi.name()))
            .orElseGet(() -> Value.text("")));
  }

  private static String said(String text) {
    return Reference.said(text) ? text : "";
  }

  private WrittenSheet about() {
    var rows = new ArrayList<List<Value>>();
    add(rows, "Question", Value.text(asked.sentence()));
    add(rows, "Name", Value.text(asked.question().name()));
    asked
        .question()
        .parameters()
        .forEach(
            parameter -> {
              var value = asked.value(parameter.name());
              add(
                  rows,
                  "Parameter " + parameter.name(),
                  Value.text(value.isEmpty() ? "all" : value),
                  Value.text(parameter.description()));
            });
    add(rows, "Address", Value.link(asked.address(""), asked.address("")));
    add(rows, "Data", Value.text(asked.data().versionAndDate()));
    add(rows, "Licence", Value.link(name(DataFacts.LICENCE), DataFacts.LICENCE));
    asked
        .data()
        .sources()
        .forEach(
            source ->
                add(
                    rows,
                    "Source",
                    Value.link(source.text(), source.iri()),
                    source.licence().isEmpty()
                        ? Value.text("")
                        : Value.link(name(source.licence()), source.licence())));
    add(rows, "SHA-256 of the answer as CSV", Value.text(asked.hash()));
    IntStream.range(0, asked.answer().columns().size())
        .forEach(
            i ->
                add(
                    rows,
                    "Column " + asked.answer().columns().get(i),
                    Value.text(asked.description(i))));
    return new WrittenSheet("About", List.of("What", "Says", "Details"), rows.stream());
  }

  private static String name(String licence) {
    return new Licence(licence).name();
  }

  private static void add(List<List<Value>> rows, String what, Value... values) {
    var row = new ArrayList<Value>(List.of(Value.text(what)));
    row.addAll(List.of(values));
    rows.add(row);
  }
}
