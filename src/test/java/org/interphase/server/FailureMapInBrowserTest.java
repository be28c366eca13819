package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.json.JsonMapper;

/** The failure map and the doubts over the shipped data, as a person meets them. */
@InBrowser
class FailureMapInBrowserTest {

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @Test
  void drawsAllThatTheListHas() {
    browser.go("/failures");
    assertThat(count(".mechanism"))
        .isEqualTo(browser.findAll(By.cssSelector(".failures .term")).size())
        .isEqualTo(42);
    assertThat(count(".strategy")).isEqualTo(37);
    assertThat(count(".cause")).isEqualTo(25);
    assertThat(browser.complaints()).isEmpty();
    browser.run("document.getElementById('map').scrollIntoView()");
    browser.shoot("failures-map");
    browser.dark(true);
    browser.shoot("failures-map-dark");
    browser.width(1920);
    browser.shoot("failures-map-1920-dark");
    browser.dark(false);
    browser.shoot("failures-map-1920");
  }

  @Test
  void mapKeepsItsSizeOnAPhone() {
    browser.width(375);
    browser.go("/failures");
    assertThat(
            (Number)
                browser.run(
                    "const map = document.querySelector('.failure-drawing');"
                        + "return map.getBoundingClientRect().width / map.viewBox.baseVal.width"))
        .isEqualTo(1L);
  }

  /** Dendrites are the only cause of a short circuit that the source names. */
  @Test
  void saysWhereTheSourcesTellOfNoChain() {
    browser.go("/failures?from=mechanism/germanium-reduction&to=mechanism/short-circuit");
    assertThat(browser.find(By.id("path")).getText())
        .contains(
            "The sources tell of no chain from reduction of germanium to internal short circuit.",
            "internal short circuit follows from growth of lithium dendrites.");
    browser.shoot("failures-no-chain");
  }

  /** On a wide screen all is in sight, folded or not, which the driver of the browser overlooks. */
  private static void unfold() {
    browser.run(
        "for (const side of document.querySelectorAll('.folding > details')) { side.open = true }");
  }

  /** Findings ge-reduction-makes-interphase and spi-no-ge-reduction, of sections 1 and 3.2. */
  @Test
  void listsAKnownStepAndAKnownStrategyWithTheirGrades() {
    browser.go("/failures");
    unfold();
    var reduction = browser.find(By.id("germanium-reduction")).getText();
    assertThat(reduction)
        .containsSubsequence(
            "Leads to",
            "growth of a mixed-conducting interphase\ninferred only\nasserted\n1 claim",
            "Strategies against it",
            "SPI (succinonitrile-based solid polymer interlayer)\ndirectly observed\nobserved\n1 claim");
    assertThat(
            browser.run(
                "return fetch('/failures.json').then(a => a.json()).then(g => ["
                    + "g.causes.find(c => c.from.iri.endsWith('/germanium-reduction')"
                    + " && c.to.iri.endsWith('/mixed-conducting-interphase')),"
                    + "g.suppressions.find(s => s.from.iri.endsWith('/spi')"
                    + " && s.to.iri.endsWith('/germanium-reduction'))].map(r => r.grade + ' ' + r.claims))"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly(
            "inferred only https://w3id.org/interphase/id/zhang-2023/finding/ge-reduction-makes-interphase",
            "directly observed https://w3id.org/interphase/id/zhang-2023/finding/spi-no-ge-reduction");
  }

  @Test
  void leadsFromTheDrawingToTheClaims() {
    browser.go("/failures?place=interface/li-lagp");
    browser
        .find(
            By.cssSelector(
                ".failure-drawing a[data-from='strategy/spi'][data-to='mechanism/germanium-reduction']"))
        .sendKeys(Keys.ENTER);
    browser.await(d -> browser.path().equals("/failures/claims"));
    assertThat(browser.find(By.tagName("h1")).getText())
        .isEqualTo(
            "SPI (succinonitrile-based solid polymer interlayer) against reduction of germanium");
    browser.shoot("failure-claims");
  }

  @Test
  void lightsTheWholeChainThroughWhatHasTheFocus() {
    browser.go("/failures");
    var lit =
        "document.querySelector('.failure-drawing [data-name=\"mechanism/germanium-reduction\"]')"
            + ".focus(); return [...document.querySelectorAll('.failure-drawing .mechanism.lit')]"
            + ".map(m => m.dataset.name)";
    assertThat(browser.run(lit))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("mechanism/germanium-reduction", "mechanism/mixed-conducting-interphase")
        .doesNotContain("mechanism/short-circuit");
    assertThat(browser.find(By.cssSelector("#map .told")).getText())
        .startsWith("reduction of germanium");
    browser.run("document.activeElement.blur()");
    assertThat(count(".lit")).isZero();
  }

  @Test
  void drawsHostileNamesAndMarksWhatIsRefuted() {
    try (var other = RunningServer.holding("failures.trig")) {
      browser.go(other.address("/failures").toString());
      assertThat(count(".mechanism")).isEqualTo(3);
      assertThat(count(".strategy")).isEqualTo(2);
      assertThat(count(".refuted")).isEqualTo(1);
      assertThat(count(".contested")).isEqualTo(1);
      assertThat(browser.findAll(By.cssSelector("#map img, #map .told *"))).isEmpty();
      browser.run("document.getElementById('map').scrollIntoView()");
      browser.shoot("failures-map-hostile");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static int count(String selector) {
    return browser.findAll(By.cssSelector(".failure-drawing " + selector)).size();
  }

  @ParameterizedTest
  @CsvSource({
    "failures, /failures",
    "doubts, /discrepancies",
    "doubts-of-a-sample, /id/zhang-2023/table-1/row-10/sample",
    "mechanism, /id/mechanism/cracking",
    "terms-tree, /ontology"
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

  /** Discrepancy bulk-among-totals of row 10 of Table 1. */
  @Test
  void showsBothReadingsOfADoubt() {
    browser.go("/discrepancies?kind=Conflict&place=zhang-2023/table-1&matters=value");
    var doubt =
        browser.findAll(By.cssSelector(".doubt")).stream()
            .filter(card -> card.getText().startsWith("A bulk conductivity in a column of totals"))
            .findFirst()
            .orElseThrow();
    assertThat(doubt.findElements(By.cssSelector(".readings > li")))
        .extracting(WebElement::getText)
        .satisfiesExactly(
            taken ->
                assertThat(taken)
                    .contains("1.64 × 10⁻⁴ (bulk)")
                    .contains("taken")
                    .contains("Zhang 2023, Table 1, row 10"),
            other -> assertThat(other).contains("1.64 × 10⁻⁴").doesNotContain("taken"));
    assertThat(doubt.getText()).contains("high confidence");
    doubt.findElement(By.cssSelector(".where a")).click();
    browser.await(d -> browser.path().equals("/id/zhang-2023/table-1/row-10"));
    assertThat(browser.find(By.cssSelector(".doubt .taken")).getText()).contains("taken");
  }

  @Test
  void countsTheDoubtsOfTheSource() throws IOException {
    var doubts = 0;
    try (var files = Files.newDirectoryStream(Path.of("data/zhang-2023/discrepancies"))) {
      for (var file : files) {
        doubts += new JsonMapper().readTree(file.toFile()).size();
      }
    }
    browser.go("/discrepancies");
    assertThat(browser.findAll(By.cssSelector(".doubt"))).hasSize(doubts);
    assertThat(browser.find(By.cssSelector(".counts")).getText())
        .matches(doubts + " doubts; a value of a table depends on \\d+ of them\\.(?s).*");
    assertThat(
            (Long)
                browser.run("return performance.getEntriesByType('navigation')[0].decodedBodySize"))
        .isLessThan(1_000_000L);
  }

  @Test
  void findsTermsByWhatTheyMean() {
    browser.go("/ontology");
    var tree = browser.find(By.id("tree"));
    assertThat(tree.findElements(By.linkText("failure mechanism"))).isNotEmpty();
    browser.find(By.cssSelector(".find-terms input")).sendKeys("dendrite");
    assertThat(browser.find(By.id("DendriteGrowth")).isDisplayed()).isTrue();
    assertThat(browser.find(By.id("SymmetricCell")).isDisplayed()).isFalse();
    assertThat(tree.isDisplayed()).isFalse();
    browser.shoot("terms-found");
  }

  @Test
  void leadsFromAClassToItsMechanismsOnTheMap() {
    browser.go("/ontology");
    browser.run(
        "for (const part of document.querySelectorAll('#tree details')) { part.open = true }");
    browser.shoot("terms-open");
    browser.find(By.cssSelector("#tree a[href='/failures?kind=ContactLoss']")).click();
    browser.await(d -> browser.path().equals("/failures"));
    unfold();
    assertThat(browser.findAll(By.cssSelector(".failures h3")))
        .extracting(WebElement::getText)
        .containsExactlyInAnyOrder("detachment of the interphase", "poor solid–solid contact");
  }

  @Test
  void fitsASmallScreen() {
    browser.width(375);
    browser.go("/failures");
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(375);
    browser.run("document.getElementById('map').scrollIntoView()");
    browser.shoot("failures-map-375");
  }

  @ParameterizedTest
  @CsvSource({
    "/failures",
    "/failures?observed=yes&place=anode-side",
    "/failures?from=mechanism/germanium-reduction&to=mechanism/short-circuit",
    "/discrepancies?place=zhang-2023/table-1",
    "/id/zhang-2023/table-1/row-10",
    "/id/mechanism/cracking",
    "/ontology"
  })
  void isOpenToAll(String path) {
    for (boolean dark : new boolean[] {false, true}) {
      browser.dark(dark);
      browser.go(path);
      assertThat(browser.complaints()).isEmpty();
      for (int width : new int[] {1440, 375}) {
        browser.width(width);
        assertThat(browser.violations())
            .as(path + (dark ? ", dark, " : ", light, ") + width)
            .isEmpty();
      }
      // It reads the canvas again and again, of which the browser warns.
      browser.complaints();
    }
    assertThat(browser.requests())
        .allSatisfy(request -> assertThat(request.getHost()).isEqualTo("127.0.0.1"));
  }
}
