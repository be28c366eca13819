package org.interphase.mapping;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.SourceDescription;
import org.interphase.source.Table;
import org.interphase.vocabulary.Decimals;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/**
 * Maps the places of a source: tables with rows and cells, sections, figures. The publication must
 * be in the graph already.
 */
final class LocusMapper {

  private final SourceDescription source;
  private final Model data;

  LocusMapper(SourceDescription source, Model data) {
    this.source = source;
    this.data = data;
  }

  /** A table, with the file that its cells stand in. */
  Resource table(Table table) {
    var name = table.description().table();
    return locus(path(name), IPH.Table, words(name), publication())
        .addProperty(DCTerms.title, table.description().title(), "en")
        .addProperty(IPH.fileName, table.file());
  }

  /** A row of a table, numbered from 1 as printed. */
  Resource row(Resource table, String tableName, Table.Row row) {
    var path = IriMinter.rowPath(source.id(), tableName, row.number());
    return locus(IriMinter.thing(path), IPH.TableRow, "row " + row.number(), table)
        .addLiteral(IPH.rowNumber, Decimals.integer(row.number()))
        .addProperty(IPH.rowId, path);
  }

  /**
   * A cell of a row, with its print and the number of its column, the first being 1. One in which
   * nothing is printed has no print, and says so.
   */
  Resource cell(Resource row, Table.Cell cell, int column) {
    var title = cell.column().titles();
    var place =
        locus(IriMinter.cell(row, cell.column().name()), IPH.TableCell, "“" + title + "”", row)
            .addProperty(IPH.columnName, cell.column().name())
            .addLiteral(IPH.columnNumber, Decimals.integer(column))
            .addProperty(IPH.columnTitle, title);
    return cell.text().isEmpty()
        ? place.addProperty(RDF.type, IPH.EmptyCell)
        : place.addProperty(IPH.asPrinted, cell.text());
  }

  /**
   * The place at this path in a finding or a discrepancy: {@code section-3.2}, {@code figure-5e},
   * {@code table-2/row-06} or {@code table-2/row-06#life}. Tables, rows and cells are in the graph
   * already, or there are none.
   */
  Resource named(String path) {
    if (path.matches("(figure|scheme)-.*")) {
      return locus(path(path), IPH.Figure, words(path), publication());
    }
    return section(path)
        .map(label -> locus(path(path), IPH.Section, label, publication()))
        .orElseGet(() -> data.createResource(path(path).getURI()));
  }

  /** What labels call the section at this path, if it is one. */
  private Optional<String> section(String path) {
    if (path.equals("abstract")) {
      return Optional.of(path);
    }
    return source.sections().isEmpty()
        ? Optional.of(words(path)).filter(label -> path.startsWith("section-"))
        : source.sections().stream()
            .filter(section -> section.id().equals(path))
            .map(section -> section.title().orElse(words(path)))
            .findFirst();
  }

  /** What is told at {@code place} of a path that leads to no place in the source. */
  Problem unknown(Place place, String path) {
    var found = "\"" + path + "\"";
    if (path.startsWith("table-")) {
      return new Problem(
          place,
          found,
          "a table of this source, or a row or cell of one",
          "Correct the table, row or column, or add the table with its description.");
    }
    return source.sections().isEmpty()
        ? new Problem(
            place,
            found,
            "abstract, a section-…, figure-… or scheme-…, or a table of this source",
            "Correct the place, or list the source's own sections under \"sections\" in source.json.")
        : new Problem(
            place,
            found,
            "abstract, a section that source.json lists, a figure-… or scheme-…, or a table of this"
                + " source",
            "Correct the place, or add the section to \"sections\" in source.json.");
  }

  private Resource path(String name) {
    return IriMinter.thing(source.id() + "/" + name);
  }

  private Resource publication() {
    return data.createResource(IriMinter.thing(source.id()).getURI());
  }

  /** A place whose label continues that of the one it is part of. */
  private Resource locus(Resource place, Resource type, String label, Resource partOf) {
    var outer = partOf.getProperty(RDFS.label).getString();
    return data.createResource(place.getURI(), type)
        .addProperty(RDFS.label, outer + ", " + label, "en")
        .addProperty(IPH.partOf, partOf);
  }

  /** {@code table-2} as {@code Table 2}. */
  private static String words(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }
}
