package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Cells drawn and things side by side, over the shipped data, as a person meets them. */
@InBrowser
class CompareInBrowserTest {

  private static final String CELL = "/id/zhang-2023/table-2/row-06/cell";
  private static final String TWO_CELLS =
      "/compare?kind=cells&thing=zhang-2023/table-2/row-01/cell"
          + "&thing=zhang-2023/table-2/row-09/cell";
  private static final String FULL_CELLS =
      "/compare?kind=cells&thing=zhang-2023/table-3/row-05/cell"
          + "&thing=zhang-2023/table-3/row-06/cell&thing=zhang-2023/table-4/row-17/fullCell";
  private static final String TWO_INTERLAYERS =
      "/compare?kind=interlayers&thing=strategy/spi&thing=strategy/cr-on-al2o3";
  private static final String ELECTROLYTES =
      "/compare?kind=electrolytes&thing=zhang-2023/table-1/row-01/sample"
          + "&thing=zhang-2023/table-4/row-05/sample";

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @ParameterizedTest
  @CsvSource({
    "cell, " + CELL,
    "compare-pick, /compare?kind=cells",
    "compare-cells, " + TWO_CELLS,
    "compare-full-cells, " + FULL_CELLS,
    "compare-interlayers, " + TWO_INTERLAYERS,
    "compare-electrolytes, " + ELECTROLYTES
  })
  void fitsEveryScreenAndIsOpenToAll(String name, String path) {
    for (int width : new int[] {375, 1440}) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.width(width);
        browser.dark(dark);
        browser.go(path);
        browser.shoot(name + "-" + width + (dark ? "-dark" : ""));
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
            .as("width of %s on a screen of %d px", path, width)
            .isLessThanOrEqualTo(width);
        assertThat(browser.complaints()).as(path).isEmpty();
        assertThat(browser.violations()).as(path + (dark ? ", dark" : ", light")).isEmpty();
        // axe itself is complained of.
        browser.complaints();
      }
    }
    assertThat(browser.requests())
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request.getHost()).isEqualTo("127.0.0.1"));
  }

  /** Rows 1 and 9 of the source's Table 2. */
  @Test
  void setsTwoCellsSideBySideWithWhatIsUnlike() {
    browser.go(TWO_CELLS);
    assertThat(cells("current density"))
        .satisfiesExactly(
            first -> assertThat(first).contains("0.05 mA/cm²").contains("printed “0.05 × 2” [72]"),
            second -> assertThat(second).contains("0.2 mA/cm²").contains("printed “0.2 × 1” [78]"));
    assertThat(cells("plating/stripping time"))
        .satisfiesExactly(
            first -> assertThat(first).contains("850 h"),
            second -> assertThat(second).contains("1200 h"));
    assertThat(cells("ionic conductivity"))
        .satisfiesExactly(
            first ->
                assertThat(first).contains("at temperature 50 °C").contains("3.34 × 10⁻⁴ (50 °C)"),
            second -> assertThat(second).isEqualTo("not reported"));
    assertThat(browser.find(By.cssSelector(".unlike")).getText())
        .contains("Not tested alike.")
        .contains("Temperature of the plating/stripping test: A 50 °C; B room temperature")
        .contains("Current density of the plating/stripping test: A 0.05 mA/cm²; B 0.2 mA/cm²");
    assertThat(browser.findAll(By.cssSelector(".comparison svg[role=img]"))).hasSize(2);

    browser.find(By.linkText("Show only differences")).click();
    browser.await(d -> d.getCurrentUrl().contains("differences=only"));
    assertThat(browser.findAll(By.cssSelector(".comparison tr.same"))).isEmpty();
    assertThat(browser.findAll(By.cssSelector(".comparison tr.differs"))).isNotEmpty();
  }

  private static List<String> cells(String row) {
    return browser
        .findAll(
            By.xpath("//div[contains(@class, 'comparison')]//tr[th/bdi[text()='" + row + "']]/td"))
        .stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Table 2 prints R.T., 0.1 × 1 for both rows 6 and 7. */
  @Test
  void doesNotWarnOfTestsThatWereRunAlike() {
    browser.go(
        "/compare?thing=zhang-2023/table-2/row-06/cell&thing=zhang-2023/table-2/row-07/cell");
    assertThat(browser.findAll(By.cssSelector(".unlike"))).isEmpty();
    assertThat(browser.find(By.tagName("main")).getText())
        .contains("No unlike conditions are stated for these.");
  }

  /** The conductivity of row 1 is printed with 50 °C, that of row 6 under a header of 25 °C. */
  @Test
  void warnsOfValuesThatHoldAtUnlikeConditions() {
    browser.go(
        "/compare?thing=zhang-2023/table-2/row-01/electrolyte"
            + "&thing=zhang-2023/table-2/row-06/electrolyte");
    assertThat(browser.find(By.cssSelector(".unlike")).getText())
        .contains("Ionic conductivity holds at: A temperature 50 °C; B temperature 25 °C");
  }

  /** A ceramic's conductivity and a composite's are in two groups of the ontology's rules. */
  @Test
  void warnsOfValuesThatAreNotRankedTogether() {
    browser.go(
        "/compare?thing=zhang-2023/table-4/row-05/sample"
            + "&thing=zhang-2023/table-2/row-06/electrolyte");
    assertThat(browser.find(By.cssSelector(".unlike")).getText())
        .contains(
            "Ionic conductivity may be ranked only among: A composites of LAGP, path not stated;"
                + " B LAGP in cells with an interlayer, path not stated");
  }

  /** From a cell's page to the comparison without a mouse. */
  @Test
  void comparesByKeyboardAlone() {
    browser.go(CELL);
    reach("Compare with others");
    browser.focused().sendKeys(Keys.ENTER);
    browser.await(d -> browser.path().equals("/compare"));
    browser.find(By.name("find")).sendKeys("Cr on" + Keys.ENTER);
    browser.await(d -> d.getCurrentUrl().contains("find=Cr"));
    assertThat(browser.findAll(By.cssSelector("input[name=thing]:checked")))
        .extracting(box -> box.getDomAttribute("value"))
        .containsExactly("zhang-2023/table-2/row-06/cell");
    int presses = 0;
    while (!"zhang-2023/table-2/row-09/cell".equals(browser.focused().getDomAttribute("value"))
        && presses++ < 40) {
      browser.focused().sendKeys(Keys.TAB);
    }
    browser.focused().sendKeys(Keys.SPACE);
    reach("Compare", "button");
    browser.focused().sendKeys(Keys.ENTER);
    browser.await(d -> !d.findElements(By.cssSelector(".comparison")).isEmpty());
    assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo("Cells side by side");
    assertThat(browser.findAll(By.cssSelector(".comparison thead th"))).hasSize(2);
  }

  private static void reach(String text) {
    reach(text, "a");
  }

  private static void reach(String text, String tag) {
    int presses = 0;
    WebElement focused;
    do {
      browser.focused().sendKeys(Keys.TAB);
      focused = browser.focused();
    } while (!(focused.getTagName().equals(tag) && focused.getText().equals(text))
        && presses++ < 60);
    assertThat(focused.getText()).isEqualTo(text);
  }
}
