package org.interphase.validation;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.model.Place;
import org.interphase.vocabulary.IPH;

/** Finds the file, row and column of a table's cells and rows. */
final class LocusPlace {

  private final Statements data;

  LocusPlace(Statements data) {
    this.data = data;
  }

  /** The place of a table, row or cell; empty for what has no file, such as a section. */
  Optional<Place> of(Node locus) {
    return switch (breadth(locus)) {
      case 0 -> ofCell(locus);
      case 1 -> ofRow(locus);
      case 2 -> data.text(locus, IPH.fileName).map(Place::file);
      default -> Optional.empty();
    };
  }

  /** 0 for a cell, 1 for a row, 2 for a table, 3 for anything else. */
  int breadth(Node locus) {
    if (data.isA(locus, IPH.TableCell)) {
      return 0;
    }
    if (data.isA(locus, IPH.TableRow)) {
      return 1;
    }
    return data.isA(locus, IPH.Table) ? 2 : 3;
  }

  private Optional<Place> ofCell(Node cell) {
    var column = data.text(cell, IPH.columnName);
    return data.object(cell, IPH.partOf)
        .flatMap(
            row ->
                file(row)
                    .flatMap(
                        file ->
                            number(row)
                                .map(
                                    number ->
                                        column
                                            .map(name -> cell(file, number, name, cell))
                                            .orElse(Place.row(file, number)))));
  }

  private Place cell(String file, int row, String column, Node cell) {
    return whole(cell, IPH.columnNumber)
        .map(number -> Place.cell(file, row, column, number))
        .orElse(Place.cell(file, row, column));
  }

  private Optional<Place> ofRow(Node row) {
    return file(row).flatMap(file -> number(row).map(number -> Place.row(file, number)));
  }

  private Optional<String> file(Node row) {
    return data.object(row, IPH.partOf).flatMap(table -> data.text(table, IPH.fileName));
  }

  /** The row's number as a spreadsheet counts, where the header is row 1. */
  private Optional<Integer> number(Node row) {
    return whole(row, IPH.rowNumber).map(number -> number + 1);
  }

  private Optional<Integer> whole(Node thing, Property property) {
    return data.text(thing, property)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt);
  }
}
