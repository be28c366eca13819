package org.interphase.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.DiscrepancyRecord;
import org.interphase.source.DiscrepancyRecord.At;
import org.interphase.source.DiscrepancyRecord.CandidateReading;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/** Maps where a source is doubtful, with every reading and the one that was taken. */
final class DiscrepancyMapper {

  private final SourceContext source;
  private final Consumer<Problem> problems;
  private final String file;

  DiscrepancyMapper(SourceContext source, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
    this.file = source.file("discrepancies.json");
  }

  /** Adds all discrepancies; the tables must be in the graph already. */
  void map(List<DiscrepancyRecord> discrepancies) {
    for (int i = 0; i < discrepancies.size(); i++) {
      map(discrepancies.get(i), "/" + i);
    }
  }

  private void map(DiscrepancyRecord record, String pointer) {
    Resource kind = IPH.named(record.kind());
    if (!source.ontology().has(record.kind())) {
      problems.accept(Unknown.term(Place.pointer(file, pointer + "/kind"), record.kind()));
    }
    Resource discrepancy =
        source
            .data()
            .createResource(
                IriMinter.thing(source.id() + "/discrepancy/" + record.id()).getURI(),
                IPH.Discrepancy)
            .addProperty(RDF.type, kind)
            .addProperty(RDFS.label, record.label(), "en")
            .addProperty(IPH.explanation, record.explanation(), "en")
            .addProperty(IPH.confidence, IPH.named(record.confidence()));
    for (int i = 0; i < record.at().size(); i++) {
      discrepancy.addProperty(IPH.concerns, locus(record.at().get(i), pointer + "/at/" + i));
    }
    for (int i = 0; i < record.readings().size(); i++) {
      map(record.readings().get(i), i, discrepancy, pointer + "/readings/" + i);
    }
  }

  private void map(CandidateReading reading, int index, Resource discrepancy, String pointer) {
    String text = reading.printed().or(reading::readAs).orElseThrow();
    Resource candidate =
        source
            .data()
            .createResource(discrepancy.getURI() + "/reading-" + (index + 1), IPH.CandidateReading)
            .addProperty(RDFS.label, text, "en");
    reading.printed().ifPresent(printed -> candidate.addProperty(IPH.asPrinted, printed));
    reading.readAs().ifPresent(readAs -> candidate.addProperty(IPH.readAs, readAs));
    reading
        .at()
        .ifPresent(
            at -> {
              Resource locus = locus(at, pointer + "/at");
              candidate.addProperty(PROV.wasQuotedFrom, locus);
              reading.printed().ifPresent(printed -> checkPrint(printed, locus, pointer));
            });
    discrepancy.addProperty(IPH.hasReading, candidate);
    if (reading.taken()) {
      discrepancy.addProperty(IPH.readingTaken, candidate);
    }
  }

  /** A reading that quotes a table's cell must quote what stands there. */
  private void checkPrint(String printed, Resource locus, String pointer) {
    Optional.ofNullable(source.data().getProperty(locus, IPH.asPrinted))
        .map(statement -> statement.getString())
        .filter(cell -> !cell.contains(printed))
        .ifPresent(
            cell ->
                problems.accept(
                    new Problem(
                        Place.pointer(file, pointer + "/printed"),
                        "\"" + printed + "\"",
                        "a part of what the cell prints, \"" + cell + "\"",
                        "Quote the cell exactly, or correct the row or column.")));
  }

  private Resource locus(At at, String pointer) {
    String path = path(at) + at.column().map(column -> "#" + column).orElse("");
    Resource locus = source.loci().named(path);
    if (source.leadsNowhere(locus, path)) {
      problems.accept(Unknown.thing(Place.pointer(file, pointer), path));
    }
    return locus;
  }

  private static String path(At at) {
    if (at.section().or(at::figure).isPresent()) {
      return at.section().or(at::figure).get();
    }
    String table = at.table().orElse("");
    return at.row().map(row -> "%s/row-%02d".formatted(table, row)).orElse(table);
  }
}
