package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Asking, sorting, narrowing, citing and searching over the shipped data, as a person does it. */
@InBrowser
class QuestionInBrowserTest {

  private static final String CELLS = "/questions/symmetric-cells";

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @Test
  void asksBySentence() {
    browser.go("/questions/suppressors");
    new Select(browser.find(By.name("mechanism"))).selectByVisibleText("reduction of germanium");
    browser.find(By.cssSelector("form.question button")).click();
    browser.await(d -> d.getCurrentUrl().contains("mechanism=mechanism%2Fgermanium-reduction"));
    assertThat(new Select(browser.find(By.name("mechanism"))).getFirstSelectedOption().getText())
        .isEqualTo("reduction of germanium");
    assertThat(browser.find(By.cssSelector(".answer tbody")).getText())
        .contains("SPI (succinonitrile-based solid polymer interlayer)");
  }

  @Test
  void asksForANumberInItsUnit() {
    browser.go("/questions/conductivity-above");
    assertThat(browser.find(By.cssSelector(".number-field")).getText()).contains("mS/cm");
    var field = browser.find(By.name("minimum"));
    field.clear();
    field.sendKeys("5" + Keys.ENTER);
    browser.await(d -> d.getCurrentUrl().contains("minimum=5"));
    assertThat(column(1))
        .containsExactly("PEO/PVDF-LAGP", "Li1.5Al0.5Ge1.5(PO4)3", "LAGP-Ba0.6Sr0.4TiO3");
  }

  /** As texts, 1000 would come before 200. */
  @Test
  void sortsNumbersAsNumbersByKeyboard() {
    browser.go(CELLS);
    var life = header("platingStrippingHours");
    life.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(life.getDomAttribute("aria-sort")).isEqualTo("ascending");
    var up = numbers(column(8));
    assertThat(up).isSorted().hasSizeGreaterThan(8);
    assertThat(column(8)).startsWith("8.333", "100", "100", "200");

    life.findElement(By.tagName("button")).sendKeys(Keys.SPACE);
    assertThat(life.getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(column(8)).startsWith("3500", "1800", "1600");

    life.findElement(By.tagName("button")).click();
    assertThat(life.getDomAttribute("aria-sort")).isNull();
    assertThat(column(1)).startsWith("Table 2, row 1", "Table 2, row 2", "Table 2, row 3");

    header("row").findElement(By.tagName("button")).click();
    assertThat(column(1))
        .containsSubsequence("Table 2, row 9", "Table 2, row 10", "Table 2, row 11");
  }

  /** As they are shown, 9 × 10⁻⁵ would come after 1 × 10⁻³. */
  @Test
  void sortsAndFindsPowersOfTenByTheirNumbers() {
    browser.go("/questions/composite-conductivities?onlyComponent=PEO");
    header("conductivity").findElement(By.tagName("button")).click();
    assertThat(column(4)).startsWith("3.6 × 10⁻⁶", "3.8 × 10⁻⁶", "1.6 × 10⁻⁵", "1.92 × 10⁻⁵");
    filter().sendKeys("0.0000036");
    browser.await(d -> browser.find(By.id("row-count")).getText().startsWith("1 of "));
    assertThat(column(4)).containsExactly("3.6 × 10⁻⁶");
  }

  /** Cards have no headers. */
  @Test
  void sortsCardsOnAPhone() {
    browser.width(375);
    browser.go(CELLS);
    var sort = new Select(browser.find(By.cssSelector(".sort-by select")));
    var turn = browser.find(By.cssSelector(".sort-by button"));
    assertThat(turn.isDisplayed()).isFalse();
    sort.selectByVisibleText("Plating/stripping time (h)");
    assertThat(column(8)).startsWith("8.333", "100", "100", "200");
    turn.click();
    assertThat(column(8)).startsWith("3500", "1800", "1600");
    assertThat(browser.run("return location.hash")).isEqualTo("#sort=-platingStrippingHours");
    sort.selectByVisibleText("as answered");
    assertThat(column(1)).startsWith("Table 2, row 1", "Table 2, row 2");
    browser.width(1440);
    assertThat(browser.find(By.cssSelector(".sort-by")).isDisplayed()).isFalse();
  }

  @Test
  void putsEmptyCellsLastWhicheverWayItSorts() {
    browser.go(CELLS);
    var thickness = header("interlayerThicknessUm").findElement(By.tagName("button"));
    for (int i = 0; i < 2; i++) {
      thickness.click();
      var cells = column(4);
      assertThat(cells.get(0)).isNotEmpty();
      assertThat(cells.get(cells.size() - 1)).isEmpty();
    }
  }

  @Test
  void countsTheRowsThatAFilterLeaves() {
    browser.go(CELLS);
    assertThat(browser.find(By.id("row-count")).getText()).isEqualTo("26 rows");
    filter().sendKeys("pvca");
    browser.await(d -> browser.find(By.id("row-count")).getText().equals("2 of 26 rows"));
    assertThat(column(3)).containsExactly("PCVA", "PVCA/SiO2");
    filter().sendKeys(" zebra");
    browser.await(d -> browser.find(By.id("row-count")).getText().equals("0 of 26 rows"));
  }

  @Test
  void opensTheSameViewFromItsLink() {
    browser.go(CELLS);
    filter().sendKeys("SPI");
    browser.find(By.cssSelector(".columns summary")).click();
    browser.findAll(By.cssSelector(".columns label")).stream()
        .filter(label -> label.getText().equals("Flags"))
        .findFirst()
        .orElseThrow()
        .click();
    header("reference").findElement(By.tagName("button")).click();
    assertThat(header("flags").isDisplayed()).isFalse();
    var link = browser.find(By.id("permalink")).getDomProperty("href");
    assertThat(link).endsWith("#sort=reference&filter=SPI&hide=flags");

    browser.go("/");
    browser.go(link);
    browser.await(d -> !d.findElements(By.cssSelector(".table-tools")).isEmpty());
    assertThat(header("flags").isDisplayed()).isFalse();
    assertThat(header("reference").getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(browser.find(By.id("row-count")).getText()).isEqualTo("1 of 26 rows");
  }

  @Test
  void leadsFromANumberToThePrintedCell() {
    browser.go(CELLS + "?onlyInterlayer=SPI");
    browser.find(By.linkText("600")).click();
    browser.await(d -> browser.path().equals("/id/zhang-2023/table-2/row-06"));
    assertThat(browser.run("return location.hash")).isEqualTo("#interfacialStability");
    assertThat(browser.find(By.cssSelector("#interfacialStability td")).getText())
        .isEqualTo("600 h");
  }

  @Test
  void leadsToThePrintOfNumbersWhoseRowNamesNoPlaceButAReference() {
    browser.go("/questions/ge-reduction-suppressors");
    assertThat(source("600")).endsWith("/id/zhang-2023/table-2/row-06#interfacialStability");
    assertThat(source("7")).endsWith("/id/zhang-2023/section-3.2");
    assertThat(source("80")).endsWith("/id/zhang-2023/table-3/row-05#retention");
  }

  private static String source(String number) {
    return browser.find(By.linkText(number)).getDomProperty("href");
  }

  @Test
  void comparesTheRowsThatAFilterLeaves() {
    browser.go(CELLS);
    assertThat(compare().getText()).isEqualTo("Compare the first 8");
    filter().sendKeys("pvca");
    browser.await(d -> compare().getText().equals("Compare these 2"));
    compare().click();
    browser.await(d -> browser.path().equals("/compare"));
    assertThat(browser.find(By.cssSelector("main")).getText())
        .contains("Li|LAGP/PCVA|Li")
        .contains("PVCA/SiO2-LAGP-PVCA/SiO2");
  }

  private static WebElement compare() {
    return browser.find(By.id("compare"));
  }

  @Test
  void leadsFromADoubtToItsExplanation() {
    browser.go(CELLS + "?onlyInterlayer=SPI");
    assertThat(browser.find(By.cssSelector(".legend")).getText())
        .contains("ambiguous statement")
        .contains("The words of a source can be understood in more than one way.");
    browser.find(By.partialLinkText("7 mA cm⁻² without its conditions")).click();
    browser.await(d -> browser.path().contains("/discrepancy/"));
  }

  @Test
  void copiesTheCitation() {
    browser.go("/questions/conductivity-above");
    browser.find(By.linkText("Cite this answer")).click();
    var copy = browser.find(By.cssSelector("#citation + button.copy"));
    copy.click();
    browser.await(d -> !copy.getText().equals("Copy"));
    assertThat(browser.find(By.id("citation")).getText())
        .contains("an ionic conductivity of 1 mS/cm or more")
        .contains("/questions/conductivity-above?minimum=1. SHA-256 of the answer as CSV: ")
        .contains("10.1002/adfm.202300973");
  }

  @Test
  void suggestsWhileTyping() {
    browser.go("/");
    var box = browser.find(By.name("text"));
    box.sendKeys("al2o3");
    browser.await(d -> !d.findElements(By.cssSelector("#suggestions li")).isEmpty());
    browser.shoot("suggestions");
    box.sendKeys(Keys.ARROW_DOWN);
    assertThat(box.getDomAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
    assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("true");
    assertThat(browser.find(By.cssSelector("#suggestions mark")).getText()).isEqualTo("Al2O3");
    assertThat(browser.find(By.cssSelector("form.search [role=status]")).getText())
        .endsWith(" suggestions");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.violations()).isEmpty();
    box.sendKeys(Keys.ENTER);
    browser.await(d -> browser.path().equals("/id/material/al2o3"));
  }

  /** In other languages, and with a slip. */
  @ParameterizedTest
  @ValueSource(strings = {"Dendrit", "枝晶", "dendrtie"})
  void suggestsInThreeLanguagesAndForgivesASlip(String typed) {
    browser.go("/");
    var box = browser.find(By.name("text"));
    box.sendKeys(typed);
    browser.await(d -> !d.findElements(By.cssSelector("#suggestions li")).isEmpty());
    assertThat(browser.find(By.cssSelector("#suggestions")).getText()).contains("dendrite");
    box.sendKeys(Keys.ESCAPE);
    assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("false");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SPI, /id/strategy/spi",
    "Cr on Al₂O₃, /id/strategy/cr-on-al2o3",
    "LiF, /id/material/lif",
  })
  void findsANameFirst(String name, String path) {
    browser.go("/");
    browser.find(By.name("text")).sendKeys(name + Keys.ENTER);
    browser.await(d -> browser.path().equals("/search"));
    assertThat(browser.find(By.cssSelector(".ranked a")).getDomAttribute("href")).isEqualTo(path);
  }

  @Test
  void findsTheQuestionFirstWhereOneIsAsked() {
    browser.go("/");
    browser
        .find(By.name("text"))
        .sendKeys("which interlayers keep germanium from reduction?" + Keys.ENTER);
    browser.await(d -> browser.path().equals("/search"));
    browser.follow(By.cssSelector(".ranked a"), "/questions/ge-reduction-suppressors");
  }

  @ParameterizedTest
  @CsvSource({
    "question-sentence, /questions/gap-map",
    "question-cells, " + CELLS,
    "question-number, /questions/conductivity-above",
    "search-name, /search?text=Al2O3",
    "search-question, /search?text=which%20electrolyte%20conducts%20best",
    "home-search, /"
  })
  void isWholeOnEveryScreenAndOpenToAll(String name, String path) {
    for (boolean dark : new boolean[] {false, true}) {
      browser.dark(dark);
      browser.complaints();
      for (int width : new int[] {375, 1440, 1920}) {
        browser.width(width);
        browser.go(path);
        browser.shoot(name + "-" + width + (dark ? "-dark" : ""));
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
            .as("width of %s on a screen of %d px", path, width)
            .isLessThanOrEqualTo(width);
      }
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.violations()).as(path + (dark ? ", dark" : ", light")).isEmpty();
    }
    assertThat(browser.requests())
        .allSatisfy(request -> assertThat(request.getHost()).isEqualTo("127.0.0.1"));
  }

  private static WebElement header(String column) {
    return browser.find(By.cssSelector("th[data-column='" + column + "']"));
  }

  private static WebElement filter() {
    return browser.find(By.cssSelector(".table-tools input[type=search]"));
  }

  /** The cells of a column, from 1, in the rows that are shown. */
  private static List<String> column(int number) {
    return browser
        .findAll(By.cssSelector(".answer tbody tr:not([hidden]) td:nth-child(" + number + ")"))
        .stream()
        .map(WebElement::getText)
        .toList();
  }

  private static List<Double> numbers(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).map(Double::valueOf).toList();
  }
}
