package org.interphase.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedTest {

  private static final String PICTURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" fill="#000000">
        <title>Two marks</title>
        <rect width="200" height="100" fill="#ffffff"/>
        <rect x="20" y="10" width="40" height="20" fill="#ff0000"/>
        <g><title>told, not drawn</title><path d="M 140 80 a 10 10 0 1 0 20 0 a 10 10 0 1 0 -20 0 Z" fill="#0000ff"/></g>
        <text x="100" y="50" font-size="10" text-anchor="middle">σ in 10⁻³ S cm⁻¹ of Li₂O 中</text>
      </svg>
      """;

  @Test
  void hasThePictureSizeInPoints() throws IOException {
    try (var document = Loader.loadPDF(Printed.pdf(PICTURE))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      var page = document.getPage(0).getMediaBox();
      assertThat(page.getWidth()).isEqualTo(150);
      assertThat(page.getHeight()).isEqualTo(75);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Two marks");
    }
  }

  /** What the font lacks is a question mark, and raised or lowered signs are ordinary ones. */
  @Test
  void keepsTextAsText() throws IOException {
    try (var document = Loader.loadPDF(Printed.pdf(PICTURE))) {
      var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertThat(text).contains("σin10").contains("ofLi").contains("O?").doesNotContain("drawn");
    }
  }

  @Test
  void givesTheSameBytesForTheSamePicture() {
    assertThat(Printed.pdf(PICTURE)).isEqualTo(Printed.pdf(PICTURE));
  }

  @Test
  void drawsEachMarkWhereItLies() throws IOException {
    var image = image(Printed.png(PICTURE, 400));
    assertThat(image.getWidth()).isEqualTo(400);
    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(colour(image, 80, 40)).isEqualTo("ff0000");
    assertThat(colour(image, 300, 160)).isEqualTo("0000ff");
    assertThat(colour(image, 285, 160)).isEqualTo("0000ff");
    assertThat(colour(image, 300, 175)).isEqualTo("0000ff");
    assertThat(colour(image, 283, 143)).isEqualTo("ffffff");
  }

  @Test
  void keepsWithinItsMemory() {
    // 3840 × 2160 pixels of a picture twice as wide as high: the root of twice as many.
    assertThat(Printed.mostWidth(PICTURE)).isEqualTo(4072);
    assertThatThrownBy(() -> Printed.png(PICTURE, 4073))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesNothingOutUnsaid() {
    assertThatThrownBy(() -> Printed.pdf(PICTURE.replace("<g>", "<g><ellipse/>")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A picture of this program has no <ellipse>.");
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static String colour(BufferedImage image, int x, int y) {
    return String.format("%06x", image.getRGB(x, y) & 0xFFFFFF);
  }
}
