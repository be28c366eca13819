package org.interphase.mapping;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.DiscrepancyRecord;
import org.interphase.source.DiscrepancyRecord.CandidateReading;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/** Maps where a source is doubtful, with every reading and the one that was taken. */
final class DiscrepancyMapper {

  private final SourceContext source;
  private final Consumer<Problem> problems;

  DiscrepancyMapper(SourceContext source, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Adds {@code record}; the tables must be in the graph already. */
  void map(DiscrepancyRecord record) {
    var kind = IPH.term(record.kind());
    if (!source.ontology().has(record.kind())) {
      problems.accept(Unknown.term(record.place().property("kind"), record.kind()));
    }
    var discrepancy =
        source
            .data()
            .createResource(
                IriMinter.thing(source.id() + "/discrepancy/" + record.id()).getURI(),
                IPH.Discrepancy)
            .addProperty(RDF.type, kind)
            .addProperty(RDFS.label, record.label(), "en")
            .addProperty(IPH.explanation, record.explanation(), "en")
            .addProperty(IPH.confidence, IPH.term(record.confidence()))
            .addProperty(IPH.fileName, record.place().file());
    for (int i = 0; i < record.at().size(); i++) {
      discrepancy.addProperty(
          IPH.concerns,
          source.locus(record.at().get(i), record.place().property("at/" + i), problems));
    }
    for (int i = 0; i < record.readings().size(); i++) {
      var reading = record.readings().get(i);
      var quoted = record.quoted(reading);
      map(reading, quoted, i + 1, discrepancy);
      if (reading.printed().isPresent() && quoted.isEmpty() && !reading.elsewhere()) {
        problems.accept(nowhere(reading));
      }
    }
  }

  private static Problem nowhere(CandidateReading reading) {
    return new Problem(
        reading.place().property("printed"),
        "no place of the print \"" + reading.printed().orElseThrow() + "\"",
        "\"at\", since the discrepancy is at several places",
        "Say at which of them it stands, or \"elsewhere\": true where it is at none of them.");
  }

  private void map(
      CandidateReading reading, Optional<String> quoted, int number, Resource discrepancy) {
    var text = reading.printed().or(reading::readAs).orElseThrow();
    var candidate =
        source
            .data()
            .createResource(discrepancy.getURI() + "/reading-" + number, IPH.CandidateReading)
            .addProperty(RDFS.label, text, "en");
    reading.printed().ifPresent(printed -> candidate.addProperty(IPH.asPrinted, printed));
    reading.readAs().ifPresent(readAs -> candidate.addProperty(IPH.readAs, readAs));
    quoted.ifPresent(
        at -> {
          var locus = source.loci().named(at);
          candidate.addProperty(PROV.wasQuotedFrom, locus);
          reading.printed().ifPresent(print -> check(print, locus, reading.place()));
        });
    reading.at().ifPresent(at -> source.locus(at, reading.place().property("at"), problems));
    discrepancy.addProperty(IPH.hasCandidateReading, candidate);
    if (reading.taken()) {
      discrepancy.addProperty(IPH.readingTaken, candidate);
    }
  }

  /** True if {@code part} stands in the cell, and no number is cut at its ends. */
  private static boolean quotes(String cell, String part) {
    var before = part.matches("\\d.*") ? "(?<![\\d.])" : "";
    var behind = part.matches(".*\\d") ? "(?!\\d|\\.\\d)" : "";
    return Pattern.compile(before + Pattern.quote(part) + behind).matcher(cell).find();
  }

  /** A reading that quotes a table's cell must quote what stands there. */
  private void check(String printed, Resource locus, Place reading) {
    Optional.ofNullable(source.data().getProperty(locus, IPH.asPrinted))
        .map(statement -> statement.getString())
        .filter(cell -> !quotes(cell, printed))
        .ifPresent(
            cell ->
                problems.accept(
                    new Problem(
                        reading.property("printed"),
                        "\"" + printed + "\"",
                        "a part of what the cell prints, \"" + cell + "\"",
                        "Quote the cell exactly, or correct the row or column.")));
  }
}
