package org.interphase.server.failure;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Named;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;

/** A failure mechanism: what causes it, what it causes, and what acts on it. */
public final class MechanismSections implements Sections {

  private final Thing mechanism;

  public MechanismSections(Thing mechanism) {
    this.mechanism = mechanism;
  }

  @Override
  public void fetch() {
    FailureGraph.fetch(mechanism.excerpt(), List.of(mechanism.node()));
  }

  @Override
  public List<DomContent> render() {
    var graph = FailureGraph.of(mechanism.excerpt(), List.of(mechanism.node()));
    var itself = graph.mechanisms().get(0);
    return List.of(
        section(
            h2("Causes, effects and remedies"),
            new FailureLists(graph, Named::link).of(itself),
            p(
                a("On the failure map")
                    .withHref("/failures#" + Iris.escapedPath(FailurePage.anchor(itself.name())))),
            EvidenceGrades.legend(
                Stream.of(graph.causes(), graph.suppressions(), graph.concluded())
                    .flatMap(List::stream)
                    .map(FailureRelation::grade))));
  }
}
