package org.interphase.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Puts the outline of an element into a page, to be filled or stroked. */
final class PdfOutline {

  /** How far the handles of a Bézier curve reach that is a quarter of a circle. */
  private static final double QUARTER = 0.5522847498;

  private static final Pattern PART = Pattern.compile("[A-Za-z]|[-+]?(\\d+\\.?\\d*|\\.\\d+)");

  private final PDPageContentStream out;
  private double x;
  private double y;

  private PdfOutline(PDPageContentStream out) {
    this.out = out;
  }

  static void of(SvgTree element, PDPageContentStream out) throws IOException {
    var outline = new PdfOutline(out);
    switch (element.name()) {
      case "rect" ->
          out.addRect(
              number(element, "x"),
              number(element, "y"),
              number(element, "width"),
              number(element, "height"));
      case "line" -> {
        out.moveTo(number(element, "x1"), number(element, "y1"));
        out.lineTo(number(element, "x2"), number(element, "y2"));
      }
      case "circle" ->
          outline.circle(element.number("cx", 0), element.number("cy", 0), element.number("r", 0));
      case "path" -> outline.path(element.word("d", ""));
      default ->
          throw new IllegalArgumentException(
              "A picture of this program has no <" + element.name() + ">.");
    }
  }

  private static float number(SvgTree element, String attribute) {
    return (float) element.number(attribute, 0);
  }

  private void circle(double cx, double cy, double r) throws IOException {
    move(cx - r, cy);
    half(r, 1);
    half(r, -1);
    out.closePath();
  }

  /** Half a circle to the right, over the top, or to the left, below. */
  private void half(double r, int way) throws IOException {
    double handle = r * QUARTER;
    double cx = x + way * r;
    double cy = y;
    curve(cx - way * r, cy - way * handle, cx - way * handle, cy - way * r, cx, cy - way * r);
    curve(cx + way * handle, cy - way * r, cx + way * r, cy - way * handle, cx + way * r, cy);
  }

  private void path(String commands) throws IOException {
    var parts = new ArrayList<String>();
    PART.matcher(commands).results().forEach(found -> parts.add(found.group()));
    int at = 0;
    while (at < parts.size()) {
      int end = at + 1;
      while (end < parts.size() && !Character.isLetter(parts.get(end).charAt(0))) {
        end++;
      }
      command(parts.get(at), parts.subList(at + 1, end).stream().map(Double::valueOf).toList());
      at = end;
    }
  }

  private void command(String name, List<Double> n) throws IOException {
    switch (name) {
      case "M" -> move(n.get(0), n.get(1));
      case "L" -> line(n.get(0), n.get(1));
      case "l" -> line(x + n.get(0), y + n.get(1));
      case "H" -> line(n.get(0), y);
      case "h" -> line(x + n.get(0), y);
      case "V" -> line(x, n.get(0));
      case "v" -> line(x, y + n.get(0));
      case "C" -> curve(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
      // the arcs of this program are half circles, to the right over the top or back below
      case "a" -> half(n.get(0), n.get(5) > 0 ? 1 : -1);
      case "Z" -> out.closePath();
      default -> throw new IllegalArgumentException("A path of this program has no " + name + ".");
    }
  }

  private void move(double toX, double toY) throws IOException {
    x = toX;
    y = toY;
    out.moveTo((float) x, (float) y);
  }

  private void line(double toX, double toY) throws IOException {
    x = toX;
    y = toY;
    out.lineTo((float) x, (float) y);
  }

  private void curve(double x1, double y1, double x2, double y2, double toX, double toY)
      throws IOException {
    out.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) toX, (float) toY);
    x = toX;
    y = toY;
  }
}
