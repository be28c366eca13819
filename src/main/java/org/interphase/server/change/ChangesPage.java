package org.interphase.server.change;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.change.Change;
import org.interphase.change.Changes;
import org.interphase.change.ChangesSince;
import org.interphase.change.Kind;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.telling.TableBox;

/** How many things of each kind changed, then the things by their names. */
final class ChangesPage {

  static final String SWITCHED_OFF =
      "This server was given no earlier version of the data to compare its own with.";

  private static final String TITLE = "What changed";

  private final ChangesSince since;
  private final Changes changes;
  private final String dataVersion;
  private final ChangesFilter filter;

  ChangesPage(ChangesSince since, String dataVersion, ChangesFilter filter) {
    this.since = since;
    this.changes = since.changes();
    this.dataVersion = dataVersion;
    this.filter = filter;
  }

  /** The page of a server without an earlier version: how to have one. */
  static String switchedOff() {
    return new Page(TITLE)
        .with(
            h1(TITLE),
            p(SWITCHED_OFF).withClass("lead"),
            p("Whoever runs it gives it one as it starts, a dump or a folder:"),
            pre(code("./interphase serve --previous interphase.nq.gz")),
            p("Anybody can compare two dumps, such as those that each server has below ")
                .with(a("Downloads").withHref("/downloads"), text(":")),
            pre(code("./interphase diff before/interphase.nq.gz interphase.nq.gz")))
        .render();
  }

  String render() {
    var page =
        new Page(TITLE)
            .describedAs(
                "Which things, values, claims and doubts are new, gone or told otherwise since an earlier version of the data.")
            .style("changes.css")
            .alternate(MediaTypes.JSON, "/changes.json")
            .with(
                h1(TITLE),
                p("From " + since.earlier() + " to the data version " + dataVersion)
                    .with(text(", which is served here: what sources and curators say otherwise."))
                    .with(text(" What follows from it by rules is left out."))
                    .withClass("lead"));
    if (changes.all().isEmpty()) {
      return page.with(p("Nothing changed.")).render();
    }
    page.with(counts(), p(a("JSON").withHref("/changes.json")).withClass("take-away"));
    groups().forEach(page::with);
    return page.render();
  }

  private DomContent counts() {
    var rows =
        Stream.of(Kind.values())
            .filter(kind -> Stream.of(Change.How.values()).anyMatch(how -> count(kind, how) > 0))
            .map(this::row)
            .toList();
    return TableBox.of("How much changed", List.of("Kind", "Added", "Removed", "Changed"), rows);
  }

  private List<DomContent> row(Kind kind) {
    var cells = new ArrayList<DomContent>(List.of(text(kind.title())));
    for (var how : Change.How.values()) {
      cells.add(cell(kind, how));
    }
    return cells;
  }

  private DomContent cell(Kind kind, Change.How how) {
    int count = count(kind, how);
    if (count == 0) {
      return text("0");
    }
    boolean tellsGrades = kind == Kind.CLAIM && how == Change.How.CHANGED && changes.regraded() > 0;
    return join(
        a(String.valueOf(count))
            .withHref(ChangesFilter.address(kind, how, 1))
            .attr("aria-label", count + " " + kind.title() + " " + ChangesFilter.word(how)),
        text(tellsGrades ? " (" + changes.regraded() + " with another grade)" : ""));
  }

  private int count(Kind kind, Change.How how) {
    return changes.of(kind, how).size();
  }

  private Stream<DomContent> groups() {
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                filter.ways(kind).stream()
                    .filter(how -> count(kind, how) > 0)
                    .map(how -> group(kind, how)));
  }

  private DomContent group(Kind kind, Change.How how) {
    var shown = filter.shown(changes, kind, how);
    return section(
            h2(kind.title() + " " + ChangesFilter.word(how)),
            each(shown, ChangedThing::of),
            rest(kind, how, shown.size()))
        .withClass("changes");
  }

  /** Where the page goes on, and how much there is. */
  private DomContent rest(Kind kind, Change.How how, int shown) {
    int count = count(kind, how);
    int next = filter.from() + shown;
    if (!filter.isOfOne()) {
      return shown == count
          ? join()
          : p(
              a("All " + count)
                  .withHref(ChangesFilter.address(kind, how, 1))
                  .attr(
                      "aria-label",
                      "All " + count + " " + kind.title() + " " + ChangesFilter.word(how)));
    }
    var place =
        shown == 0
            ? "There are " + count + "."
            : filter.from() + " to " + (next - 1) + " of " + count + ". ";
    return p(
            text(place),
            next <= count && shown > 0
                ? a("The next").withHref(ChangesFilter.address(kind, how, next)).withRel("next")
                : join(),
            text(" "),
            a("All kinds").withHref("/changes"))
        .withClass("counts");
  }
}
