package org.interphase.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class TextRunTest {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  @Test
  void lowersThePointOfALoweredNumberAndNoOther() throws IOException {
    try (var document = new PDDocument();
        var letters = PDDocument.class.getResourceAsStream(FONT)) {
      var runs = TextRun.of("Li₁.₅Cl₂. At 0.5", PDType0Font.load(document, letters));
      assertThat(runs)
          .extracting(TextRun::text)
          .containsExactly("Li", "1.5", "Cl", "2", ". At 0.5");
      assertThat(runs.get(1).raised()).isNegative();
      assertThat(runs.get(4).raised()).isZero();
    }
  }
}
