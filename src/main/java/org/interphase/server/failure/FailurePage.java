package org.interphase.server.failure;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.server.http.Iris;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.http.PictureFile;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Named;
import org.interphase.server.telling.Written;

/** The failures as a map and as a list. */
final class FailurePage {

  /** Where keys go on that pass by the map, which has a link for each of its parts. */
  private static final String PAST = "past-the-map";

  private final FailureGraph all;
  private final FailureGraph shown;
  private final FailureFilter filter;
  private final Set<Named> names;
  private final FailurePath path;
  private final WordingKey wordings;

  FailurePage(FailureGraph all, FailureFilter filter, FailurePath path, WordingKey wordings) {
    this.path = path;
    this.wordings = wordings;
    this.all = all;
    this.shown = filter.of(all);
    this.filter = filter;
    this.names =
        shown.mechanisms().stream().map(FailureMechanism::name).collect(Collectors.toSet());
  }

  String render() {
    var page =
        new Page("Failure map")
            .describedAs(
                "Which mechanism of failure leads to which at the interfaces of solid electrolytes, what is done about it, and how well each step is known.")
            .alternate(MediaTypes.JSON, "/failures.json" + filter.query())
            .style("failures.css")
            .module("failures.js")
            .with(
                h1("How interfaces fail"),
                p("Which mechanism leads to which, and what is done about it. An arrow stands for"
                        + " what a source says, never for what would follow from a chain of"
                        + " arrows; how well it is known stands beside it. What the curators"
                        + " conclude where the source is silent is listed apart and not drawn.")
                    .withClass("lead"),
                p(counts()).withClass("counts"),
                FailureForm.of(all, filter));
    if (shown.mechanisms().isEmpty()) {
      return page.with(p("Nothing in the graph is so.")).render();
    }
    page.with(
        path.render(),
        map(),
        h2("How well it is known"),
        EvidenceGrades.legend(grades()),
        wordings.of(relations().flatMap(relation -> relation.wordings().stream())));
    var lists = new FailureLists(shown, this::link);
    var ranks = FailureRanks.of(shown);
    Arrays.stream(CellSide.values())
        .forEach(
            side -> {
              var here =
                  shown.mechanisms().stream()
                      .filter(mechanism -> mechanism.side() == side)
                      .sorted(
                          Comparator.comparing(this::isAlone)
                              .thenComparing(mechanism -> ranks.of(mechanism.name())))
                      .map(mechanism -> mechanism(mechanism, lists))
                      .toList();
              if (!here.isEmpty()) {
                page.with(
                    section(
                            details(
                                summary(
                                    h2(side.title()), small(" " + here.size()).withClass("counts")),
                                div(each(here, article -> article)).withClass("terms failures")))
                        .withClass("folding"));
              }
            });
    return page.render();
  }

  /** Tells whether nothing is said of its causes or effects. */
  private boolean isAlone(FailureMechanism mechanism) {
    return shown.causesOf(mechanism).isEmpty() && shown.effectsOf(mechanism).isEmpty();
  }

  private Stream<String> grades() {
    return relations().map(FailureRelation::grade);
  }

  private Stream<FailureRelation> relations() {
    return Stream.of(shown.causes(), shown.suppressions(), shown.concluded()).flatMap(List::stream);
  }

  private String counts() {
    long strategies = shown.suppressions().stream().map(FailureRelation::from).distinct().count();
    return String.format(
        Locale.ROOT,
        "%d mechanisms; %d steps from cause to effect, %s directly observed; %d strategies act on them in %d ways, %s directly observed.",
        shown.mechanisms().size(),
        shown.causes().size(),
        observed(shown.causes()),
        strategies,
        shown.suppressions().size(),
        observed(shown.suppressions()));
  }

  private static String observed(List<FailureRelation> relations) {
    long count =
        relations.stream().filter(relation -> EvidenceGrades.rank(relation.grade()) == 0).count();
    return count == 0 ? "none of them" : count + " of them";
  }

  /** A script lights the chain through whatever is pointed at. */
  private DomContent map() {
    return section(
            a("Skip the map").withHref("#" + PAST).withClass("past"),
            div(new FailureDrawing(shown, path.steps()).render()).withClass("map-box"),
            div().withId(PAST).attr("tabindex", "-1"),
            p("Point at a box or an arrow, or go there by keyboard, to see all that leads to it and"
                    + " all that follows; it leads to its claims.")
                .withClass("told pointing")
                .attr("aria-live", "polite"),
            p(
                    span("This map:"),
                    each(
                        List.of(PictureFile.values()),
                        file ->
                            a(file.name())
                                .withHref("/failures" + file.suffix() + filter.query())
                                .attr("download", "failure-map" + file.suffix())))
                .withClass("take-away"),
            div(
                    dl(
                        key("solid", "directly observed"),
                        key("dashed", "stated purpose"),
                        key("dotted", "inferred only"),
                        key("opposed", "contested or refuted")),
                    p(
                        "Arrows lead from a cause to its effect. An outline tells the same of a"
                            + " mechanism, seen or only told of; below it stand the strategies"
                            + " that act on it, each outlined by how that is known."))
                .withClass("key"))
        .withId("map")
        .attr("aria-label", "Map");
  }

  private static DomContent key(String style, String meaning) {
    return div(dt(span().withClass("line " + style)), dd(meaning));
  }

  private DomContent mechanism(FailureMechanism mechanism, FailureLists lists) {
    return article(
            h3(mechanism.name().link()),
            mechanism.about().isEmpty() ? join() : p(Written.words(mechanism.about())),
            lists.of(mechanism))
        .withId(anchor(mechanism.name()))
        .withClass("term");
  }

  /** A mechanism that stands on this page is linked to there; its heading leads to its own. */
  private DomContent link(Named name) {
    return names.contains(name)
        ? a(bdi(name.label()))
            .withHref("#" + Iris.escapedPath(anchor(name)))
            .attr("aria-label", name.label() + ", on this page")
        : name.link();
  }

  static String anchor(Named mechanism) {
    return mechanism.path().substring(mechanism.path().lastIndexOf('/') + 1);
  }
}
