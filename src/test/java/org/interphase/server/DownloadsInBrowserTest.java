package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.interphase.export.ReleaseFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The pages of files and of graphs over the shipped data, as a person meets them. */
@InBrowser
class DownloadsInBrowserTest {

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) throws IOException {
    browser = shared;
    for (var file : ReleaseFile.values()) {
      browser.home().resolve("/data/" + file.fileName()).toURL().openStream().close();
    }
  }

  @Test
  void leadsFromTheFirstPageToTheFiles() {
    browser.width(1440);
    browser.go("/");
    browser.follow(By.linkText("downloads"), "/downloads");
    assertThat(browser.findAll(By.cssSelector("dt"))).hasSize(9);
    assertThat(browser.find(By.cssSelector("dt")).getText())
        .matches("interphase\\.ttl\\.gz · \\d+ kB");
    browser.follow(By.linkText("the dataset"), "/void");
    browser.follow(By.partialLinkText("graph/zhang-2023"), "/graph/zhang-2023");
    browser.follow(By.linkText("sample"), "/ontology");
  }

  @ParameterizedTest
  @CsvSource({
    "/downloads, 375, false",
    "/downloads, 375, true",
    "/downloads, 1440, false",
    "/downloads, 1440, true",
    "/downloads, 1920, false",
    "/graph/zhang-2023, 375, false",
    "/graph/zhang-2023, 375, true",
    "/graph/zhang-2023, 1440, false",
    "/graph/zhang-2023, 1440, true",
    "/graph/zhang-2023, 1920, false",
  })
  void isFitToRead(String path, int width, boolean dark) {
    browser.width(width);
    browser.dark(dark);
    browser.requests();
    browser.complaints();
    browser.go(path);
    browser.shoot("export" + path.replace('/', '-') + "-" + width + (dark ? "-dark" : ""));
    assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(asked -> asked.getHost().equals("127.0.0.1"));
    assertThat(browser.violations()).isEmpty();
  }
}
