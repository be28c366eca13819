package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.json.JSON;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium, as a person uses it. */
final class Browser implements AutoCloseable {

  /** It warns of every Chromium that is newer than itself. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final String AXE = axe();

  /** Far more than a page needs, even on a busy machine: it ends only what would never end. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ChromeDriver driver;
  private final URI home;

  private Browser(ChromeDriver driver, URI home) {
    this.driver = driver;
    this.home = home;
  }

  /** A browser at an empty page; the paths it goes to are those of {@code home}. */
  static Browser open(Chromium chromium, URI home) {
    SELENIUM.setLevel(Level.SEVERE);
    var logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(chromium.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1440,1000");
    options.setCapability("goog:loggingPrefs", logs);
    options.setScriptTimeout(PATIENCE);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromium.driver().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), home);
  }

  /** The address of the site, with a slash at its end. */
  URI home() {
    return home;
  }

  void go(String path) {
    driver.get(home.resolve(path).toString());
  }

  /** The path of the address, without the host. */
  String path() {
    return URI.create(driver.getCurrentUrl()).getPath();
  }

  WebElement find(By by) {
    return driver.findElement(by);
  }

  List<WebElement> findAll(By by) {
    return driver.findElements(by);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Clicks a link and waits for the page whose path ends so. */
  void follow(By link, String path) {
    find(link).click();
    await(d -> path().endsWith(path));
  }

  /**
   * Waits for what {@code condition} finds; an element that the page draws anew is looked up again.
   */
  <T> T await(Function<WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAsync(String script) {
    return driver.executeAsyncScript(script);
  }

  /**
   * Makes the window so wide, and waits until the page is drawn so, with what follows its width.
   */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", pixels < 500));
    runAsync("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
  }

  /** Shows pages as they are printed, or as they are on a screen. */
  void print(boolean print) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
  }

  /** The page on A4 paper, as PDF. */
  byte[] onPaper() {
    var printed =
        driver.executeCdpCommand(
            "Page.printToPDF",
            Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true));
    return Base64.getDecoder().decode((String) printed.get("data"));
  }

  /**
   * In the dark or in light, at once: who looks while colours change measures what nobody chose.
   */
  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Keeps what is seen in {@code target/screenshots}. */
  void shoot(String name) {
    try {
      var folder = Files.createDirectories(Path.of("target/screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser complained of since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that the browser asked for since it was last asked. */
  List<URI> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> JSON.parse(entry.getMessage()).getObj("message"))
        .filter(message -> message.getString("method").equals("Network.requestWillBeSent"))
        .map(message -> message.getObj("params").getObj("request").getString("url"))
        .filter(url -> url.startsWith("http"))
        .map(URI::create)
        .toList();
  }

  /** What axe-core finds on the page, also by its rule for speech control, with the places. */
  List<?> violations() {
    driver.executeScript(AXE);
    var found =
        (Map<?, ?>)
            driver.executeAsyncScript(
                """
                const done = arguments[0];
                // The box of the editor scrolls along with the cursor in it.
                axe.run({exclude: ['.CodeMirror-scroll']}, {
                  resultTypes: ['violations'],
                  rules: {'label-content-name-mismatch': {enabled: true}}
                }).then(results => done({
                  passes: results.passes.length,
                  violations: results.violations
                    .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' … '))
                }));
                """);
    assertThat((Long) found.get("passes")).isPositive();
    return (List<?>) found.get("violations");
  }

  private static String axe() {
    try (var in =
        Browser.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
