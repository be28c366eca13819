package org.interphase.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A picture of this program as a file for a slide or a paper: a page of PDF, whose lines stay lines
 * and whose text stays text, or pixels.
 */
public final class Printed {

  /** As many pixels as a slide of 4K has; each takes four bytes while it is drawn. */
  public static final long MOST_PIXELS = 3840L * 2160;

  /** Points of PDF to a pixel of SVG. */
  static final float POINTS = 0.75f;

  /** Many pictures drawn at once would take more memory than a small server has. */
  private static final Object ONE_AT_A_TIME = new Object();

  /** Strokes stay where they are: moved to whole pixels, those about bold letters differ. */
  private static final RenderingHints FINE =
      new RenderingHints(
          Map.of(
              RenderingHints.KEY_ANTIALIASING,
              RenderingHints.VALUE_ANTIALIAS_ON,
              RenderingHints.KEY_INTERPOLATION,
              RenderingHints.VALUE_INTERPOLATION_BICUBIC,
              RenderingHints.KEY_RENDERING,
              RenderingHints.VALUE_RENDER_QUALITY,
              RenderingHints.KEY_STROKE_CONTROL,
              RenderingHints.VALUE_STROKE_PURE));

  private Printed() {}

  /**
   * The picture as a PDF of one page of its size; the same picture gives the same bytes.
   *
   * @throws IllegalArgumentException for an SVG with what this program does not draw
   */
  public static byte[] pdf(String svg) {
    try (var document = new PDDocument()) {
      draw(SvgTree.of(svg), document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The picture as a PNG so many pixels wide, no more of them than {@link #MOST_PIXELS}.
   *
   * @throws IllegalArgumentException for an SVG with what this program does not draw
   */
  public static byte[] png(String svg, int width) {
    if (width < 1 || width > mostWidth(svg)) {
      throw new IllegalArgumentException("A picture is not " + width + " pixels wide.");
    }
    synchronized (ONE_AT_A_TIME) {
      // letters are part of a document once it is saved
      try (var document = Loader.loadPDF(pdf(svg))) {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image(document, width), "png", bytes);
        return bytes.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The picture's own width, in pixels of a screen. */
  public static int width(String svg) {
    return (int) Math.ceil(SvgTree.of(svg).number("width", 0));
  }

  /** The most pixels that a PNG of it may be wide. */
  public static int mostWidth(String svg) {
    var tree = SvgTree.of(svg);
    return (int) Math.sqrt(MOST_PIXELS * tree.number("width", 1) / tree.number("height", 1));
  }

  private static void draw(SvgTree svg, PDDocument document) throws IOException {
    // else the time of saving is part of the file
    document.setDocumentId(0L);
    float width = (float) svg.number("width", 0) * POINTS;
    float height = (float) svg.number("height", 0) * POINTS;
    var page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    document.getDocumentInformation().setTitle(svg.title());
    document.getDocumentInformation().setCreator("Interphase");
    PdfDrawing.draw(svg, document, page);
  }

  private static BufferedImage image(PDDocument document, int width) throws IOException {
    float scale = width / document.getPage(0).getMediaBox().getWidth();
    var renderer = new PDFRenderer(document);
    renderer.setRenderingHints(FINE);
    return renderer.renderImage(0, scale, ImageType.RGB);
  }
}
