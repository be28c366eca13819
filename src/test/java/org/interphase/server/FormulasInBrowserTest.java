package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas as they are written in print, wherever people read them. */
@InBrowser
class FormulasInBrowserTest {

  /** What is typed or copied stays as it is typed, and so does what a cell prints. */
  private static final String ON_ONE_LINE =
      """
      const typed = "code, pre, option, textarea, script, style, noscript, q, #printed, title";
      const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (/(Al2|SiO2|Mn2|Li3|Li1\\.5|Li1\\+x|LixV|–I2|Ge[1-5]\\+)/.test(text.data) && !text.parentElement.closest(typed)) {
          found.push(text.data);
        }
      }
      return found;
      """;

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/compare",
        "/failures",
        "/id/mechanism/germanium-reduction",
        "/ontology",
        "/id/strategy/cr-on-al2o3",
        "/plot?x=RelativeDensity&y=IonicConductivity",
        "/questions/full-cells",
        "/questions/ge-reduction-suppressors",
        "/questions/mechanisms"
      })
  void haveTheirCountsBelowTheLine(String path) {
    browser.go(path);
    assertThat((List<?>) browser.run(ON_ONE_LINE)).isEmpty();
  }
}
