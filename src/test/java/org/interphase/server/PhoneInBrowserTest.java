package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of questions on a phone of 375 by 812 px. */
@InBrowser
class PhoneInBrowserTest {

  /** Of the screen's height the browser takes some hundred for itself. */
  private static final int IN_SIGHT = 710;

  private static final By TOOLS = By.cssSelector(".table-tools");
  private static final By ALSO = By.cssSelector(".also summary");
  private static final By HOURS = By.name("minimumHours");

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @BeforeEach
  void takeThePhone() {
    browser.width(375);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void beginsTheAnswerInSight(String name) {
    browser.go("/questions/" + name);
    var rows = browser.findAll(By.cssSelector(".answer tbody tr"));
    if (!rows.isEmpty()) {
      browser.await(d -> !d.findElements(TOOLS).isEmpty());
      assertThat(rows.get(0).getRect().getY()).isBetween(200, IN_SIGHT);
    }
    assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(375L);
  }

  static List<String> questions() {
    return QuestionCatalogue.read(ShippedSite.WORKSPACE.queries()).all().stream()
        .map(CompetencyQuestion::name)
        .toList();
  }

  /** Whoever has chosen something sees what, and on a wide screen all see what there is. */
  @Test
  void foldsFieldsUnlessSomethingIsChosenThere() {
    browser.go("/questions/symmetric-cells");
    assertThat(isSeen(HOURS)).isFalse();
    browser.find(ALSO).click();
    hours().sendKeys("1000" + Keys.ENTER);
    browser.await(d -> d.getCurrentUrl().contains("minimumHours=1000"));
    assertThat(isSeen(HOURS)).isTrue();

    browser.go("/questions/symmetric-cells");
    assertThat(isSeen(HOURS)).isFalse();
    browser.width(1440);
    assertThat(isSeen(HOURS)).isTrue();
    assertThat(isSeen(ALSO)).isFalse();
  }

  /** The driver takes what a closed element shows by its style for hidden. */
  private static boolean isSeen(By by) {
    return (boolean) browser.run("return arguments[0].checkVisibility()", browser.find(by));
  }

  private static WebElement hours() {
    return browser.find(HOURS);
  }

  /** One below the other, nine fields push the answer out of sight. */
  @Test
  void putsFieldsBesideEachOther() {
    browser.go("/questions/symmetric-cells");
    browser.find(ALSO).click();
    var current = browser.find(By.name("minimumCurrent")).getRect();

    assertThat(current.getY()).isEqualTo(hours().getRect().getY());
    assertThat(current.getX())
        .isGreaterThan(hours().getRect().getX() + hours().getRect().getWidth());
  }
}
