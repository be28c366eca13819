package org.interphase.server.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.MeasuredValue;
import org.interphase.server.telling.ValueTable;
import org.interphase.source.Table;
import org.interphase.source.TableDescription.Notation;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/** What the graph holds of the cells of some rows. */
final class CellReadings {

  private final String source;
  private final String table;
  private final Excerpt excerpt;
  private final Labels labels;

  /**
   * A thing that a cell says.
   *
   * @param what a quantity or role, such as "ionic conductivity"; empty for words
   * @param value with its unit
   * @param note at what it holds, and how it was read where that is not as printed
   */
  record Said(String what, String value, String note) {}

  /**
   * Of rows of {@code table}; to be used within {@link QueryRun#read}.
   *
   * @param source the id with which the IRIs of its source begin
   */
  CellReadings(String source, Table table, List<Table.Row> rows, QueryRun queries) {
    this.source = source;
    this.table = table.description().table();
    this.excerpt = new Excerpt(queries);
    this.labels = new Labels(excerpt.union());
    fetch(rows);
  }

  private void fetch(List<Table.Row> rows) {
    var places = new LinkedHashSet<Node>();
    var entities = new LinkedHashSet<Node>();
    for (var row : rows) {
      places.add(place(row).asNode());
      for (var cell : row.cells()) {
        places.add(place(row, cell));
        cell.column().about().ifPresent(name -> entities.add(entity(row, name)));
      }
    }
    excerpt.about(places);
    excerpt.about(entities);
    excerpt.about(excerpt.objects(places, PROV.hadPrimarySource));
    var quoting = excerpt.from(PROV.wasQuotedFrom, places);
    excerpt.about(quoting);
    ValueTable.fetchAround(quoting, excerpt);
    excerpt.nameAll();
  }

  /** True where {@code cell} was looked at; a table whose description is wrong is not. */
  boolean knows(Table.Row row, Table.Cell cell) {
    return !excerpt.objects(place(row, cell), IPH.partOf).isEmpty();
  }

  /** What {@code cell} says; nothing where it says that nothing is reported. */
  List<Said> of(Table.Row row, Table.Cell cell) {
    var quoting = quoting(place(row, cell));
    var said = new ArrayList<>(measured(quoting));
    cell.column()
        .about()
        .map(name -> entity(row, name))
        .ifPresent(entity -> said.addAll(told(entity, quoting, cell)));
    if (cell.column().notation() == Notation.REFERENCE) {
      said.addAll(cited(place(row).asNode()));
    }
    return said;
  }

  private List<Node> quoting(Node place) {
    return excerpt.union().find(Node.ANY, PROV.wasQuotedFrom.asNode(), place).toList().stream()
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** A condition of a value of the same cell is told with that. */
  private List<Said> measured(List<Node> quoting) {
    var conditions = excerpt.objects(quoting, IPH.hasCondition);
    return quoting.stream()
        .filter(thing -> excerpt.isA(thing, IPH.Measurement) && !conditions.contains(thing))
        .map(this::measured)
        .toList();
  }

  private Said measured(Node measurement) {
    var value = new MeasuredValue(measurement, excerpt, labels);
    var note =
        Stream.of(value.conditions(), value.reading())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return new Said(value.quantity(), (value.value() + " " + value.unit()).strip(), note);
  }

  private List<Said> told(Node entity, List<Node> quoting, Table.Cell cell) {
    return switch (cell.column().notation()) {
      case COMPOSITION -> composition(entity);
      case CELL_STACK -> layers(quoting);
      case METHOD -> named("method", entity, IPH.preparedBy);
      case SPACE_GROUP -> named("space group", entity, IPH.spaceGroup);
      case TEXT -> comment(entity, cell);
      case EXPRESSION, REFERENCE -> List.of();
    };
  }

  private List<Said> composition(Node entity) {
    var said = new ArrayList<>(named("material", entity, IPH.ofMaterial));
    said.addAll(named("dopant", entity, IPH.hasAddedComponent));
    said.addAll(named("remark", entity, IPH.remark));
    return said;
  }

  private List<Said> layers(List<Node> quoting) {
    return quoting.stream()
        .filter(thing -> excerpt.isA(thing, IPH.Layer))
        .sorted(Comparator.comparing(this::position))
        .map(layer -> new Said("layer " + position(layer), madeOf(layer), ""))
        .toList();
  }

  private int position(Node layer) {
    return excerpt.objects(layer, IPH.position).stream()
        .map(node -> Integer.parseInt(node.getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }

  private String madeOf(Node layer) {
    return Stream.of(IPH.ofMaterial, IPH.realises)
        .flatMap(property -> excerpt.objects(layer, property).stream())
        .map(labels::of)
        .collect(Collectors.joining(", "));
  }

  private List<Said> comment(Node entity, Table.Cell cell) {
    var text = cell.column().titles() + ": " + cell.text().strip();
    return excerpt.objects(entity, RDFS.comment).stream()
        .map(labels::of)
        .filter(text::equals)
        .map(comment -> new Said("kept as text", "", ""))
        .toList();
  }

  /** A row that cites none is the source's own, which the cell does not say. */
  private List<Said> cited(Node row) {
    return excerpt.objects(row, PROV.hadPrimarySource).stream()
        .flatMap(
            reference ->
                named("reference", reference, IPH.referenceKey).stream()
                    .map(key -> new Said(key.what(), key.value(), citation(reference, key))))
        .toList();
  }

  /** Where nothing is known of a reference it is cited by its key. */
  private String citation(Node reference, Said key) {
    return excerpt.objects(reference, IPH.shortCitation).stream()
        .map(labels::of)
        .filter(citation -> !citation.equals(key.value()))
        .collect(Collectors.joining(", "));
  }

  private List<Said> named(String what, Node thing, Property property) {
    return excerpt.objects(thing, property).stream()
        .map(labels::of)
        .sorted()
        .map(name -> new Said(what, name, ""))
        .toList();
  }

  private Resource place(Table.Row row) {
    return IriMinter.thing(IriMinter.rowPath(source, table, row.number()));
  }

  private Node place(Table.Row row, Table.Cell cell) {
    return IriMinter.cell(place(row), cell.column().name()).asNode();
  }

  private Node entity(Table.Row row, String name) {
    return IriMinter.thing(IriMinter.rowPath(source, table, row.number()) + "/" + name).asNode();
  }
}
