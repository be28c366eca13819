package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper, also from a dark screen. */
@InBrowser
class PaperInBrowserTest {

  private static final int WHITE = 0xffffff;

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @AfterEach
  void light() {
    browser.dark(false);
    browser.run("localStorage.removeItem('theme')");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/ge-reduction-suppressors",
        "/id/zhang-2023/finding/spi-no-ge-reduction",
        "/compare?kind=interlayers&thing=strategy/spi&thing=strategy/amorphous-ge",
        "/failures",
        "/plot?x=RelativeDensity&y=IonicConductivity"
      })
  void cutNothingAndAreWhite(String path) throws IOException {
    browser.dark(true);
    browser.go("/nowhere");
    browser.run("localStorage.setItem('theme', 'dark')");
    browser.go(path);
    try (var pages = Loader.loadPDF(browser.onPaper())) {
      assertThat(textsBeyondTheEdge(pages)).isEmpty();
      var first = new PDFRenderer(pages).renderImage(0);
      assertThat(first.getRGB(first.getWidth() / 2, 2) & WHITE).isEqualTo(WHITE);
      assertThat(first.getRGB(20, first.getHeight() / 2) & WHITE).isEqualTo(WHITE);
    }
    assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
  }

  @Test
  void sayWhereTheyWerePrintedFrom() throws IOException {
    browser.go("/id/zhang-2023/finding/spi-no-ge-reduction");
    try (var pages = Loader.loadPDF(browser.onPaper())) {
      assertThat(new PDFTextStripper().getText(pages))
          .contains("/id/zhang-2023/finding/spi-no-ge-reduction", "data version")
          .doesNotContain("Failure map", "Turtle", "Look");
    }
  }

  @Test
  void setFewThingsBesideEachOther() throws IOException {
    browser.go("/compare?kind=interlayers&thing=strategy/spi&thing=strategy/amorphous-ge");
    try (var pages = Loader.loadPDF(browser.onPaper())) {
      assertThat(new PDFTextStripper().getText(pages))
          .contains("polymer interlayer metal interlayer");
    }
  }

  /** What opens a list, shows the way or can be copied is of no use on paper. */
  @ParameterizedTest
  @CsvSource({
    "/questions/gap-map, NCM811, 6 more",
    "/plot?x=RelativeDensity&y=IonicConductivity, against relative density, Occur together",
    "/plot?x=RelativeDensity&y=IonicConductivity, against relative density, a page of yours",
    "/failures, Anode side, Point at"
  })
  void haveNothingThatOnlyAScreenCanDo(String path, String shown, String left) throws IOException {
    browser.go(path);
    try (var pages = Loader.loadPDF(browser.onPaper())) {
      assertThat(new PDFTextStripper().getText(pages)).contains(shown).doesNotContain(left);
    }
  }

  /** The query took a page more, of which two lines were left for the last. */
  @Test
  void takeNoPageForTheEndOfAQuery() throws IOException {
    browser.go("/plot?x=RelativeDensity&y=IonicConductivity");
    try (var pages = Loader.loadPDF(browser.onPaper())) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(pages.getNumberOfPages());
      assertThat(stripper.getText(pages).lines()).hasSizeGreaterThan(15);
    }
  }

  private static List<String> textsBeyondTheEdge(PDDocument pages) throws IOException {
    var found = new ArrayList<String>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            var last = letters.get(letters.size() - 1);
            if (last.getX() > last.getPageWidth()) {
              found.add(text);
            }
          }
        };
    stripper.getText(pages);
    return found;
  }
}
