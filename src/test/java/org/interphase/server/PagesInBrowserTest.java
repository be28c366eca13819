package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The pages over the shipped data, as a person meets them. */
@InBrowser
class PagesInBrowserTest {

  private static final String FLAGSHIP = "/questions/ge-reduction-suppressors";
  private static final String ROW = "/id/zhang-2023/table-2/row-06";
  private static final String QUERY =
      "/sparql?format=html&query=SELECT%20%2A%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%205";

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @Test
  void leadsFromTheFlagshipToThePrintedRow() {
    browser.go("/");
    browser.follow(By.cssSelector(".flagship a"), FLAGSHIP);
    var first = browser.find(By.cssSelector(".answer tbody tr"));
    assertThat(first.getText()).contains("SPI").contains("directly observed").contains("69");

    browser.follow(
        By.partialLinkText("LAGP cycled under the succinonitrile-based interlayer"),
        "/id/zhang-2023/finding/spi-no-ge-reduction");
    browser.follow(
        By.linkText("SPI (succinonitrile-based solid polymer interlayer)"), "/id/strategy/spi");
    browser.follow(By.linkText("Zhang 2023, Table 2, row 6"), ROW);
    assertThat(browser.find(By.cssSelector("#interfacialStability td")).getText())
        .isEqualTo("600 h");
    assertThat(browser.complaints()).isEmpty();
  }

  /** On a laptop's screen a reader meets the grade and its caveat at once. */
  @Test
  void showsTheCaveatBesideTheGrade() {
    browser.go(FLAGSHIP);
    var titles = browser.findAll(By.cssSelector(".answer thead th"));
    var caveat =
        titles.stream()
            .filter(title -> title.getText().startsWith("Caveat"))
            .findFirst()
            .orElseThrow();
    var box = browser.find(By.cssSelector(".answer")).getRect();
    assertThat(caveat.getRect().x + caveat.getRect().width).isLessThanOrEqualTo(box.x + box.width);
  }

  @Test
  void keepsTitlesAndFirstColumnInSight() {
    browser.width(700);
    browser.go("/questions/symmetric-cells");
    browser.run("document.querySelector('.answer').scrollTo(400, 400)");
    assertThat(distance("top", ".answer thead th:nth-child(3)")).isBetween(-1.0, 1.0);
    assertThat(distance("left", ".answer tbody tr:nth-child(9) td")).isBetween(-1.0, 1.0);
  }

  /** How far an element is from that side of the box that it scrolls in. */
  private static double distance(String side, String selector) {
    var distance =
        browser.run(
            "const at = e => document.querySelector(e).getBoundingClientRect()[arguments[0]];"
                + "return at(arguments[1]) - at('.answer')",
            side,
            selector);
    return ((Number) distance).doubleValue();
  }

  @Test
  void answersAsTheFormSays() {
    browser.go("/questions/symmetric-cells");
    new Select(browser.find(By.name("onlyInterlayer"))).selectByVisibleText("SPI");
    browser.find(By.cssSelector("main form button")).click();
    browser.await(d -> d.getCurrentUrl().contains("onlyInterlayer=SPI"));
    assertThat(browser.findAll(By.cssSelector(".answer tbody tr")))
        .singleElement()
        .extracting(WebElement::getText)
        .asString()
        .contains("Table 2, row 6");
    browser.follow(By.linkText("Table 2, row 6"), ROW);
  }

  @Test
  void searchesFromTheFirstPage() {
    browser.go("/");
    browser.find(By.name("text")).sendKeys("succinonitrile" + Keys.ENTER);
    browser.await(d -> browser.path().equals("/search"));
    assertThat(browser.find(By.cssSelector(".ranked li")).getText()).contains("succinonitrile");
  }

  @Test
  void saysThatASearchCannotBeRead() {
    browser.go(
        "/sparql?query="
            + RunningServer.encoded(
                "SELECT * { ?thing <http://jena.apache.org/text#query> 'germanium AND' }"));
    assertThat(browser.find(By.cssSelector(".problem")).getText())
        .contains("The full-text index cannot read the words that the query looks for.");
  }

  @Test
  void mendsAQueryInPlace() {
    browser.go("/sparql");
    var query = browser.find(By.name("query"));
    query.clear();
    query.sendKeys("SELECT ?s\nWHERE { ?s ?p }");
    browser.find(By.cssSelector("main form button")).click();
    browser.await(d -> !d.findElements(By.cssSelector(".problem")).isEmpty());
    assertThat(browser.find(By.cssSelector(".problem")).getText()).contains("Line 2, column 15");
    browser.find(By.name("query")).sendKeys(Keys.BACK_SPACE, "?o } LIMIT 3");
    browser.find(By.cssSelector("main form button")).click();
    browser.await(d -> !d.findElements(By.cssSelector(".answer")).isEmpty());
    assertThat(browser.findAll(By.cssSelector(".answer tbody tr"))).hasSize(3);
  }

  @Test
  void reachesTheFirstQuestionByKeyboardAlone() {
    browser.go("/");
    browser.focused().sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
    browser.focused().sendKeys(Keys.ENTER);
    browser.await(d -> d.getCurrentUrl().endsWith("#main"));
    int presses = 0;
    do {
      browser.focused().sendKeys(Keys.TAB);
      presses++;
    } while (presses < 6
        && !String.valueOf(browser.focused().getDomAttribute("href")).equals(FLAGSHIP));
    browser.focused().sendKeys(Keys.ENTER);
    browser.await(d -> browser.path().equals(FLAGSHIP));
    assertThat(presses).isLessThan(6);
  }

  @ParameterizedTest
  @CsvSource({
    "home, /",
    "flagship, " + FLAGSHIP,
    "samples, /questions/electrolyte-samples",
    "row, " + ROW,
    "strategy, /id/strategy/spi",
    "material, /id/material/lagp",
    "sparql, /sparql",
    "terms, /ontology"
  })
  void fitsEveryScreen(String name, String path) {
    for (int width : new int[] {375, 768, 1440, 1920}) {
      browser.width(width);
      browser.go(path);
      browser.shoot(name + "-" + width);
      assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
          .as("width of %s on a screen of %d px", path, width)
          .isLessThanOrEqualTo(width);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", FLAGSHIP, ROW, "/id/strategy/spi", "/sparql", "/ontology"})
  void asksNoOtherHostAndComplainsOfNothing(String path) {
    browser.go(path);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request.getPort()).isEqualTo(browser.home().getPort()))
        .allSatisfy(request -> assertThat(request.getHost()).isEqualTo("127.0.0.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "home, /",
    "flagship, " + FLAGSHIP,
    "cells, /questions/symmetric-cells",
    "row, " + ROW,
    "strategy, /id/strategy/spi",
    "sparql, /sparql",
    "result, " + QUERY,
    "bad-query, /sparql?format=html&query=nonsense",
    "error, /nowhere"
  })
  void isOpenToAll(String name, String path) {
    for (boolean dark : new boolean[] {false, true}) {
      browser.dark(dark);
      browser.go(path);
      if (dark) {
        browser.shoot(name + "-dark");
      }
      assertThat(browser.violations()).as(path + (dark ? ", dark" : ", light")).isEmpty();
    }
  }

  /** Whoever hears the links alone. */
  @Test
  void tellsLinksToTheFailureMapApart() {
    browser.go("/ontology");
    assertThat(browser.findAll(By.linkText("on the failure map")))
        .hasSizeGreaterThan(1)
        .extracting(WebElement::getAccessibleName)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).endsWith(" on the failure map"));
  }
}
