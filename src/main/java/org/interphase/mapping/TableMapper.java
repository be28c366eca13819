package org.interphase.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.mapping.MeasurementMapper.Print;
import org.interphase.model.CellStack;
import org.interphase.model.Problem;
import org.interphase.model.Typography;
import org.interphase.notation.Reading;
import org.interphase.source.Table;
import org.interphase.source.Table.Cell;
import org.interphase.source.Table.Row;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.Notation;
import org.interphase.source.TableDescription.Role;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** Maps a table row by row, as the description of its columns says. */
final class TableMapper {

  private final SourceContext source;
  private final Consumer<Problem> problems;

  TableMapper(SourceContext source, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  void map(Table table) {
    var place = source.loci().table(table);
    table.rows().forEach(row -> map(row, table, place));
  }

  /** Reads the cells in which no units are, and follows the references in them. */
  void readWithoutNumbers(Table table) {
    var place = source.loci().table(table);
    for (var row : table.rows()) {
      var rowPlace = source.loci().row(place, table.description().table(), row);
      var said = new ArrayList<Said>();
      read(row, rowPlace, column -> column.notation() != Notation.EXPRESSION, said, silent -> {});
      primarySources(said);
    }
  }

  /** A cell that says something: the text that it is read as, and what that says. */
  private record Said(Cell cell, String text, CellContent content, Resource locus, Resource as) {

    Column column() {
      return cell.column();
    }

    Problem problem(NotForThisColumn reason) {
      var print = "\"" + text + "\"";
      return new Problem(
          cell.place(),
          reason.found().equals(print) ? print : reason.found() + " in " + print,
          reason.expected(),
          reason.mend());
    }
  }

  /** A cell that says nothing, and why. */
  private record Silent(Column column, Resource locus, Resource status) {}

  private void map(Row row, Table table, Resource tablePlace) {
    var tableName = table.description().table();
    var rowPlace = source.loci().row(tablePlace, tableName, row);
    var said = new ArrayList<Said>();
    var silent = new ArrayList<Silent>();
    read(row, rowPlace, column -> true, said, silent::add);

    var all = List.copyOf(said);
    said.removeIf(s -> isRepeated(s, all));

    var provenance = new Provenance(List.of(rowPlace), primarySources(said));
    provenance
        .primarySources()
        .forEach(primary -> rowPlace.addProperty(PROV.hadPrimarySource, primary));
    var entities = new RowEntities(table.description(), reported(said), rowPlace, provenance);
    var values = new RowValues(said.stream().map(Said::column).toList());
    said.stream()
        .filter(s -> s.column().about().isPresent())
        .sorted(Comparator.comparing(s -> RowValues.isOfOthers(s.column())))
        .forEach(s -> add(s, entities, values, provenance));
    silent.forEach(cell -> addSilence(cell, entities, rowPlace));
  }

  /** True where a cell prints again what another of its row says, which is then read once. */
  private boolean isRepeated(Said cell, List<Said> row) {
    var others = row.stream().filter(s -> cell.column().repeats().contains(s.column().name()));
    var texts = others.map(s -> Typography.folded(s.text())).toList();
    if (texts.isEmpty() || texts.contains(Typography.folded(cell.text()))) {
      return !texts.isEmpty();
    }
    problems.accept(
        new Problem(
            cell.cell().place(),
            "\"" + cell.text() + "\"",
            "what one of the columns that it repeats says, " + String.join(" or ", texts),
            "Correct what was copied wrongly; if the source prints both, say so in a discrepancy"
                + " that takes one of them."));
    return true;
  }

  private void read(
      Row row,
      Resource rowPlace,
      Predicate<Column> which,
      List<Said> said,
      Consumer<Silent> silent) {
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = row.cells().get(i);
      if (which.test(cell.column())) {
        read(cell, source.loci().cell(rowPlace, cell, i + 1), said, silent);
      }
    }
  }

  private void read(Cell cell, Resource locus, List<Said> said, Consumer<Silent> silent) {
    var readAs = source.readAs(locus);
    var text = readAs.orElse(cell.text());
    var absence = source.absences().status(text, cell.column());
    if (absence.isPresent()) {
      silent.accept(new Silent(cell.column(), locus, absence.get()));
      return;
    }
    var reading = CellContent.read(cell.column(), text, source.notations());
    if (reading instanceof Reading.Of<? extends CellContent> of) {
      var how = readAs.isPresent() ? IPH.Inferred : IPH.Printed;
      said.add(new Said(cell, text, of.value(), locus, how));
    } else if (reading instanceof Reading.Unreadable<? extends CellContent> bad) {
      problems.accept(bad.at(cell.place()));
    } else {
      silent.accept(new Silent(cell.column(), locus, IPH.NotReported));
    }
  }

  private Set<String> reported(List<Said> said) {
    var names = new LinkedHashSet<String>();
    for (var s : said) {
      s.column().about().ifPresent(names::add);
      if (s.content() instanceof CellContent.Layers layers) {
        var roles = source.stacks().roles(layers.stack());
        if (!roles.electrolytes().isEmpty()) {
          s.column().electrolyte().ifPresent(names::add);
        }
        if (!roles.interlayers().isEmpty()) {
          s.column().interlayer().ifPresent(names::add);
        }
      }
    }
    return names;
  }

  private void add(Said said, RowEntities entities, RowValues values, Provenance ofRow) {
    try {
      var entity = entities.find(said.column().about().orElseThrow()).orElseThrow();
      add(said, entity, entities, values, ofRow.at(said.locus()));
    } catch (NotForThisColumn e) {
      problems.accept(said.problem(e));
    }
  }

  private void add(
      Said said, Resource entity, RowEntities entities, RowValues values, Provenance provenance)
      throws NotForThisColumn {
    var content = said.content();
    var printed = said.cell().text();
    if (content instanceof CellContent.Quantities quantities) {
      var print = new Print(printed, said.as(), provenance);
      source.expressions().map(quantities.expression(), said.column(), entity, print, values);
    } else if (content instanceof CellContent.MadeOf madeOf) {
      source.compositions().map(madeOf.composition(), entity, provenance);
      entity.addProperty(IPH.asPrinted, printed);
    } else if (content instanceof CellContent.Layers layers) {
      source.stacks().map(layers.stack(), printed, entity, provenance);
      fill(layers.stack(), said.column(), entities);
    } else if (content instanceof CellContent.Methods methods) {
      entity.addProperty(IPH.preparationAsPrinted, printed);
      for (var name : methods.names()) {
        entity.addProperty(IPH.preparedBy, source.preparation(name));
      }
    } else if (content instanceof CellContent.Symmetry symmetry) {
      entity.addProperty(IPH.spaceGroup, symmetry.spaceGroup());
    } else if (content instanceof CellContent.Words words) {
      entity.addProperty(RDFS.comment, said.column().titles() + ": " + words.text());
    }
  }

  /** Tells the samples of a stack's row which material and which strategies they are of. */
  private void fill(CellStack stack, Column column, RowEntities entities) {
    var roles = source.stacks().roles(stack);
    column
        .electrolyte()
        .flatMap(entities::find)
        .ifPresent(
            sample -> roles.electrolytes().forEach(m -> sample.addProperty(IPH.ofMaterial, m)));
    column
        .interlayer()
        .flatMap(entities::find)
        .ifPresent(sample -> roles.interlayers().forEach(s -> sample.addProperty(IPH.realises, s)));
  }

  /**
   * A quantity is not reported where no other column of the row gives one for the same thing; of
   * the row itself, where none gives one for any. What does not apply to a thing is no gap in what
   * is known of it.
   */
  private static void addSilence(Silent cell, RowEntities entities, Resource rowPlace) {
    cell.locus().addProperty(IPH.reportStatus, cell.status());
    if (cell.status().equals(IPH.NotApplicable)) {
      return;
    }
    var thing = cell.column().about().flatMap(entities::find);
    var silent = thing.orElse(rowPlace);
    var whole = thing.<Collection<Resource>>map(List::of).orElseGet(entities::all);
    cell.column().quantities().stream()
        .filter(rule -> rule.role() != Role.MEASUREMENT_CONDITION)
        .map(rule -> IPH.term(rule.quantity()))
        .distinct()
        .filter(quantity -> whole.stream().noneMatch(part -> gives(part, quantity)))
        .forEach(quantity -> silent.addProperty(IPH.notReported, quantity));
  }

  private static boolean gives(Resource thing, Resource quantity) {
    return thing.listProperties().toList().stream()
        .filter(statement -> statement.getObject().isResource())
        .anyMatch(statement -> statement.getResource().hasProperty(RDF.type, quantity));
  }

  /** What the row's references lead to, or the source itself where it cites none. */
  private List<Resource> primarySources(List<Said> row) {
    var sources = new ArrayList<Resource>();
    for (var said : row) {
      if (said.content() instanceof CellContent.Keys keys) {
        for (var key : keys.keys()) {
          source.reference(key, said.cell().place(), problems).ifPresent(sources::add);
        }
      }
    }
    return sources.isEmpty() ? List.of(source.publication()) : sources;
  }
}
