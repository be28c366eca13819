package org.interphase.server.failure;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interphase.server.http.Parameters;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Named;
import org.interphase.server.telling.Written;

/** The question whether one mechanism leads to another, and what the sources tell of it. */
final class FailurePath {

  /** What it is asked for by. */
  static final List<String> PARAMETERS = List.of("from", "to");

  private final FailureGraph graph;
  private final Optional<Named> from;
  private final Optional<Named> to;
  private final FailureChains chains;

  private FailurePath(FailureGraph graph, Optional<Named> from, Optional<Named> to) {
    this.graph = graph;
    this.from = from;
    this.to = to;
    this.chains = new FailureChains(graph);
  }

  /** What a request asks for, or a problem where the graph knows no such mechanism. */
  static FailurePath of(Parameters request, FailureGraph graph) {
    return new FailurePath(graph, end("from", request, graph), end("to", request, graph));
  }

  private static Optional<Named> end(String name, Parameters request, FailureGraph graph) {
    var word = request.text(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    var names = graph.mechanisms().stream().map(FailureMechanism::name).toList();
    return Optional.of(
        names.stream()
            .filter(mechanism -> mechanism.path().equals(word))
            .findFirst()
            .orElseThrow(
                () -> Parameters.unknown(name, word, names.stream().map(Named::path).toList())));
  }

  /** The steps of the way that was found; none where none was asked for or found. */
  Set<FailureRelation> steps() {
    return found().map(Set::copyOf).orElse(Set.of());
  }

  private Optional<List<FailureRelation>> found() {
    return from.flatMap(begin -> to.flatMap(end -> chains.between(begin, end)));
  }

  DomContent render() {
    return section(choice(), answer()).withClass("path").withId("path");
  }

  private DomContent choice() {
    return form(
            label(text("From"), ends("from", from)),
            label(text("to"), ends("to", to)),
            button("Find the chain"))
        .withClass("filter")
        .withMethod("get")
        .withAction("/failures#path");
  }

  private DomContent ends(String name, Optional<Named> chosen) {
    return select(
            option("…").withValue(""),
            each(
                graph.mechanisms(),
                mechanism ->
                    option(mechanism.name().label())
                        .withValue(mechanism.name().path())
                        .withCondSelected(chosen.filter(mechanism.name()::equals).isPresent())))
        .withName(name);
  }

  private DomContent answer() {
    if (from.isEmpty() || to.isEmpty()) {
      return join();
    }
    var ends = from.get().label() + " to " + to.get().label();
    if (from.equals(to)) {
      return p(
          Written.words("From " + ends + " there is nothing to go: it is the same mechanism."));
    }
    return found()
        .<DomContent>map(chain -> join(h2(Written.words("From " + ends)), steps(chain)))
        .orElseGet(
            () ->
                join(
                    p(Written.words("The sources tell of no chain from " + ends + "."))
                        .withClass("no-chain"),
                    told(from.get(), " leads to ", chains.effects(from.get())),
                    told(to.get(), " follows from ", chains.causes(to.get()))));
  }

  private static DomContent told(Named one, String what, Collection<Named> mechanisms) {
    var links =
        mechanisms.stream().sorted(Comparator.comparing(Named::label)).map(Named::link).toList();
    return p(
            one.link(),
            text(what),
            links.isEmpty() ? text("nothing that they name") : links.get(0),
            each(
                links.subList(Math.min(1, links.size()), links.size()),
                link -> join(text("; "), link)),
            text("."))
        .withClass("sentence");
  }

  private static DomContent steps(List<FailureRelation> chain) {
    return ol(
        each(
            chain,
            step ->
                li(
                    step.from().link(),
                    text(" leads to "),
                    step.to().link(),
                    span(
                            EvidenceGrades.marked(step.grade()),
                            each(step.wordings(), wording -> small(bdi(wording))),
                            a(step.count() == 1 ? "1 claim" : step.count() + " claims")
                                .withHref(step.address()))
                        .withClass("known"))));
  }
}
