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
import org.interphase.source.Findings.Specimen;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** Maps what the text of a source says: its claims with their evidence, and the values in it. */
final class FindingMapper {

  private final SourceContext source;
  private final Consumer<Problem> problems;
  private final String file;
  private final FindingValues values;

  private FindingMapper(SourceContext source, String file, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
    this.file = file;
    this.values = new FindingValues(source, file, problems);
  }

  /**
   * Adds the findings of all files: their specimens first, since findings of any file may speak of
   * them. The tables must be in the graph already, since values point into them.
   */
  static void map(List<Findings> files, SourceContext source, Consumer<Problem> problems) {
    for (Findings findings : files) {
      FindingMapper mapper = new FindingMapper(source, findings.file(), problems);
      for (int i = 0; i < findings.specimens().size(); i++) {
        mapper.map(findings.specimens().get(i), "/specimens/" + i);
      }
    }
    for (Findings findings : files) {
      FindingMapper mapper = new FindingMapper(source, findings.file(), problems);
      for (int i = 0; i < findings.findings().size(); i++) {
        mapper.map(findings.findings().get(i), "/findings/" + i);
      }
    }
  }

  private void map(Specimen specimen, String pointer) {
    Provenance provenance = provenance(specimen.locus(), specimen.references(), pointer);
    term(specimen.type(), pointer + "/class");
    Resource thing =
        source
            .data()
            .createResource(thing("specimen/" + specimen.id()).getURI(), IPH.named(specimen.type()))
            .addProperty(RDFS.label, specimen.label(), "en")
            .addProperty(IPH.fileName, file);
    provenance.addTo(thing);
    specimen
        .material()
        .ifPresent(
            id ->
                thing.addProperty(IPH.ofMaterial, named("material/" + id, pointer + "/material")));
    for (int i = 0; i < specimen.strategies().size(); i++) {
      String path = "strategy/" + specimen.strategies().get(i);
      thing.addProperty(IPH.usesStrategy, named(path, pointer + "/strategies/" + i));
    }
    specimen
        .stack()
        .ifPresent(
            stack -> {
              Reading<CellStack> reading = source.notations().stack().read(stack);
              if (reading instanceof Reading.Of<CellStack> of) {
                source.stacks().map(of.value(), stack, thing, provenance);
              } else if (reading instanceof Reading.Unreadable<CellStack> bad) {
                unreadable(bad, pointer + "/stack");
              }
            });
  }

  private void map(Finding finding, String pointer) {
    Provenance provenance = provenance(finding.locus(), finding.references(), pointer);
    Resource claim =
        source
            .data()
            .createResource(thing("finding/" + finding.id()).getURI(), IPH.named(finding.type()))
            .addProperty(RDFS.label, finding.statement(), "en")
            .addProperty(IPH.statement, finding.statement(), "en")
            .addProperty(IPH.wording, IPH.named(finding.wording()))
            .addProperty(IPH.direction, IPH.named(finding.direction().orElse("Supports")))
            .addProperty(IPH.fileName, file);
    provenance.addTo(claim);
    claim.addProperty(IPH.subject, named(finding.subject(), pointer + "/subject"));
    finding.object().ifPresent(o -> claim.addProperty(IPH.object, named(o, pointer + "/object")));
    finding.effect().ifPresent(e -> claim.addProperty(IPH.effect, IPH.named(e)));
    finding.status().ifPresent(s -> claim.addProperty(IPH.reportStatus, IPH.named(s)));
    finding.topic().forEach(word -> claim.addProperty(IPH.topic, word));
    finding
        .comparedWith()
        .ifPresent(
            other -> claim.addProperty(IPH.comparedWith, named(other, pointer + "/comparedWith")));
    finding.grade().ifPresent(g -> claim.addProperty(IPH.evidenceGrade, IPH.named(g)));
    finding.caveat().ifPresent(c -> claim.addProperty(IPH.caveat, c, "en"));
    for (int i = 0; i < finding.evidence().size(); i++) {
      map(finding.evidence().get(i), i + 1, claim, provenance, pointer + "/evidence/" + i);
    }
    for (int i = 0; i < finding.values().size(); i++) {
      values.map(finding.values().get(i), claim, provenance, pointer + "/values/" + i);
    }
  }

  private void map(
      Evidence evidence, int number, Resource claim, Provenance provenance, String pointer) {
    Resource method = named(evidence.method(), pointer + "/method");
    Resource item =
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

  private Provenance provenance(List<String> loci, List<String> references, String pointer) {
    List<Resource> places = new ArrayList<>();
    for (int i = 0; i < loci.size(); i++) {
      Resource place = source.loci().named(loci.get(i));
      checkExists(place, loci.get(i), pointer + "/locus/" + i);
      places.add(place);
    }
    List<Resource> primary = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      Place place = Place.pointer(file, pointer + "/references/" + i);
      source.reference(references.get(i), place, problems).ifPresent(primary::add);
    }
    return new Provenance(places, primary.isEmpty() ? List.of(source.publication()) : primary);
  }

  /** A thing of the catalogue, of this source, or a term of the ontology. */
  private Resource named(String path, String pointer) {
    if (path.startsWith("iph:")) {
      term(path, pointer);
      return IPH.named(path);
    }
    Resource thing = IriMinter.thing(path);
    checkExists(thing, path, pointer);
    return thing;
  }

  private void checkExists(Resource thing, String path, String pointer) {
    if (source.leadsNowhere(thing, path)) {
      problems.accept(Unknown.thing(Place.pointer(file, pointer), path));
    }
  }

  private void term(String name, String pointer) {
    if (!source.ontology().has(name)) {
      problems.accept(Unknown.term(Place.pointer(file, pointer), name));
    }
  }

  private void unreadable(Reading.Unreadable<?> bad, String pointer) {
    problems.accept(
        new Problem(Place.pointer(file, pointer), bad.found(), bad.expected(), bad.mend()));
  }

  private Resource thing(String pathInSource) {
    return IriMinter.thing(source.id() + "/" + pathInSource);
  }

  private static String label(Resource thing) {
    return thing.getProperty(RDFS.label).getString();
  }
}
