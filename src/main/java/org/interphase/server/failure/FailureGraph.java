package org.interphase.server.failure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Named;
import org.interphase.vocabulary.IPH;

/**
 * Which mechanism leads to which, and which strategy holds which back: only what claims say, and
 * nothing that would follow from a chain of them.
 *
 * @param concluded what the curators conclude of either, where the source says nothing
 */
record FailureGraph(
    List<FailureMechanism> mechanisms,
    List<FailureRelation> causes,
    List<FailureRelation> suppressions,
    List<FailureRelation> concluded) {

  private static final Node CAUSAL = IPH.CausalClaim.asNode();
  private static final Node SUPPRESSION = IPH.SuppressionClaim.asNode();
  private static final Node REFUTES = IPH.Refutes.asNode();
  private static final Node IN_VAIN = IPH.TestedAndFailed.asNode();
  private static final Node CONCLUDED = IPH.ReadBetweenLines.asNode();
  private static final Node OBSERVED = IPH.DirectlyObserved.asNode();
  private static final Comparator<FailureRelation> STRONGEST_FIRST =
      Comparator.comparing((FailureRelation relation) -> EvidenceGrades.rank(relation.grade()))
          .thenComparing(relation -> relation.from().label(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(relation -> relation.to().label(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(relation -> relation.from().iri() + ' ' + relation.to().iri());

  /** The whole graph of failures; to be used within {@link QueryRun#read}. */
  static FailureGraph of(QueryRun queries) {
    var excerpt = new Excerpt(queries);
    var mechanisms = excerpt.saidOf(RDF.type, List.of(IPH.FailureMechanism.asNode()));
    fetch(excerpt, mechanisms);
    excerpt.nameAll();
    return of(excerpt, mechanisms);
  }

  /** Fetches what {@link #of(Excerpt, Collection)} needs and no more, but for labels. */
  static void fetch(Excerpt excerpt, Collection<Node> mechanisms) {
    excerpt.said(mechanisms, RDF.type, RDFS.comment, IPH.happensAt);
    excerpt.said(excerpt.objects(mechanisms, IPH.happensAt), RDF.type);
    var claims = excerpt.saidOf(IPH.subject, mechanisms);
    claims.addAll(excerpt.saidOf(IPH.object, mechanisms));
    excerpt.said(
        claims,
        RDF.type,
        IPH.subject,
        IPH.object,
        IPH.evidenceGrade,
        IPH.reportStatus,
        IPH.direction,
        IPH.wording,
        IPH.hasEvidence);
    excerpt.said(excerpt.objects(claims, IPH.hasEvidence), IPH.byMethod);
  }

  /** What was fetched of these mechanisms. */
  static FailureGraph of(Excerpt excerpt, Collection<Node> mechanisms) {
    var reading = new Reading(excerpt, new Labels(excerpt.union()));
    return new FailureGraph(
        mechanisms.stream()
            .map(reading::mechanism)
            .sorted(
                Comparator.comparing(
                        (FailureMechanism mechanism) -> mechanism.name().label(),
                        String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(mechanism -> mechanism.name().iri()))
            .toList(),
        reading.relations(reading.said(CAUSAL)),
        reading.relations(reading.said(SUPPRESSION)),
        reading.relations(reading.concluded()));
  }

  /** The claims that it is made of. */
  List<String> claims() {
    return Stream.of(causes, suppressions)
        .flatMap(List::stream)
        .flatMap(relation -> Stream.of(relation.claims(), relation.against()))
        .flatMap(List::stream)
        .map(Named::iri)
        .toList();
  }

  List<FailureRelation> causesOf(FailureMechanism mechanism) {
    return causes.stream().filter(cause -> cause.to().equals(mechanism.name())).toList();
  }

  List<FailureRelation> effectsOf(FailureMechanism mechanism) {
    return causes.stream().filter(cause -> cause.from().equals(mechanism.name())).toList();
  }

  List<FailureRelation> against(FailureMechanism mechanism) {
    return suppressions.stream().filter(by -> by.to().equals(mechanism.name())).toList();
  }

  List<FailureRelation> concludedOf(FailureMechanism mechanism) {
    return concluded.stream()
        .filter(by -> by.to().equals(mechanism.name()) || by.from().equals(mechanism.name()))
        .toList();
  }

  /** What is left of it with these mechanisms and relations; no relation keeps a loose end. */
  FailureGraph only(Predicate<FailureMechanism> mechanism, Predicate<FailureRelation> relation) {
    var kept = mechanisms.stream().filter(mechanism).toList();
    var names = kept.stream().map(FailureMechanism::name).collect(Collectors.toSet());
    return new FailureGraph(
        kept,
        causes.stream()
            .filter(relation)
            .filter(cause -> names.contains(cause.from()) && names.contains(cause.to()))
            .toList(),
        suppressions.stream().filter(relation).filter(by -> names.contains(by.to())).toList(),
        concluded.stream().filter(relation).filter(by -> names.contains(by.to())).toList());
  }

  /** Makes records of what was fetched. */
  private record Reading(Excerpt excerpt, Labels labels) {

    FailureMechanism mechanism(Node node) {
      var places = excerpt.objects(node, IPH.happensAt);
      var sightings =
          excerpt.union().find(Node.ANY, IPH.subject.asNode(), node).toList().stream()
              .map(found -> found.getSubject())
              .filter(this::isSighting)
              .toList();
      return new FailureMechanism(
          named(node),
          excerpt.objects(node, RDFS.comment).stream()
              .map(labels::of)
              .sorted()
              .findFirst()
              .orElse(""),
          named(places),
          places.stream()
              .map(place -> CellSide.of(excerpt.objects(place, RDF.type)))
              .collect(Collectors.toSet()),
          named(
              excerpt.objects(node, RDF.type).stream()
                  .filter(type -> type.isURI() && type.getURI().startsWith(Iris.TERMS))
                  .toList()),
          !sightings.isEmpty(),
          named(excerpt.objects(excerpt.objects(sightings, IPH.hasEvidence), IPH.byMethod)));
    }

    /** Claims of causes and suppression tell what a mechanism does, not that it is there. */
    private boolean isSighting(Node claim) {
      return excerpt.objects(claim, IPH.evidenceGrade).contains(OBSERVED)
          && excerpt.objects(claim, IPH.reportStatus).isEmpty()
          && !isAgainst(claim)
          && !excerpt.objects(claim, RDF.type).contains(CAUSAL);
    }

    private boolean isAgainst(Node claim) {
      return excerpt.objects(claim, IPH.direction).contains(REFUTES)
          || excerpt.objects(claim, IPH.reportStatus).contains(IN_VAIN);
    }

    List<Node> said(Node type) {
      return claims(type).filter(claim -> !isConclusion(claim)).toList();
    }

    List<Node> concluded() {
      return Stream.of(CAUSAL, SUPPRESSION)
          .flatMap(this::claims)
          .filter(this::isConclusion)
          .toList();
    }

    private Stream<Node> claims(Node type) {
      return excerpt.union().find(Node.ANY, RDF.Nodes.type, type).toList().stream()
          .map(Triple::getSubject);
    }

    private boolean isConclusion(Node claim) {
      return excerpt.objects(claim, IPH.wording).contains(CONCLUDED);
    }

    List<FailureRelation> relations(List<Node> claims) {
      var byEnds = new LinkedHashMap<List<Node>, List<Node>>();
      for (var claim : claims) {
        for (var from : excerpt.objects(claim, IPH.subject)) {
          for (var to : excerpt.objects(claim, IPH.object)) {
            if (from.isURI() && to.isURI() && !from.equals(to)) {
              byEnds.computeIfAbsent(List.of(from, to), ends -> new ArrayList<>()).add(claim);
            }
          }
        }
      }
      return byEnds.entrySet().stream()
          .map(ends -> relation(ends.getKey().get(0), ends.getKey().get(1), ends.getValue()))
          .sorted(STRONGEST_FIRST)
          .toList();
    }

    private FailureRelation relation(Node from, Node to, List<Node> all) {
      var split = all.stream().collect(Collectors.partitioningBy(this::isAgainst));
      var telling = split.get(false).isEmpty() ? split.get(true) : split.get(false);
      var grade =
          excerpt.objects(telling, IPH.evidenceGrade).stream()
              .map(labels::of)
              .min(Comparator.comparing(EvidenceGrades::rank))
              .orElse("");
      return new FailureRelation(
          named(from),
          named(to),
          grade,
          excerpt.objects(telling, IPH.wording).stream().map(labels::of).sorted().toList(),
          named(split.get(false)),
          named(split.get(true)));
    }

    private Named named(Node node) {
      return new Named(node, labels.of(node));
    }

    private List<Named> named(Collection<Node> nodes) {
      return Set.copyOf(nodes).stream()
          .filter(Node::isURI)
          .map(this::named)
          .sorted(Comparator.comparing(Named::label).thenComparing(Named::iri))
          .toList();
    }
  }
}
