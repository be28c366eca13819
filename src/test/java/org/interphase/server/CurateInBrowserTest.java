package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

@InBrowser
class CurateInBrowserTest {

  @TempDir private static Path folder;
  private static Browser browser;
  private static RunningServer server;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
    var lines =
        List.of(
            "Electrolyte,σ25 °C [S cm⁻¹],Ea [eV],Relative density [%],DOI,Note",
            "LAGP,4.18 × 10⁻⁴,0.35,95,10.1000/x.1,sintered at 850 °C",
            "Li1.5Al0.5Ge1.5(PO4)3,>3e-4 (60 °C),0.3x,-,10.1000/x.2,");
    CuratedSource.in(folder, "p-2021", lines);
    CuratedSource.in(folder, "q-2022", lines);
    server = RunningServer.of(() -> CuratedSource.serve(folder));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void confirmsAGuess() {
    browser.go(server.address("/curate").toString());
    browser.follow(By.linkText("q-2022"), "/curate/q-2022");
    browser.find(By.cssSelector("input[value='table-1/ea-ev']")).click();
    browser.find(By.cssSelector("form button")).click();
    browser.await(
        d ->
            browser.findAll(By.cssSelector("details")).size() == 1
                && d.getPageSource().contains("Answered: 5"));
    assertThat(browser.findAll(By.cssSelector("input[value='table-1/ea-ev']"))).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/curate, 375, false",
    "/curate, 1440, true",
    "/curate/p-2021, 375, false",
    "/curate/p-2021, 375, true",
    "/curate/p-2021, 1440, false",
    "/curate/p-2021, 1440, true",
  })
  void isFitToRead(String path, int width, boolean dark) {
    browser.width(width);
    browser.dark(dark);
    browser.requests();
    browser.complaints();
    browser.go(server.address(path).toString());
    var name = path.substring(1).replace('/', '-') + "-" + width + (dark ? "-dark" : "");
    browser.shoot(name);
    browser.go(server.address(path) + "#table");
    browser.shoot(name + "-table");
    assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(asked -> asked.getHost().equals("127.0.0.1"));
    assertThat(browser.violations()).isEmpty();
  }
}
