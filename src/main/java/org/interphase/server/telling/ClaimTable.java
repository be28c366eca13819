package org.interphase.server.telling;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.small;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** Claims, the best known first, each with how it is known and where it stands. */
public final class ClaimTable {

  private static final Node REFUTES = IPH.Refutes.asNode();

  private final Excerpt excerpt;
  private final Labels labels;

  public ClaimTable(Excerpt excerpt, Labels labels) {
    this.excerpt = excerpt;
    this.labels = labels;
  }

  /** Fetches what the table shows, but for labels. */
  public void fetch(Collection<Node> claims) {
    excerpt.about(claims);
    excerpt.about(excerpt.objects(claims, IPH.hasEvidence));
  }

  /** The table, and below it what its marks mean. */
  public DomContent of(String name, Collection<Node> claims) {
    var sorted =
        claims.stream()
            .sorted(
                Comparator.comparing((Node claim) -> EvidenceGrades.rank(grade(claim)))
                    .thenComparing(labels::of))
            .toList();
    return join(
        TableBox.of(
            name,
            List.of("Claim", "Grade", "Method", "Caveat", "Place", "Reference"),
            sorted.stream().map(this::claim).toList()),
        EvidenceGrades.legend(sorted.stream().map(this::grade)));
  }

  private List<DomContent> claim(Node claim) {
    var methods = excerpt.objects(excerpt.objects(claim, IPH.hasEvidence), IPH.byMethod);
    boolean refutes = excerpt.objects(claim, IPH.direction).contains(REFUTES);
    return List.of(
        join(labels.link(claim), refutes ? small("refuted") : join()),
        join(
            EvidenceGrades.marked(grade(claim)),
            each(
                excerpt.objects(claim, IPH.wording),
                wording -> small(bdi(labels.of(wording))).withClass("inferred"))),
        labels.links(methods),
        each(excerpt.objects(claim, IPH.caveat), caveat -> Written.words(labels.of(caveat))),
        labels.links(sorted(claim, PROV.wasQuotedFrom)),
        labels.links(sorted(claim, PROV.hadPrimarySource)));
  }

  private String grade(Node claim) {
    return excerpt.objects(claim, IPH.evidenceGrade).stream()
        .map(labels::of)
        .findFirst()
        .orElse("");
  }

  private List<Node> sorted(Node subject, Property property) {
    return excerpt.objects(subject, property).stream()
        .sorted(Comparator.comparing(labels::of))
        .toList();
  }
}
