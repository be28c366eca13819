package org.interphase.assistant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/**
 * Claims with what makes them fit to be cited: how they are known, where they stand, whose they
 * are.
 */
final class ToldClaims {

  private final Excerpt excerpt;
  private final Cites cites;
  private final ToldValues values;

  ToldClaims(Excerpt excerpt, Cites cites) {
    this.excerpt = excerpt;
    this.cites = cites;
    this.values = new ToldValues(excerpt, cites);
  }

  /** Fetches what is told of them, but for names. */
  static void fetch(Collection<Node> claims, Excerpt excerpt) {
    excerpt.about(claims);
    excerpt.about(excerpt.objects(claims, IPH.hasEvidence));
    ToldValues.fetch(ToldValues.of(claims, excerpt), excerpt);
  }

  /** The claims, the best known first. */
  List<Node> sorted(Collection<Node> claims) {
    return claims.stream()
        .sorted(
            Comparator.comparing(
                    (Node claim) -> EvidenceGrades.rank(word(claim, IPH.evidenceGrade)))
                .thenComparing(cites.labels()::of)
                .thenComparing(Node::getURI))
        .toList();
  }

  /** The same, with what of the words that were asked it lacks. */
  Map<String, Object> of(Node claim, Bearing bearing) {
    return told(claim).with("lacks", bearing.lacking(claim)).map();
  }

  Map<String, Object> of(Node claim) {
    return told(claim).map();
  }

  private Told told(Node claim) {
    var measured =
        ToldValues.of(List.of(claim), excerpt).stream()
            .sorted(Comparator.comparing(Node::getURI))
            .map(values::of)
            .toList();
    return Told.of("statement", statement(claim))
        .with("kind", kind(claim))
        .with("grade", word(claim, IPH.evidenceGrade))
        .with("wording", word(claim, IPH.wording))
        .with(
            "direction",
            excerpt.objects(claim, IPH.direction).contains(IPH.Refutes.asNode()) ? "refuted" : "")
        .with("status", word(claim, IPH.reportStatus))
        .with(
            "evidence",
            excerpt.objects(claim, IPH.hasEvidence).stream()
                .sorted(Comparator.comparing(Node::toString))
                .map(this::evidence)
                .filter(evidence -> !evidence.isEmpty())
                .toList())
        .with("caveat", word(claim, IPH.caveat))
        .with("values", measured)
        .with("places", cites.links(excerpt.objects(claim, PROV.wasQuotedFrom)))
        .with("references", cites.publications(excerpt.objects(claim, PROV.hadPrimarySource)))
        .with("link", claim.getURI());
  }

  private Map<String, Object> evidence(Node evidence) {
    return Told.of("method", word(evidence, IPH.byMethod))
        .with("appliedTo", word(evidence, IPH.appliedTo))
        .with("observation", word(evidence, IPH.observation))
        .map();
  }

  private String statement(Node claim) {
    var text = word(claim, IPH.statement);
    return text.isEmpty() ? cites.labels().of(claim) : text;
  }

  private String kind(Node claim) {
    return excerpt.union().find(claim, RDF.Nodes.type, Node.ANY).toList().stream()
        .filter(type -> !excerpt.isInferred(type))
        .map(Triple::getObject)
        .map(cites.labels()::of)
        .sorted()
        .findFirst()
        .orElse("");
  }

  private String word(Node thing, Property property) {
    return String.join("; ", cites.names(excerpt.objects(thing, property)));
  }
}
