package org.interphase.mapping;

import java.util.function.Consumer;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.interphase.model.Problem;
import org.interphase.source.Catalogue;
import org.interphase.source.Source;
import org.interphase.vocabulary.OntologyTerms;

/** Maps a source: the publication, its references, its tables, its findings, its doubts. */
public final class SourceMapper {

  private final Catalogue catalogue;
  private final OntologyTerms ontology;

  /**
   * @param catalogue the names and units that the source's cells use
   * @param ontology the terms that the source's descriptions use
   */
  public SourceMapper(Catalogue catalogue, OntologyTerms ontology) {
    this.catalogue = catalogue;
    this.ontology = ontology;
  }

  /**
   * The graph of {@code source}. Mapping it twice gives the same graph. What cannot be read or
   * leads nowhere is told to {@code problems}, and the rest is mapped.
   */
  public Model map(Source source, Consumer<Problem> problems) {
    var data = ModelFactory.createModelForGraph(new GraphMem2Fast());
    var context = begin(source, data);
    mapTables(source, context, problems);
    FindingMapper.map(source.findings(), context, problems);
    var discrepancies = new DiscrepancyMapper(context, problems);
    source.discrepancies().forEach(discrepancies::map);
    return data;
  }

  /**
   * Tells {@code problems} of those cells of {@code source} that can be read without units: names,
   * methods, references and the like.
   */
  public void checkWithoutNumbers(Source source, Consumer<Problem> problems) {
    var forgotten = ModelFactory.createModelForGraph(new GraphMem2Fast());
    var tables = new TableMapper(begin(source, forgotten), problems);
    source.tables().forEach(tables::readWithoutNumbers);
  }

  /** Maps the publication and its references, on which all else stands. */
  private SourceContext begin(Source source, Model data) {
    var publications = new PublicationMapper(source.description(), data);
    publications.mapSource(source.folder());
    publications.mapGraph(source.folder());
    source.references().forEach(publications::map);
    return new SourceContext(source, catalogue, ontology, data);
  }

  private void mapTables(Source source, SourceContext context, Consumer<Problem> problems) {
    var counted = new CountingProblems(problems);
    var descriptions =
        new DescriptionCheck(ontology, catalogue, context.notations().expression(), counted);
    var tables = new TableMapper(context, counted);
    var repeated = new RepeatedRows(context.notations().expression(), source::doubtsRow, problems);
    var medians = new UsualMedians(catalogue, context.notations().expression(), problems);
    var pairs = new ConductivityPairs(catalogue, context.notations().expression(), problems);
    if (!source.tablesAreWhole()) {
      context.missesRows();
    }
    for (var table : source.tables()) {
      if (descriptions.passes(table)) {
        tables.map(table);
        repeated.check(table);
        medians.check(table);
        pairs.check(table);
      } else {
        context.missesRows();
      }
    }
    if (counted.count() > 0) {
      context.missesCells();
    }
  }
}
