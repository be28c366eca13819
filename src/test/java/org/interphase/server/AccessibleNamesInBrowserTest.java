package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** For who hears a page, or speaks to it, what does different things has different names. */
@InBrowser
class AccessibleNamesInBrowserTest {

  /**
   * Links are alike where they lead to the same address. What stands in a cell below a title is
   * told with its row and column, but for boxes to tick, which are looked for one after another.
   */
  private static final String ALIKE =
      """
      const inTable = (one) => one.type !== "checkbox" && one.closest("tbody td")
          && one.closest("table").tHead;
      document.querySelectorAll("details").forEach((one) => (one.open = true));
      const found = new Map();
      axe.setup();
      for (const one of document.querySelectorAll("a[href], button, input, select, summary")) {
        if (one.type === "hidden" || !one.checkVisibility() || inTable(one)) {
          continue;
        }
        const name = axe.commons.text.accessibleText(one).trim();
        const kind = one.href === undefined ? one.localName : "a";
        const does = one.href?.baseVal ?? one.href ?? one;
        const key = kind + ": " + name;
        found.set(key, (found.get(key) ?? new Set()).add(does));
      }
      axe.teardown();
      return [found.size > 10,
        [...found].filter(([, done]) => done.size > 1).map(([name, done]) => name + " × " + done.size)];
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
        "/search?text=spi",
        "/questions",
        "/questions/ge-reduction-suppressors",
        "/questions/gap-map",
        "/questions/symmetric-cells",
        "/questions/conductivity-ranking",
        "/plot?x=RelativeDensity&y=IonicConductivity",
        "/compare",
        "/downloads",
        "/failures",
        "/discrepancies",
        "/id/zhang-2023",
        "/id/mechanism/germanium-reduction",
        "/sparql",
        "/id/zhang-2023/table-2/row-06",
        "/id/zhang-2023/finding/spi-no-ge-reduction",
        "/id/strategy/spi",
        "/id/material/lagp",
        "/nowhere"
      })
  void tellApartWhatDoesDifferentThings(String path) {
    browser.go(path);
    if (!browser.findAll(By.cssSelector("#compare")).isEmpty()) {
      browser.await(d -> !d.findElements(By.cssSelector("input.pick")).isEmpty());
    }
    browser.violations();
    var found = (List<?>) browser.run(ALIKE);
    assertThat(found.get(0)).isEqualTo(true);
    assertThat((List<?>) found.get(1)).isEmpty();
  }
}
