package org.interphase.server.failure;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Named;

/** The failures drawn as SVG: mechanisms, what leads to what, and what is done about it. */
final class FailureDrawing {

  private static final int FOOT = 20;

  /** How wide a letter of a heading is at most, on the average. */
  private static final int HEADING_LETTER = 11;

  private static final String LANE = "#eef1f5";
  private static final Map<String, String> DASHES =
      Map.of("stated purpose", "9 5", "inferred only", "2 4");
  private static final Map<String, String> INKS =
      Map.of("directly observed", "#0b6b3a", "stated purpose", "#8a5a00");
  private static final Map<String, String> MARKS =
      Map.of("directly observed", "● ", "stated purpose", "◐ ", "inferred only", "○ ");
  private static final String INFERRED = "#4a5568";
  private static final String AGAINST = "#b3261e";
  private static final String ARROW = "#46556b";
  private static final String INK = "#1c2126";

  private final FailureGraph graph;
  private final FailureLayout layout;
  private final Set<FailureRelation> lit;
  private final double width;
  private final double height;

  /**
   * @param lit the steps that stand out
   */
  FailureDrawing(FailureGraph graph, Set<FailureRelation> lit) {
    this.graph = graph;
    this.layout = FailureLayout.of(graph);
    this.lit = lit;
    var frames = layout.frames().values();
    this.width = frames.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
    this.height = frames.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
  }

  /** The drawing within a page, whose style sheet gives it the page's colours. */
  DomContent render() {
    return picture(0, 0, join(), join());
  }

  /** The drawing as a file of its own, with a title, a key and the source. */
  String file(String title, List<String> foot) {
    var lines =
        Stream.concat(
                Stream.of(
                    "Arrows lead from a cause to its effect, as sources say. Solid line and ●:"
                        + " directly observed. Dashed and ◐: stated purpose. Dotted and ○: inferred"
                        + " only. Red: contested or refuted.",
                    "An outline tells the same of a mechanism, seen or only told of; below it stand"
                        + " the strategies against it."),
                foot.stream())
            .toList();
    var head = text(0, -24, 26, "start", title).attr("font-weight", "bold").attr("fill", INK);
    var below =
        each(
            IntStream.range(0, lines.size()).boxed().toList(),
            i -> text(0, height + 30 + i * FOOT, 15, "start", lines.get(i)).attr("fill", INK));
    return picture(60, 40 + lines.size() * FOOT, join(tag("title").withText(title), head), below)
        .render();
  }

  private ContainerTag<?> picture(int above, int below, DomContent head, DomContent foot) {
    int margin = above == 0 ? 0 : 24;
    long w = Math.round(width + 2 * margin);
    long h = Math.round(height + above + below);
    return tag("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("class", lit.isEmpty() ? "failure-drawing" : "failure-drawing tracing")
        .attr("width", w)
        .attr("height", h)
        .attr("viewBox", -margin + " " + -above + " " + w + " " + h)
        .attr("role", "graphics-document")
        .attr("aria-label", "Failure mechanisms, what leads to what, and what acts on them")
        .attr("font-family", "Helvetica, Arial, 'Liberation Sans', sans-serif")
        .with(
            iff(
                above > 0,
                rectangle(new FailureLayout.Box(-margin, -above, w, h), "#ffffff", "none")),
            head,
            each(layout.frames().values(), FailureDrawing::lane),
            each(graph.causes(), this::cause),
            each(
                List.copyOf(layout.frames().entrySet()), it -> heading(it.getKey(), it.getValue())),
            each(graph.mechanisms(), this::mechanism),
            each(graph.suppressions(), this::strategy),
            foot);
  }

  private static DomContent lane(FailureLayout.Box box) {
    return tag("g").withClass("side").with(rectangle(box, LANE, "none"));
  }

  /** Arrows that come this way pass below it. */
  private static DomContent heading(CellSide side, FailureLayout.Box lane) {
    var ground =
        new FailureLayout.Box(
            lane.x() + 20, lane.y() + 7, side.title().length() * HEADING_LETTER + 8, 24);
    return tag("g")
        .withClass("side")
        .with(
            rectangle(ground, LANE, "none"),
            text(lane.x() + 24, lane.y() + 25, 18, "start", side.title())
                .attr("font-weight", "bold")
                .attr("fill", "#5a6472"));
  }

  private DomContent mechanism(FailureMechanism mechanism) {
    var box = layout.of(mechanism);
    var lines = new ArrayList<>(FailureSlot.words(mechanism.name().label()));
    if (mechanism.side() == CellSide.SEVERAL) {
      lines.add(FailureSlot.sides(mechanism));
    }
    var outline = rectangle(box, "#ffffff", INK).attr("rx", 6).attr("stroke-width", 2);
    return link(mechanism.name(), "mechanism" + litBy(mechanism.name()))
        .attr("data-name", mechanism.name().path())
        .with(
            title(
                mechanism.name().label()
                    + (mechanism.about().isEmpty() ? "" : " · " + mechanism.about())
                    + (mechanism.seen() ? " · seen" : " · told of, not seen itself")),
            mechanism.seen() ? outline : outline.attr("stroke-dasharray", "2 4"),
            lines(lines, box, 17, 14, INK, true));
  }

  private DomContent strategy(FailureRelation by) {
    var box = layout.of(by);
    var ink = isAgainst(by) ? AGAINST : INKS.getOrDefault(by.grade(), INFERRED);
    var outline = rectangle(box, "#ffffff", ink).attr("rx", 4).attr("stroke-width", 1.5);
    var lines = new ArrayList<>(FailureSlot.smallWords(by.from().label()));
    lines.set(0, MARKS.getOrDefault(by.grade(), "") + lines.get(0));
    return relation(by, "strategy", by.from().label() + " against " + by.to().label())
        .with(dashed(outline, by), lines(lines, box, 15, 12, ink, false));
  }

  private DomContent cause(FailureRelation cause) {
    var way = FailureArrow.of(cause, layout, graph);
    var ink = isAgainst(cause) ? AGAINST : ARROW;
    var line =
        tag("path")
            .attr("d", way.line())
            .attr("fill", "none")
            .attr("stroke", ink)
            .attr("stroke-width", 2.5);
    return relation(cause, "cause", cause.from().label() + " leads to " + cause.to().label())
        .with(
            dashed(line, cause),
            tag("path").attr("d", way.head(cause.claims().isEmpty())).attr("fill", ink));
  }

  private ContainerTag<?> relation(FailureRelation relation, String kind, String words) {
    var known =
        Stream.of(
                Stream.of(words, relation.grade()),
                relation.wordings().stream(),
                Stream.of(relation.standing()).filter(it -> !it.equals("supported")))
            .flatMap(parts -> parts)
            .toList();
    return tag("a")
        .withClass(kind + " " + relation.standing() + (lit.contains(relation) ? " lit" : ""))
        .attr("href", relation.address())
        .attr("data-from", relation.from().path())
        .attr("data-to", relation.to().path())
        .with(title(String.join(" · ", known)));
  }

  private String litBy(Named mechanism) {
    return lit.stream()
            .anyMatch(step -> step.from().equals(mechanism) || step.to().equals(mechanism))
        ? " lit"
        : "";
  }

  private static ContainerTag<?> link(Named name, String kind) {
    var link = tag("a").withClass(kind);
    Iris.address(name.iri()).ifPresent(address -> link.attr("href", address));
    return link;
  }

  private static DomContent title(String words) {
    return tag("title").withText(words);
  }

  private static boolean isAgainst(FailureRelation relation) {
    return !relation.against().isEmpty();
  }

  private static ContainerTag<?> dashed(ContainerTag<?> line, FailureRelation relation) {
    var dash = DASHES.get(relation.grade());
    return dash == null ? line : line.attr("stroke-dasharray", dash);
  }

  private static ContainerTag<?> rectangle(FailureLayout.Box box, String fill, String stroke) {
    return tag("rect")
        .attr("x", Math.round(box.x()))
        .attr("y", Math.round(box.y()))
        .attr("width", Math.round(box.width()))
        .attr("height", Math.round(box.height()))
        .attr("fill", fill)
        .attr("stroke", stroke);
  }

  private static DomContent lines(
      List<String> lines, FailureLayout.Box box, int step, int size, String ink, boolean isBold) {
    double top = box.y() + (box.height() - lines.size() * step) / 2 + size;
    return each(
        IntStream.range(0, lines.size()).boxed().toList(),
        i -> {
          var line =
              text(box.x() + box.width() / 2, top + i * step, size, "middle", lines.get(i))
                  .attr("fill", ink);
          return isBold ? line.attr("font-weight", "bold") : line;
        });
  }

  private static ContainerTag<?> text(double x, double y, int size, String anchor, String words) {
    return tag("text")
        .attr("x", Math.round(x))
        .attr("y", Math.round(y))
        .attr("font-size", size)
        .attr("text-anchor", anchor)
        .attr("unicode-bidi", "isolate")
        .withText(clean(words));
  }

  /** Without the characters that no XML file may hold. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(c -> c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
