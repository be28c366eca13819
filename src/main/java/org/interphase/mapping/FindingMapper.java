package org.interphase.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.CellStack;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.Reading;
import org.interphase.source.Findings;
import org.interphase.source.Findings.Evidence;
import org.interphase.source.Findings.Finding;
import org.interphase.source.Findings.Quoted;
import org.interphase.source.Findings.Specimen;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** Maps what the text of a source says: its claims with their evidence, and the values in it. */
final class FindingMapper {

  private final SourceContext source;
  private final Consumer<Problem> problems;
  private final FindingValues values;

  private FindingMapper(SourceContext source, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
    this.values = new FindingValues(source, problems);
  }

  /**
   * Adds the findings of all files: their specimens first, since findings of any file may speak of
   * them. The tables must be in the graph already, since values point into them.
   */
  static void map(List<Findings> files, SourceContext source, Consumer<Problem> problems) {
    var mapper = new FindingMapper(source, problems);
    for (var file : files) {
      file.specimens().forEach(specimen -> mapper.map(specimen, file));
    }
    for (var file : files) {
      file.findings().forEach(finding -> mapper.map(finding, file));
    }
  }

  private void map(Specimen specimen, Findings in) {
    var place = specimen.place();
    var provenance = provenance(specimen, in);
    term(specimen.type(), place.property("type"));
    var thing =
        source
            .data()
            .createResource(thing("specimen/" + specimen.id()).getURI(), IPH.term(specimen.type()))
            .addProperty(RDFS.label, specimen.label(), "en")
            .addProperty(IPH.fileName, place.file());
    provenance.addTo(thing);
    specimen
        .material()
        .ifPresent(
            id ->
                thing.addProperty(
                    IPH.ofMaterial, named("material/" + id, place.property("material"))));
    var link = source.ontology().isA(specimen.type(), "Cell") ? IPH.usesStrategy : IPH.realises;
    for (int i = 0; i < specimen.strategies().size(); i++) {
      var path = "strategy/" + specimen.strategies().get(i);
      thing.addProperty(link, named(path, place.property("strategies/" + i)));
    }
    specimen
        .stack()
        .ifPresent(
            stack -> {
              var reading = source.notations().stack().read(stack);
              if (reading instanceof Reading.Of<CellStack> of) {
                source.stacks().map(of.value(), stack, thing, provenance);
              } else if (reading instanceof Reading.Unreadable<CellStack> bad) {
                problems.accept(bad.at(place.property("stack")));
              }
            });
  }

  private void map(Finding finding, Findings in) {
    var place = finding.place();
    var provenance = provenance(finding, in);
    var claim =
        source
            .data()
            .createResource(thing("finding/" + finding.id()).getURI(), IPH.term(finding.type()))
            .addProperty(RDFS.label, finding.statement(), "en")
            .addProperty(IPH.statement, finding.statement(), "en")
            .addProperty(IPH.wording, IPH.term(finding.wording()))
            .addProperty(IPH.direction, IPH.term(finding.direction().orElse("Supports")))
            .addProperty(IPH.fileName, place.file());
    provenance.addTo(claim);
    claim.addProperty(IPH.subject, named(finding.subject(), place.property("subject")));
    finding
        .object()
        .ifPresent(o -> claim.addProperty(IPH.object, named(o, place.property("object"))));
    finding.effect().ifPresent(e -> claim.addProperty(IPH.effect, IPH.term(e)));
    finding.status().ifPresent(s -> claim.addProperty(IPH.reportStatus, IPH.term(s)));
    finding.topic().forEach(word -> claim.addProperty(IPH.keyword, word));
    finding
        .comparedWith()
        .ifPresent(
            other ->
                claim.addProperty(IPH.comparedWith, named(other, place.property("comparedWith"))));
    finding.grade().ifPresent(g -> claim.addProperty(IPH.evidenceGrade, IPH.term(g)));
    finding.caveat().ifPresent(c -> claim.addProperty(IPH.caveat, c, "en"));
    for (int i = 0; i < finding.evidence().size(); i++) {
      map(finding.evidence().get(i), i + 1, claim, provenance);
    }
    finding.values().forEach(value -> values.map(value, claim, provenance));
  }

  private void map(Evidence evidence, int number, Resource claim, Provenance provenance) {
    var method = named(evidence.method(), evidence.place().property("method"));
    var item =
        source
            .data()
            .createResource(claim.getURI() + "/evidence-" + number, IPH.EvidenceItem)
            .addProperty(RDFS.label, "evidence " + number + " of: " + label(claim), "en")
            .addProperty(IPH.byMethod, method);
    evidence.appliedTo().ifPresent(text -> item.addProperty(IPH.appliedTo, text, "en"));
    evidence.observation().ifPresent(text -> item.addProperty(IPH.observation, text, "en"));
    provenance.addTo(item);
    claim.addProperty(IPH.hasEvidence, item);
  }

  private Provenance provenance(Quoted quoted, Findings in) {
    var place = quoted.place();
    var loci = new ArrayList<Resource>();
    if (quoted.at().isEmpty()) {
      in.section()
          .ifPresentOrElse(
              section -> loci.add(source.locus(section, in.place().property("section"), problems)),
              () -> problems.accept(nowhere(place)));
    }
    for (int i = 0; i < quoted.at().size(); i++) {
      loci.add(source.locus(quoted.at().get(i), place.property("at/" + i), problems));
    }
    for (int i = 0; i < quoted.also().size(); i++) {
      loci.add(source.locus(quoted.also().get(i), place.property("also/" + i), problems));
    }
    var primary = new ArrayList<Resource>();
    for (int i = 0; i < quoted.references().size(); i++) {
      source
          .reference(quoted.references().get(i), place.property("references/" + i), problems)
          .ifPresent(primary::add);
    }
    return new Provenance(loci, primary.isEmpty() ? List.of(source.publication()) : primary);
  }

  private static Problem nowhere(Place place) {
    return new Problem(
        place,
        "no place in the source",
        "\"at\" here, or \"section\" at the top of the file",
        "Say where the source says it, such as \"section\": \"section-3.2\" for the whole file.");
  }

  /** A thing of the catalogue, of this source, or a term of the ontology. */
  private Resource named(String path, Place place) {
    if (path.indexOf('/') < 0) {
      term(path, place);
      return IPH.term(path);
    }
    var thing = IriMinter.thing(path);
    checkExists(thing, path, place);
    return thing;
  }

  private void checkExists(Resource thing, String path, Place place) {
    if (source.leadsNowhere(thing, path)) {
      problems.accept(Unknown.thing(place, path, source.catalogue().near(path)));
    }
  }

  private void term(String name, Place place) {
    if (!source.ontology().has(name)) {
      problems.accept(Unknown.term(place, name));
    }
  }

  private Resource thing(String pathInSource) {
    return IriMinter.thing(source.id() + "/" + pathInSource);
  }

  private static String label(Resource thing) {
    return thing.getProperty(RDFS.label).getString();
  }
}
