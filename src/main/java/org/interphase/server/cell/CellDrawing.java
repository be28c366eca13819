package org.interphase.server.cell;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A cell's layers side by side as SVG, with nothing in it but presentation attributes and classes,
 * so that it looks well alone on a slide and takes a page's colours within one.
 */
final class CellDrawing {

  /** Layers would be too thin to see or too thick to fit if they were drawn to scale. */
  static final String SCALE = "Not to scale.";

  private static final int BOX_TOP = 34;
  private static final int BOX_HEIGHT = 84;
  private static final int BOX_BOTTOM = BOX_TOP + BOX_HEIGHT;
  private static final int LINE = 14;
  private static final int MARGIN = 4;

  private final String id;
  private final String name;
  private final List<DrawnLayer> layers;

  /**
   * A drawing whose parts have ids that begin with {@code id}, unlike those of others on its page.
   */
  CellDrawing(String id, String name, List<DrawnLayer> layers) {
    this.id = id;
    this.name = name;
    this.layers = List.copyOf(layers);
  }

  /** The drawing as an element of a page. */
  DomContent render() {
    var note = SCALE + unknown();
    int wide = columns(0).stream().mapToInt(Column::width).sum();
    int width = Math.max(wide, (int) (CellLabel.width(note) * 0.82)) + 2 * MARGIN;
    var columns = columns((width - wide) / 2);
    int lines = layers.stream().mapToInt(layer -> layer.thicknesses().size()).max().orElse(1);
    int noteTop = BOX_BOTTOM + 16 + Math.max(1, lines) * LINE;
    int height = noteTop + LINE + 6;
    return svg("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("class", "cell-drawing")
        .attr("role", "img")
        .attr("aria-labelledby", id + "-title " + id + "-words")
        .attr("width", width)
        .attr("height", height)
        .attr("viewBox", "0 0 " + width + " " + height)
        .attr("font-family", "system-ui, sans-serif")
        .attr("font-weight", "400")
        .with(
            svg("title").attr("id", id + "-title").withText(clean("Layers of " + name)),
            svg("desc").attr("id", id + "-words").withText(clean(words())),
            svg("defs").with(each(List.of(DrawnLayer.Role.values()), this::pattern)),
            rectangle(0, 0, width, height).attr("class", "paper").attr("fill", "#ffffff"),
            each(columns, this::layer),
            text(width / 2, noteTop + 8, 11, note).attr("class", "note"));
  }

  /** The drawing as a file of its own. */
  String file() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + render().render() + "\n";
  }

  private String words() {
    return "From left to right: "
        + layers.stream().map(DrawnLayer::inWords).collect(Collectors.joining("; "))
        + ". "
        + SCALE;
  }

  private String unknown() {
    return layers.stream().anyMatch(layer -> layer.thicknesses().isEmpty())
        ? " ? means that no thickness is stated."
        : "";
  }

  private List<Column> columns(int start) {
    var columns = new ArrayList<Column>();
    int left = start;
    for (var layer : layers) {
      var column = Column.of(layer, left);
      columns.add(column);
      left += column.width();
    }
    return columns;
  }

  private DomContent layer(Column column) {
    var role = column.layer().role().word();
    var fill = LayerLook.of(column.layer().role());
    int lines = column.name().size();
    int top = BOX_TOP + (BOX_HEIGHT - lines * LINE) / 2;
    int plate = column.name().stream().mapToInt(CellLabel::width).max().orElse(0) + 8;
    return svg("g")
        .attr("class", "layer " + role)
        .with(
            lines(
                column.role(),
                column.middle(),
                BOX_TOP - 6 - (column.role().size() - 1) * 12,
                12,
                11),
            rectangle(column.left(), BOX_TOP, column.width(), BOX_HEIGHT)
                .attr("class", "ground")
                .attr("fill", fill.ground()),
            rectangle(column.left(), BOX_TOP, column.width(), BOX_HEIGHT)
                .attr("class", "edge")
                .attr("fill", "url(#" + id + "-" + role + ")")
                .attr("stroke", "#30303a"),
            rectangle(column.middle() - plate / 2, top - 3, plate, lines * LINE + 6)
                .attr("class", "plate")
                .attr("rx", 3)
                .attr("fill", "#ffffff"),
            lines(column.name(), column.middle(), top + 11, LINE, 13),
            dimension(column));
  }

  /** A line with an end at each side of the layer and the thickness below; broken if unknown. */
  private DomContent dimension(Column column) {
    int from = column.left() + 3;
    int to = column.left() + column.width() - 3;
    int y = BOX_BOTTOM + 8;
    var thicknesses = column.layer().thicknesses();
    var line =
        svg("path")
            .attr("class", "dimension")
            .attr(
                "d",
                String.format(
                    Locale.ROOT, "M%d %dv6M%d %dv6M%d %dH%d", from, y - 3, to, y - 3, from, y, to))
            .attr("fill", "none")
            .attr("stroke", "#30303a");
    if (thicknesses.isEmpty()) {
      line.attr("stroke-dasharray", "3 3");
    }
    return join(
        line,
        lines(
            thicknesses.isEmpty() ? List.of("?") : thicknesses, column.middle(), y + 15, LINE, 12));
  }

  private DomContent lines(List<String> lines, int middle, int top, int height, int size) {
    return each(
        IntStream.range(0, lines.size()).boxed().toList(),
        i -> text(middle, top + i * height, size, lines.get(i)));
  }

  private static ContainerTag<?> text(int middle, int baseline, int size, String text) {
    return svg("text")
        .attr("x", middle)
        .attr("y", baseline)
        .attr("text-anchor", "middle")
        .attr("font-size", size)
        .attr("fill", "#1b1b24")
        .attr("unicode-bidi", "isolate")
        .withText(clean(text));
  }

  private DomContent pattern(DrawnLayer.Role role) {
    var look = LayerLook.of(role);
    return iff(
        layers.stream().anyMatch(layer -> layer.role() == role),
        svg("pattern")
            .attr("id", id + "-" + role.word())
            .attr("class", "pattern " + role.word())
            .attr("width", 8)
            .attr("height", 8)
            .attr("patternUnits", "userSpaceOnUse")
            .with(
                svg("path")
                    .attr("d", look.marks())
                    .attr("fill", "none")
                    .attr("stroke", look.ink())
                    .attr("stroke-linecap", "round")
                    .attr("stroke-width", look.width())));
  }

  private static ContainerTag<?> rectangle(int x, int y, int width, int height) {
    return svg("rect").attr("x", x).attr("y", y).attr("width", width).attr("height", height);
  }

  private static ContainerTag<?> svg(String name) {
    return tag(name);
  }

  /** Without the characters that no XML file may hold. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(c -> c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Where a layer stands, as wide as its words need. */
  private record Column(
      DrawnLayer layer, List<String> role, List<String> name, int left, int width) {

    static Column of(DrawnLayer layer, int left) {
      var role = CellLabel.lines(layer.roleName(), 2);
      var name = CellLabel.lines(layer.name(), 4);
      int widest =
          IntStream.of(
                  CellLabel.widest(name) + 16,
                  CellLabel.widest(role) + 4,
                  CellLabel.widest(layer.thicknesses()) + 8,
                  layer.role() == DrawnLayer.Role.ELECTROLYTE ? 84 : 62)
              .max()
              .getAsInt();
      return new Column(layer, role, name, left, widest);
    }

    int middle() {
      return left + width / 2;
    }
  }
}
