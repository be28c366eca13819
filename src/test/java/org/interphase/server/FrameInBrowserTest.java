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
import org.openqa.selenium.support.ui.Select;

/** What every kind of page promises: on a phone, on paper, by keys, in each language and look. */
@InBrowser
class FrameInBrowserTest {

  private static final String CLAIM = "/id/zhang-2023/finding/spi-no-ge-reduction";

  private static final String NAMES_OF_COPYING =
      "return [...document.querySelectorAll('button.copy')].map(one => one.ariaLabel)";

  /** What can be typed in or ticked has an edge that is seen, by WCAG 2.2, 1.4.11. */
  private static final String FAINT_EDGES =
      """
      const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
      const light = (colour) => {
        const [r, g, b] = parts(colour).slice(0, 3).map((part) =>
          part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (one) => {
        const colour = getComputedStyle(one).backgroundColor;
        return one.parentElement && parts(colour)[3] === 0 ? ground(one.parentElement) : colour;
      };
      const faint = (one) => {
        const [low, high] = [getComputedStyle(one).borderTopColor, ground(one.parentElement)]
          .map(light).sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05) < 3;
      };
      return [...document.querySelectorAll("main :is(input, select), footer :is(input, select)")]
        .filter((one) => one.checkVisibility() && faint(one)).map((one) => one.outerHTML);
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
        "/questions",
        "/questions/ge-reduction-suppressors",
        "/questions/symmetric-cells",
        "/questions/electrolyte-samples",
        "/questions/conductivity-ranking",
        "/questions/values",
        "/questions/gap-map",
        "/id/strategy/spi",
        "/id/material/lagp",
        "/id/mechanism/germanium-reduction",
        "/id/zhang-2023",
        "/id/zhang-2023/section-3.2",
        "/id/zhang-2023/figure-5e",
        "/id/zhang-2023/table-2",
        "/id/zhang-2023/table-2/row-06",
        "/id/zhang-2023/reference/69",
        CLAIM,
        "/changes",
        "/compare",
        "/discrepancies",
        "/downloads",
        "/failures",
        "/ontology",
        "/ontology#Interlayer",
        "/plot",
        "/report",
        "/search?text=germanium",
        "/sparql-editor",
        "/sparql-examples",
        "/void",
        "/nowhere"
      })
  void fitsAPhoneAndIsOpenToAll(String path) {
    browser.go(path);
    for (int width : new int[] {320, 375, 1440}) {
      browser.width(width);
      assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
          .as("width at %d px", width)
          .isLessThanOrEqualTo(width);
    }
    for (int width : new int[] {375, 1440}) {
      browser.width(width);
      browser.dark(width == 1440);
      browser.go(path);
      assertThat((Long) browser.run("return document.documentElement.scrollHeight"))
          .as("height at %d px", width)
          .isLessThan(20_000);
      assertThat(browser.violations()).as("at %d px", width).isEmpty();
      assertThat(browser.findAll(By.tagName("h1"))).hasSize(1);
      assertThat((List<?>) browser.run(NAMES_OF_COPYING))
          .doesNotHaveDuplicates()
          .noneMatch(name -> String.valueOf(name).contains("undefined"));
      assertThat((List<?>) browser.run(FAINT_EDGES)).as("edges below 3:1").isEmpty();
    }
    browser.dark(false);
  }

  @Test
  void saysTheFixedWordsInTheLanguageThatTheAddressNames() {
    browser.go("/questions?lang=de");
    assertThat(browser.find(By.cssSelector("body > header")).getText())
        .contains("Fragen", "Vergleich", "Herunterladen");
    browser.follow(By.linkText("Zweifelsfälle"), "/discrepancies");
    assertThat(browser.find(By.cssSelector("body > footer")).getText()).contains("Fehler melden");
    browser.find(By.linkText("中文")).click();
    browser.await(d -> d.getCurrentUrl().endsWith("lang=zh"));
    assertThat(browser.find(By.cssSelector("body > header")).getText()).contains("问题", "下载");
  }

  @Test
  void remembersTheLookThatWasChosen() {
    browser.go("/");
    choose("dark");
    browser.go("/questions");
    assertThat(look()).isEqualTo("dark");
    assertThat(browser.violations()).isEmpty();
    choose("system");
    browser.go("/");
    assertThat(look()).isEqualTo("");
  }

  private static void choose(String look) {
    var choice = browser.await(d -> d.findElement(By.cssSelector(".theme select")));
    new Select(choice).selectByValue(look);
    browser.await(d -> look().equals(look.equals("system") ? look() : look));
  }

  private static String look() {
    return (String) browser.run("return document.documentElement.dataset.theme ?? ''");
  }

  @Test
  void goesToTheSearchByItsKey() {
    browser.go("/nowhere");
    browser.find(By.tagName("body")).sendKeys("/");
    assertThat(browser.focused().getDomAttribute("name")).isEqualTo("text");
    browser.focused().sendKeys("succinonitrile" + Keys.ENTER);
    browser.await(d -> browser.path().equals("/search"));
  }

  /** A ring of three to one against the ground, by WCAG 2.2. */
  @Test
  void showsWhereTheKeysAre() {
    browser.go("/questions");
    browser.focused().sendKeys(Keys.TAB);
    browser.focused().sendKeys(Keys.TAB);
    assertThat(
            browser.run(
                "const s = getComputedStyle(document.activeElement);"
                    + "return s.outlineStyle + ' ' + parseFloat(s.outlineWidth)"))
        .isEqualTo("solid 2");
  }

  @ParameterizedTest
  @CsvSource({
    "/questions/ge-reduction-suppressors, '.answer td, .answer th'",
    "/questions/symmetric-cells, '.answer td'",
    "/id/strategy/spi, '.table-box td'",
  })
  void printsAllThatATableHolds(String path, String cells) {
    browser.width(794);
    browser.print(true);
    try {
      browser.go(path);
      assertThat(
              browser.run(
                  "return [...document.querySelectorAll(arguments[0])]"
                      + ".filter(c => c.checkVisibility() && c.textContent.trim())"
                      + ".filter(c => c.getBoundingClientRect().right > innerWidth"
                      + " || c.closest('.table-box').scrollHeight"
                      + " > c.closest('.table-box').clientHeight + 1).length",
                  cells))
          .isEqualTo(0L);
      assertThat(
              browser.run(
                  "return [...document.querySelectorAll('.answer tbody td')]"
                      + ".filter(c => c.textContent.trim() && !c.checkVisibility()).length"))
          .isEqualTo(0L);
    } finally {
      browser.print(false);
    }
  }

  @Test
  void marksWhatALinkToACellLeadsTo() {
    browser.go("/id/zhang-2023/table-2/row-06#interfacialStability");
    var ground = "return getComputedStyle(document.querySelector(arguments[0])).backgroundColor";
    assertThat(browser.run(ground, "#interfacialStability td"))
        .isNotEqualTo(browser.run(ground, "tr:not(:target) td"));
    assertThat(
            (Number)
                browser.run("return document.querySelector(':target').getBoundingClientRect().top"))
        .extracting(Number::doubleValue)
        .satisfies(top -> assertThat(top).isBetween(40.0, 900.0));
  }

  @Test
  void tellsAClaimAsACard() {
    browser.go(CLAIM);
    assertThat(browser.find(By.cssSelector("article.card")).getText())
        .contains(
            "directly observed",
            "no reduced germanium in the LAGP that was cycled under SPI",
            "cycled LAGP with and without SPI, Ge 3d",
            "X-ray photoelectron spectroscopy",
            "Zhang 2023, Figure 5e",
            "Cheng et al. 2020 · J. Mater. Chem. A 8, 25217");
    assertThat(browser.find(By.cssSelector(".statements")).isDisplayed()).isFalse();
  }

  /** Paper in three clicks at most: the claim, its reference, the paper. */
  @Test
  void leadsToThePapers() {
    browser.go(CLAIM);
    assertThat(browser.find(By.linkText("find the paper")).getDomAttribute("href"))
        .isEqualTo(
            "https://search.crossref.org/search/works?q=Cheng+et+al.+2020++J.+Mater.+Chem.+A+8%2C+25217");
    browser.go("/id/zhang-2023");
    assertThat(browser.find(By.cssSelector(".citation")).getText())
        .endsWith("· doi:10.1002/adfm.202300973");
  }

  @Test
  void keepsWhatFollowsByRuleApartFromWhatWasRead() {
    browser.go("/id/strategy/spi");
    assertThat(browser.findAll(By.cssSelector("details:not([open]) small.inferred"))).isNotEmpty();
    assertThat(browser.findAll(By.cssSelector("main > .table-box.statements small.inferred")))
        .isEmpty();
  }

  @Test
  void beginsTheReportOfAFault() {
    browser.go(CLAIM);
    browser.find(By.linkText("Report a fault")).click();
    browser.await(d -> browser.path().equals("/report"));
    assertThat(browser.find(By.id("report")).getDomProperty("value"))
        .contains(
            "About: LAGP cycled under the succinonitrile-based interlayer shows no reduced germanium.",
            "Place: Zhang 2023, Figure 5e; Zhang 2023, Section 3.2",
            "Grade: directly observed",
            "Data version: ");
  }

  @Test
  void comparesWhatWasPicked() {
    browser.go("/questions/ge-reduction-suppressors");
    var boxes = browser.findAll(By.cssSelector(".answer input.pick"));
    boxes.get(0).click();
    boxes.get(1).click();
    browser.find(By.linkText("Compare the 2 picked")).click();
    browser.await(d -> browser.path().equals("/compare"));
    assertThat(browser.find(By.cssSelector("main")).getText()).contains("SPI", "amorphous Ge");
  }
}
