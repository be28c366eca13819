package org.interphase.server.compare;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.cell.CellFigure;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.ThingName;
import org.interphase.server.telling.Written;

/** Things of one kind side by side: what is unlike in their tests first, then all that is said. */
final class ComparePage {

  /** So many stand beside each other on a page of paper, and on a screen without scrolling. */
  private static final int FEW = 3;

  private final ComparedKind kind;
  private final CompareAddress address;
  private final List<Node> things;
  private final List<ComparedSection> sections;
  private final Excerpt excerpt;
  private final Labels labels;

  ComparePage(
      ComparedKind kind,
      CompareAddress address,
      List<ComparedSection> sections,
      Excerpt excerpt,
      Labels labels) {
    this.kind = kind;
    this.address = address;
    this.things = address.things();
    this.sections = sections;
    this.excerpt = excerpt;
    this.labels = labels;
  }

  String render() {
    return new Page("Compare")
        .describedAs(
            "Cells, interlayers or electrolytes side by side: what was built, how it was tested, what came out, and what was not tested alike.")
        .style(CellFigure.STYLE)
        .style(PickPage.STYLE)
        .alternate("text/csv", address.file(".csv"))
        .alternate(MediaTypes.JSON, address.file(".json"))
        .alternate("text/markdown", address.file(".md"))
        .with(
            h1(kind.title() + " side by side"),
            p(
                    a("Add or remove").withHref(address.picking()),
                    a("CSV").withHref(address.file(".csv")),
                    a("JSON").withHref(address.file(".json")),
                    a("Markdown").withHref(address.file(".md")),
                    a("Permanent link").withHref(address.permalink()))
                .withClass("take-away"),
            warnings(),
            switching(),
            TableBox.of("Comparison", table(head(), drawings(), each(shown(), this::body)))
                .withClass("table-box comparison" + (things.size() > FEW ? "" : " few")),
            EvidenceGrades.legend(grades()))
        .render();
  }

  private DomContent warnings() {
    var warnings = UnlikeConditions.among(things.size(), sections);
    if (warnings.isEmpty()) {
      return p(
          "No unlike conditions are stated for these. What their sources leave out may differ all"
              + " the same.");
    }
    return section(
            p(
                strong("⚠ Not tested alike."),
                span(" What came out does not rank these " + "without allowing for what follows:")),
            ul(each(warnings, warning -> li(Written.words(warning)))))
        .withClass("unlike")
        .attr("aria-label", "Unlike test conditions");
  }

  private DomContent switching() {
    return p(address.differencesOnly()
            ? join(
                span("Only differences are shown. "),
                a("Show all").withHref(address.withDifferences(false)))
            : a("Show only differences").withHref(address.withDifferences(true)))
        .withClass("switching");
  }

  private List<ComparedSection> shown() {
    return sections.stream()
        .map(
            section ->
                new ComparedSection(
                    section.title(),
                    section.what(),
                    section.rows().stream()
                        .filter(row -> !address.differencesOnly() || row.hasDifference())
                        .toList(),
                    section.having()))
        .filter(section -> !section.rows().isEmpty())
        .toList();
  }

  private DomContent head() {
    return thead(
        tr(
            td(),
            each(
                IntStream.range(0, things.size()).boxed().toList(),
                i -> th(heading(i)).attr("scope", "col"))));
  }

  private DomContent heading(int place) {
    var thing = things.get(place);
    var name = ThingName.of(thing, excerpt, labels);
    return join(
        span(UnlikeConditions.letter(place)).withClass("letter"),
        Links.to(thing.getURI(), name.title()),
        small(Written.words(name.detail())),
        things.size() > 2
            ? a("Remove")
                .withHref(address.without(thing))
                .withClass("remove")
                .attr("aria-label", "Remove " + UnlikeConditions.letter(place))
            : join());
  }

  private Stream<String> grades() {
    return shown().stream()
        .flatMap(section -> section.rows().stream())
        .flatMap(row -> row.cells().stream().flatMap(List::stream))
        .flatMap(entry -> Stream.of(entry.text().split(", ")));
  }

  /** The cells drawn, above all that is said of them. */
  private DomContent drawings() {
    if (kind != ComparedKind.CELLS) {
      return join();
    }
    return tbody(
        tr(
            th("layers").attr("scope", "row"),
            each(
                things,
                thing ->
                    td(
                        CellFigure.of(thing, excerpt, labels)
                            .map(CellFigure::drawing)
                            .orElseGet(() -> small("not stated").withClass("nothing"))))));
  }

  private DomContent body(ComparedSection section) {
    return tbody(
        tr(
            th(section.title())
                .attr("scope", "rowgroup")
                .attr("colspan", things.size() + 1)
                .withClass("group")),
        each(section.rows(), this::row));
  }

  private DomContent row(ComparedRow row) {
    var alike = row.alike();
    return tr(
            th(
                    bdi(row.title()),
                    alike.words().isEmpty() ? join() : small(alike.words()).withClass("alike"))
                .attr("scope", "row"),
            each(
                IntStream.range(0, things.size()).boxed().toList(),
                i -> td(cell(row, i)).attr("data-title", UnlikeConditions.letter(i))))
        .withClass(alike.name().toLowerCase(Locale.ROOT));
  }

  private static String absence(ComparedRow row, int place) {
    return row.use() == ComparedRow.Use.SOURCE
        ? "none"
        : row.dashes().contains(place) ? "not reported" : "not stated";
  }

  private DomContent cell(ComparedRow row, int place) {
    var entries = row.cells().get(place);
    if (entries.isEmpty()) {
      return small(absence(row, place)).withClass("nothing");
    }
    return ul(each(entries, entry -> li(new EntryCell(entry, excerpt, labels).render())))
        .withClass("plain");
  }
}
