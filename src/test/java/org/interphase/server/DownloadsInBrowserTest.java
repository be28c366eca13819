package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interphase.export.ReleaseFile;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The pages of files and of graphs over the shipped data, as a person meets them. */
class DownloadsInBrowserTest {

  private static InterphaseServer server;
  private static Browser browser;
  private static String axe;

  @BeforeAll
  static void start() throws IOException {
    var workspace = Workspace.at(Path.of(System.getProperty("interphase.home", "")));
    server =
        InterphaseServer.start(
            ServerOptions.defaults().at("127.0.0.1", 0),
            workspace.open(Progress.silent()),
            QuestionCatalogue.read(workspace.queries()),
            workspace.dataVersion());
    for (var file : ReleaseFile.values()) {
      server.address().resolve("/data/" + file.fileName()).toURL().openStream().close();
    }
    browser = Browser.open(server.address());
    try (var in =
        DownloadsInBrowserTest.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @Test
  void leadsFromTheFirstPageToTheFiles() {
    browser.width(1440);
    browser.go("/");
    browser.follow(By.linkText("downloads"), "/downloads");
    assertThat(browser.findAll(By.cssSelector("dt"))).hasSize(6);
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
    assertThat(violations()).isEmpty();
  }

  /** What axe-core finds serious or critical. */
  private static List<?> violations() {
    browser.run(axe);
    var found =
        (Map<?, ?>)
            browser.runAsync(
                """
                const done = arguments[0];
                axe.run({resultTypes: ['violations']}).then(results => done({
                  passes: results.passes.length,
                  violations: results.violations
                    .filter(v => v.impact === 'serious' || v.impact === 'critical')
                    .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' … '))
                }));
                """);
    assertThat((Long) found.get("passes")).isPositive();
    return (List<?>) found.get("violations");
  }
}
