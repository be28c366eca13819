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
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** Plots of the shipped data, as a person meets them. */
@InBrowser
class PlotsInBrowserTest {

  private static final String CELLS = "/questions/symmetric-cells";
  private static final String DENSITY = "/plot?x=RelativeDensity&y=IonicConductivity";

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  /** Fifteen rows have both values; two at the edge have no room by their marks. */
  @Test
  void namesTheMarksAtTheEdgeToo() {
    browser.go("/plot.svg?x=RelativeDensity&y=IonicConductivity");
    var names =
        ((List<?>)
                browser.run(
                    "return [...document.querySelectorAll('text')].map((one) => one.textContent)"))
            .stream().map(String::valueOf).filter(it -> it.matches("LAGP-.*|.* 20\\d\\d")).toList();
    assertThat(names).hasSize(15).contains("Yan et al. 2015");
    assertThat(names).filteredOn("Paoletta et al. 2020"::equals).hasSize(2);
  }

  /** Whichever font stands in for the one that is named. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/high-loading-cells.svg",
        "/questions/interfacial-resistances.svg",
        "/questions/interlayer-outcomes.svg",
        "/questions/mechanisms.svg",
        "/questions/gap-map.svg",
        "/plot.svg?x=Temperature&y=IonicConductivity&colour=method"
      })
  void cutsNoTextOffInAFile(String path) {
    browser.go(path);
    assertThat(
            (List<?>)
                browser.run(
                    """
                    const picture = document.documentElement.getBoundingClientRect();
                    return [...document.querySelectorAll("text")].filter((text) => {
                      const { left, right } = text.getBoundingClientRect();
                      return left < picture.left || right > picture.right;
                    }).map((text) => text.textContent);
                    """))
        .isEmpty();
  }

  /**
   * All 25 rows of tables have both values, that of the text none; of the 29 samples, 14 have a
   * density and a conductivity.
   */
  @ParameterizedTest
  @CsvSource({
    "/questions/symmetric-cells, 25",
    "/questions/electrolyte-samples, 14",
    "/questions/activation-energies, 22"
  })
  void drawsAMarkForEachRowThatHasTheValues(String path, int marks) {
    show(path);
    assertThat(marks()).hasSize(marks);
    assertThat(browser.find(By.cssSelector("figure canvas")).getDomAttribute("role"))
        .isEqualTo("img");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void drawsNumbersWhereTheyLie() {
    show(CELLS);
    assertThat(marks()).contains("0.1, 600", "0.05, 850");
  }

  @Test
  void leadsFromAMarkToItsRow() {
    show(CELLS);
    var place =
        (List<?>)
            browser.run(
                """
                const chart = Chart.getChart(document.querySelector('figure canvas'));
                const box = chart.canvas.getBoundingClientRect();
                const i = chart.data.datasets[0].data.findIndex(p => p.x === 0.1 && p.y === 600);
                const mark = chart.getDatasetMeta(0).data[i];
                return [mark.x - box.width / 2, mark.y - box.height / 2].map(Math.round);
                """);
    var canvas = browser.find(By.cssSelector("figure canvas"));
    browser.await(
        d -> {
          new Actions(d)
              .moveToElement(
                  canvas, ((Number) place.get(0)).intValue(), ((Number) place.get(1)).intValue())
              .click()
              .perform();
          return true;
        });
    browser.await(d -> browser.path().equals("/id/zhang-2023/table-2/row-06"));
    assertThat(browser.complaints()).isEmpty();
  }

  /** A mark on its way would be caught where no value lies. */
  @Test
  void drawsMarksAtOnceWhereTheyLie() {
    show(CELLS);
    assertThat(
            browser.run(
                "return Chart.getChart(document.querySelector('figure canvas')).config.options.animation"))
        .isEqualTo(false);
  }

  @Test
  void offersFilesThatSayWhatTheyShow() {
    show(DENSITY);
    assertThat(browser.findAll(By.cssSelector("figcaption a[download]")))
        .extracting(link -> link.getDomAttribute("download"))
        .containsExactly(
            "ionic-conductivity-against-relative-density.svg",
            "ionic-conductivity-against-relative-density.pdf",
            "ionic-conductivity-against-relative-density.png");
  }

  @Test
  void plotsAnyTwoQuantities() {
    browser.go("/plot");
    new Select(browser.find(By.name("x"))).selectByVisibleText("Relative density (%)");
    new Select(browser.find(By.name("y"))).selectByVisibleText("Ionic conductivity (S/cm)");
    browser.find(By.cssSelector("main form button")).click();
    browser.await(d -> d.getCurrentUrl().contains("y=IonicConductivity"));
    drawn();
    assertThat(marks()).hasSize(15).contains("75, 0.000054");
    assertThat(browser.find(By.cssSelector("figcaption")).getText())
        .contains("Without a ring: 25 °C, total path");
    assertThat(browser.findAll(By.cssSelector(".answer tbody tr"))).hasSize(15);
    assertThat(browser.findAll(By.cssSelector(".answer td:not([data-title])"))).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  /** Rows 1 and 2 of Table 1; a composite was made by cold sintering, too, and shares a panel. */
  @Test
  void tellsOfTheMarksOfPanelsByPointerAndKeys() {
    browser.go(DENSITY + "&panels=method");
    browser.await(d -> !browser.findAll(By.cssSelector(".plot-told")).isEmpty());
    var marks = browser.findAll(By.cssSelector(".plot-drawing .mark"));
    assertThat(marks).hasSize(15);
    assertThat(marks).filteredOn(mark -> "0".equals(mark.getDomAttribute("tabindex"))).hasSize(1);
    browser.run("arguments[0].focus()", marks.get(0));
    assertThat(told()).contains("Berbano et al. 2017", "Relative density: 75%");
    browser.focused().sendKeys(Keys.ARROW_RIGHT);
    assertThat(told()).contains("LAGP-LiTFSI", "Relative density: at least 90%");
    browser.focused().sendKeys(Keys.ARROW_RIGHT);
    assertThat(told()).contains("Paoletta et al. 2020", "Relative density: at least 99%");
    browser.focused().sendKeys(Keys.ENTER);
    browser.await(d -> browser.path().startsWith("/id/zhang-2023/table-1/row-02"));
    assertThat(browser.complaints()).isEmpty();
  }

  /** Row 1 of Table 1 has the lowest density of all, that of Liu et al. is the next. */
  @Test
  void tellsOfTheMarksOfAChartByKeys() {
    browser.go(DENSITY);
    browser.await(d -> !browser.findAll(By.cssSelector(".plot-walked")).isEmpty());
    var chart = browser.find(By.cssSelector(".plot-area > canvas"));
    browser.run("arguments[0].focus()", chart);
    assertThat(walked()).contains("arrow keys");
    chart.sendKeys(Keys.ARROW_RIGHT);
    assertThat(walked()).contains("Berbano et al. 2017", "Relative density: 75%");
    chart.sendKeys(Keys.ARROW_RIGHT);
    assertThat(walked()).contains("Liu et al. 2018");
    chart.sendKeys(Keys.ARROW_LEFT, Keys.ENTER);
    browser.await(d -> browser.path().startsWith("/id/zhang-2023/table-1/row-01"));
    assertThat(browser.complaints()).isEmpty();
  }

  private static String walked() {
    return browser.find(By.cssSelector(".plot-walked")).getText();
  }

  private static String told() {
    return browser.find(By.cssSelector(".plot-told")).getText();
  }

  @ParameterizedTest
  @CsvSource({
    "panels, '" + DENSITY + "&panels=method'",
    "cells, /questions/symmetric-cells",
    "energies, /questions/activation-energies",
    "methods, /questions/methods-compared",
    "grains, /questions/grain-and-conductivity",
    "choice, /plot",
    "density, " + DENSITY
  })
  void fitsEveryScreenAndIsOpenToAll(String name, String path) {
    for (boolean dark : new boolean[] {false, true}) {
      browser.dark(dark);
      for (int width : new int[] {375, 1440}) {
        browser.width(width);
        browser.go(path);
        if (!name.equals("choice") && !name.equals("panels")) {
          drawn();
        }
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
            .as("width of %s on a screen of %d px", path, width)
            .isLessThanOrEqualTo(width);
        browser.run("document.querySelector('figure')?.scrollIntoView()");
        browser.shoot("plot-" + name + "-" + width + (dark ? "-dark" : ""));
      }
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.violations()).as(path + (dark ? ", dark" : ", light")).isEmpty();
      // The checker itself reads from a canvas, which the browser remarks on.
      browser.complaints();
    }
    assertThat(browser.requests())
        .allSatisfy(request -> assertThat(request.getPort()).isEqualTo(browser.home().getPort()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/symmetric-cells.svg",
        "/plot.svg?x=RelativeDensity&y=IonicConductivity"
      })
  void drawsAPictureOfItsOwn(String path) {
    browser.width(1000);
    browser.go(path);
    assertThat(browser.run("return document.documentElement.localName")).isEqualTo("svg");
    assertThat(browser.complaints()).filteredOn(said -> !said.contains("/favicon.ico")).isEmpty();
  }

  private static void show(String path) {
    browser.go(path);
    drawn();
  }

  private static void drawn() {
    browser.await(
        d ->
            Boolean.TRUE.equals(
                browser.run(
                    "const canvas = document.querySelector('figure canvas');"
                        + "return Boolean(canvas && globalThis.Chart && Chart.getChart(canvas)"
                        + " && !Chart.animator?.running(Chart.getChart(canvas)))")));
  }

  /** Where the marks lie. */
  private static List<String> marks() {
    var marks =
        (List<?>)
            browser.run(
                "return Chart.getChart(document.querySelector('figure canvas'))"
                    + ".data.datasets[0].data.map(p => `${p.x}, ${p.y}`)");
    return marks.stream().map(String::valueOf).toList();
  }
}
