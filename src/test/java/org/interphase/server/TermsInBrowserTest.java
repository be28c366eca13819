package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The documentation of the shipped ontology, as a person meets it. */
@InBrowser
class TermsInBrowserTest {

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  /** As ontology/interphase.ttl and the mappings have it. */
  @Test
  void saysWhatATermMeansAndWhatOthersCallIt() {
    browser.go("/ontology#HighLoadingFullCell");
    assertThat(browser.find(By.id("HighLoadingFullCell")).getText())
        .contains(
            "Full cell whose cathode weighs at least 5 mg per square centimetre of electrode.")
        .contains("cathode loading that (has value in reference unit at least 5 or");
    assertThat(meaning("leadsTo")).contains("passes from step to step");
    assertThat(meaning("Measurement")).contains("has unit at most 1");
    assertThat(meaning("IonicConductivity"))
        .contains("IonicConductivity w3id.org/emmo/domain/electrochemistry, the same");
    assertThat(browser.complaints()).isEmpty();
  }

  /** What a link to the term leads to. */
  private static String meaning(String term) {
    browser.run("location.hash = arguments[0]", term);
    return browser
        .await(
            d ->
                d.findElements(By.id(term)).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null))
        .getText();
  }

  /** As ontology/labels has them. */
  @Test
  void namesTermsInThreeLanguages() {
    browser.go("/ontology#IonicConductivity");
    assertThat(browser.findAll(By.cssSelector("#IonicConductivity > p:first-of-type [lang]")))
        .extracting(name -> name.getDomAttribute("lang") + " " + name.getText())
        .containsExactly("de Ionenleitfähigkeit", "zh-Hans 离子电导率");
    browser.find(By.cssSelector(".find-terms input")).sendKeys("离子电导率");
    assertThat(browser.find(By.cssSelector("main p[role=status]")).getText())
        .matches("[1-9]\\d* terms?");
  }

  @Test
  void drawsWhatTheTableSays() {
    browser.go("/ontology");
    assertThat(browser.requests()).noneMatch(uri -> uri.getPath().contains("cytoscape.min"));
    browser.find(By.cssSelector("#joins summary")).click();
    var kinds =
        browser
            .findAll(By.cssSelector("#joins tbody td:first-child, #joins tbody td:last-child"))
            .stream()
            .map(WebElement::getText)
            .collect(Collectors.toSet());

    browser.find(By.cssSelector("#joins button.draw")).sendKeys(Keys.ENTER);
    browser.await(d -> browser.run("return !!document.getElementById('joins').cytoscape"));

    assertThat(kinds).contains("failure mechanism", "interface strategy", "sample");
    assertThat(browser.run("return document.getElementById('joins').cytoscape.nodes().length"))
        .isEqualTo((long) kinds.size());
    assertThat(browser.complaints()).isEmpty();
    browser.run("document.getElementById('joins').scrollIntoView()");
    browser.shoot("terms-drawn");
  }

  @ParameterizedTest
  @CsvSource({"375, false", "375, true", "1440, false", "1440, true"})
  void hasNoSeriousBarrier(int width, boolean dark) {
    browser.width(width);
    browser.dark(dark);
    browser.go("/ontology");
    assertThat(browser.violations()).isEmpty();
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }
}
