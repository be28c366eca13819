package org.interphase.server.telling;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    return of(name, claims, List.of());
  }

  /** The same on the page of a place: what is the only one for all rows is in none. */
  public DomContent ofPlace(Node place, String name, Collection<Node> claims) {
    return of(name, claims, List.of(place));
  }

  private DomContent of(String name, Collection<Node> claims, List<Node> known) {
    var sorted =
        claims.stream()
            .sorted(
                Comparator.comparing((Node claim) -> EvidenceGrades.rank(grade(claim)))
                    .thenComparing(labels::of))
            .toList();
    var columns = columns(sorted, known);
    return join(
        TableBox.of(
            name,
            List.copyOf(columns.keySet()),
            sorted.stream()
                .map(claim -> columns.values().stream().map(cell -> cell.apply(claim)).toList())
                .toList()),
        EvidenceGrades.legend(sorted.stream().map(this::grade)));
  }

  private Map<String, Function<Node, DomContent>> columns(List<Node> claims, List<Node> known) {
    var columns = new LinkedHashMap<String, Function<Node, DomContent>>();
    columns.put("Claim", this::claim);
    columns.put("Grade", this::known);
    if (claims.stream().anyMatch(claim -> !methods(claim).isEmpty())) {
      columns.put("Method", claim -> labels.links(methods(claim)));
    }
    if (claims.stream().anyMatch(claim -> !excerpt.objects(claim, IPH.caveat).isEmpty())) {
      columns.put(
          "Caveat",
          claim ->
              each(excerpt.objects(claim, IPH.caveat), caveat -> Written.words(labels.of(caveat))));
    }
    putUnlessKnown("Place", PROV.wasQuotedFrom, claims, known, columns);
    putUnlessKnown("Reference", PROV.hadPrimarySource, claims, known, columns);
    return columns;
  }

  private void putUnlessKnown(
      String title,
      Property property,
      List<Node> claims,
      List<Node> known,
      Map<String, Function<Node, DomContent>> columns) {
    if (known.isEmpty()
        || !claims.stream().allMatch(claim -> sorted(claim, property).equals(known))) {
      columns.put(title, claim -> labels.links(sorted(claim, property)));
    }
  }

  private DomContent claim(Node claim) {
    boolean refutes = excerpt.objects(claim, IPH.direction).contains(REFUTES);
    return join(labels.link(claim), refutes ? small("refuted") : join());
  }

  /** The grade and the wording; processes, definitions and recommendations have no grade. */
  private DomContent known(Node claim) {
    var grade = grade(claim);
    return join(
        grade.isEmpty() ? text("no grade") : EvidenceGrades.marked(grade),
        each(
            excerpt.objects(claim, IPH.wording),
            wording -> small(bdi(labels.of(wording))).withClass("inferred")));
  }

  private Collection<Node> methods(Node claim) {
    return excerpt.objects(excerpt.objects(claim, IPH.hasEvidence), IPH.byMethod);
  }

  private String grade(Node claim) {
    return excerpt.objects(claim, IPH.evidenceGrade).stream()
        .map(labels::of)
        .findFirst()
        .orElse("");
  }

  private List<Node> sorted(Node subject, Property property) {
    return excerpt.objects(subject, property).stream()
        .sorted(Comparator.comparing(labels::of, NumberedOrder.OF_NAMES))
        .toList();
  }
}
