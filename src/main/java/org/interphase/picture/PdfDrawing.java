package org.interphase.picture;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws the elements of a picture on a page. */
final class PdfDrawing {

  /** Of the metrics of Helvetica and Arial, and free to be embedded; PDFBox brings it. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** The stroke around bold letters, as a share of their size. */
  private static final double BOLD = 0.035;

  /** Room between bold letters for what the stroke adds to them, likewise. */
  private static final double APART = 0.025;

  private static final Matrix UPRIGHT = new Matrix(1, 0, 0, -1, 0, 0);

  private final PDPageContentStream out;
  private final PDType0Font font;

  private PdfDrawing(PDPageContentStream out, PDType0Font font) {
    this.out = out;
    this.font = font;
  }

  static void draw(SvgTree svg, PDDocument document, PDPage page) throws IOException {
    try (var out = new PDPageContentStream(document, page);
        InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
      var drawing = new PdfDrawing(out, PDType0Font.load(document, letters));
      float height = page.getMediaBox().getHeight();
      out.transform(new Matrix(Printed.POINTS, 0, 0, -Printed.POINTS, 0, height));
      var begin = svg.word("viewBox", "0 0").split(" ");
      out.transform(
          Matrix.getTranslateInstance(-Float.parseFloat(begin[0]), -Float.parseFloat(begin[1])));
      drawing.all(svg);
    }
  }

  private void all(SvgTree around) throws IOException {
    for (var element : around.children()) {
      switch (element.name()) {
        case "g", "a" -> all(element);
        case "title", "desc" -> {}
        case "text" -> text(element);
        default -> shape(element);
      }
    }
  }

  private void shape(SvgTree element) throws IOException {
    boolean isFilled = !element.name().equals("line") && !element.word("fill", "").equals("none");
    boolean isStroked = !element.word("stroke", "none").equals("none");
    if (!isFilled && !isStroked) {
      return;
    }
    out.saveGraphicsState();
    if (isFilled) {
      out.setNonStrokingColor(colour(element.word("fill", "#000000")));
    }
    if (isStroked) {
      stroke(element);
    }
    PdfOutline.of(element, out);
    if (isFilled && isStroked) {
      out.fillAndStroke();
    } else if (isFilled) {
      out.fill();
    } else {
      out.stroke();
    }
    out.restoreGraphicsState();
  }

  private void stroke(SvgTree element) throws IOException {
    out.setStrokingColor(colour(element.word("stroke", "#000000")));
    out.setLineWidth((float) element.number("stroke-width", 1));
    out.setLineJoinStyle(1);
    var dashes = element.word("stroke-dasharray", "");
    if (!dashes.isEmpty()) {
      var lengths = dashes.split("[ ,]+");
      var pattern = new float[lengths.length];
      for (int i = 0; i < lengths.length; i++) {
        pattern[i] = Float.parseFloat(lengths[i]);
      }
      out.setLineDashPattern(pattern, 0);
    }
  }

  private void text(SvgTree element) throws IOException {
    double size = element.number("font-size", 16);
    var runs = TextRun.of(element.text().toString(), font);
    boolean isBold = element.word("font-weight", "").equals("bold");
    double apart = isBold ? size * APART : 0;
    double width = 0;
    for (var run : runs) {
      width += run.width(font, size) + apart * run.text().length();
    }
    double left =
        switch (element.word("text-anchor", "start")) {
          case "middle" -> -width / 2;
          case "end" -> -width;
          default -> 0;
        };
    out.saveGraphicsState();
    out.transform(place(element));
    var colour = colour(element.word("fill", "#000000"));
    out.beginText();
    out.setNonStrokingColor(colour);
    if (isBold) {
      out.setCharacterSpacing((float) apart);
      out.setStrokingColor(colour);
      out.setLineWidth((float) (size * BOLD));
      out.setRenderingMode(RenderingMode.FILL_STROKE);
    }
    for (var run : runs) {
      out.setFont(font, (float) (size * run.size()));
      out.setTextMatrix(Matrix.getTranslateInstance((float) left, (float) (size * run.raised())));
      out.showText(run.text());
      left += run.width(font, size) + apart * run.text().length();
    }
    out.endText();
    out.restoreGraphicsState();
  }

  /** Where a text begins, and which way it runs. */
  private static Matrix place(SvgTree element) {
    var at =
        Matrix.getTranslateInstance((float) element.number("x", 0), (float) element.number("y", 0));
    var moved = element.word("transform", "");
    if (!moved.isEmpty()) {
      var numbers =
          Arrays.stream(moved.replaceAll("[a-z()]+", " ").strip().split("[ ,]+"))
              .mapToDouble(Double::parseDouble)
              .toArray();
      if (numbers.length != 3 || !moved.matches("translate\\([^)]*\\) rotate\\([^)]*\\)")) {
        throw new IllegalArgumentException("A text is moved and turned, not " + moved + ".");
      }
      at = Matrix.getTranslateInstance((float) numbers[0], (float) numbers[1]);
      return UPRIGHT.multiply(
          Matrix.getRotateInstance(Math.toRadians(numbers[2]), 0, 0).multiply(at));
    }
    return UPRIGHT.multiply(at);
  }

  private static Color colour(String word) {
    return Color.decode(word);
  }
}
