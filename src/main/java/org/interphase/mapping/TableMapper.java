package org.interphase.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.mapping.MeasurementMapper.Print;
import org.interphase.model.CellStack;
import org.interphase.model.Problem;
import org.interphase.notation.Reading;
import org.interphase.source.Table;
import org.interphase.source.Table.Cell;
import org.interphase.source.Table.Row;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.QuantityRule;
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
    Resource place = source.loci().table(table);
    table.rows().forEach(row -> map(row, table, place));
  }

  /** A cell that says something: the text that it is read as, and what that says. */
  private record Said(Cell cell, String text, CellContent content, Resource locus, Resource as) {

    Column column() {
      return cell.column();
    }

    Problem problem(NotForThisColumn reason) {
      String print = "\"" + text + "\"";
      return new Problem(
          cell.place(),
          reason.found().equals(print) ? print : reason.found() + " in " + print,
          reason.expected(),
          reason.mend());
    }
  }

  private void map(Row row, Table table, Resource tablePlace) {
    String tableName = table.description().table();
    Resource rowPlace = source.loci().row(tablePlace, tableName, row);
    List<Said> said = new ArrayList<>();
    List<Column> silent = new ArrayList<>();
    row.cells().forEach(cell -> read(cell, source.loci().cell(rowPlace, cell), said, silent));

    Provenance provenance = new Provenance(List.of(rowPlace), primarySources(said));
    provenance
        .primarySources()
        .forEach(primary -> rowPlace.addProperty(PROV.hadPrimarySource, primary));
    RowEntities entities =
        new RowEntities(table.description(), reported(said), rowPlace, provenance);
    said.stream()
        .filter(s -> s.column().about().isPresent())
        .forEach(s -> add(s, entities, provenance));
    silent.forEach(column -> addSilence(column, entities, rowPlace));
  }

  private void read(Cell cell, Resource locus, List<Said> said, List<Column> silent) {
    Optional<String> readAs = source.readAs(locus);
    String text = readAs.orElse(cell.text());
    Reading<? extends CellContent> reading =
        CellContent.read(cell.column(), text, source.notations());
    if (reading instanceof Reading.Of<? extends CellContent> of) {
      Resource how = readAs.isPresent() ? IPH.Inferred : IPH.Printed;
      said.add(new Said(cell, text, of.value(), locus, how));
    } else if (reading instanceof Reading.Unreadable<? extends CellContent> bad) {
      problems.accept(bad.at(cell.place()));
    } else {
      silent.add(cell.column());
    }
  }

  private Set<String> reported(List<Said> said) {
    Set<String> names = new LinkedHashSet<>();
    for (Said s : said) {
      s.column().about().ifPresent(names::add);
      if (s.content() instanceof CellContent.Layers layers) {
        StackMapper.Roles roles = source.stacks().roles(layers.stack());
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

  private void add(Said said, RowEntities entities, Provenance ofRow) {
    try {
      Resource entity = entities.find(said.column().about().orElseThrow()).orElseThrow();
      add(said, entity, entities, ofRow.at(said.locus()));
    } catch (NotForThisColumn e) {
      problems.accept(said.problem(e));
    }
  }

  private void add(Said said, Resource entity, RowEntities entities, Provenance provenance)
      throws NotForThisColumn {
    CellContent content = said.content();
    String printed = said.cell().text();
    if (content instanceof CellContent.Quantities quantities) {
      Print print = new Print(printed, said.as(), provenance);
      source.expressions().map(quantities.expression(), said.column(), entity, print);
    } else if (content instanceof CellContent.MadeOf madeOf) {
      source.compositions().map(madeOf.composition(), entity, provenance);
      entity.addProperty(IPH.asPrinted, printed);
    } else if (content instanceof CellContent.Layers layers) {
      source.stacks().map(layers.stack(), printed, entity, provenance);
      fill(layers.stack(), said.column(), entities);
    } else if (content instanceof CellContent.Methods methods) {
      entity.addProperty(IPH.preparationAsPrinted, printed);
      for (String name : methods.names()) {
        entity.addProperty(IPH.preparedBy, source.method(name));
      }
    } else if (content instanceof CellContent.Words words) {
      entity.addProperty(RDFS.comment, words.text());
    }
  }

  /** Tells the samples of a stack's row which material and which strategies they are of. */
  private void fill(CellStack stack, Column column, RowEntities entities) {
    StackMapper.Roles roles = source.stacks().roles(stack);
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

  private static void addSilence(Column column, RowEntities entities, Resource rowPlace) {
    Resource silent = column.about().flatMap(entities::find).orElse(rowPlace);
    column.quantities().stream()
        .filter(rule -> rule.role() != Role.MEASUREMENT_CONDITION)
        .map(QuantityRule::quantity)
        .distinct()
        .forEach(quantity -> silent.addProperty(IPH.notReported, IPH.term(quantity)));
  }

  /** What the row's references lead to, or the source itself where it cites none. */
  private List<Resource> primarySources(List<Said> row) {
    List<Resource> sources = new ArrayList<>();
    for (Said said : row) {
      if (said.content() instanceof CellContent.Keys keys) {
        for (String key : keys.keys()) {
          source.reference(key, said.cell().place(), problems).ifPresent(sources::add);
        }
      }
    }
    return sources.isEmpty() ? List.of(source.publication()) : sources;
  }
}
