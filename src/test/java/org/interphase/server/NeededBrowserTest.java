package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.interphase.NeededProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What becomes of tests of pages, by whether there is a browser and whether all have to run. */
class NeededBrowserTest {

  private static final String REASON =
      "The pages are not tried in a browser, because there is no /nowhere/chromium and no"
          + " /nowhere/chromedriver. Install chromium and chromium-driver, or name them by"
          + " -Dinterphase.chromium=FILE and -Dinterphase.chromedriver=FILE.";

  private static final Map<String, String> MISSING =
      Map.of(
          Chromium.BROWSER, "/nowhere/chromium",
          Chromium.DRIVER, "/nowhere/chromedriver");

  @TempDir private Path folder;

  @Test
  void areSkippedWithoutOne() {
    var run = run(MISSING, "false");
    assertSkipped(run);
    assertThat(run.containerEvents().skipped().stream())
        .singleElement()
        .satisfies(event -> assertThat(event.getRequiredPayload(String.class)).isEqualTo(REASON));
  }

  @Test
  void failWithoutOneWhereAllHaveToRun() {
    var run = run(MISSING, "true");
    assertFailed(run);
    assertThat(run.containerEvents().failed().stream())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.getRequiredPayload(TestExecutionResult.class).getThrowable())
                    .hasValueSatisfying(
                        failure ->
                            assertThat(failure)
                                .hasMessageEndingWith(
                                    "Here tests have to be complete. " + REASON)));
  }

  /** Surroundings that set CI, as those of continuous integration do, want all of them. */
  @Test
  void followTheSurroundingsWhereNothingElseIsSaid() {
    var run = run(settings(MISSING));
    if (System.getenv("CI") == null) {
      assertSkipped(run);
    } else {
      assertFailed(run);
    }
  }

  @Test
  void needItsDriverToo() throws Exception {
    var chromium = executable("chromium").toString();
    var run = run(Map.of(Chromium.BROWSER, chromium, Chromium.DRIVER, "/nowhere/driver"), "false");
    assertSkipped(run);
  }

  @Test
  void runWithOne() throws Exception {
    var found =
        Map.of(
            Chromium.BROWSER, executable("chromium").toString(),
            Chromium.DRIVER, executable("chromedriver").toString());
    assertRun(run(found, "false"));
    assertRun(run(found, "true"));
  }

  private static void assertSkipped(EngineExecutionResults run) {
    run.containerEvents().assertStatistics(classes -> classes.skipped(1).failed(0));
    run.testEvents().assertStatistics(tests -> tests.started(0));
  }

  private static void assertFailed(EngineExecutionResults run) {
    run.containerEvents().assertStatistics(classes -> classes.skipped(0).failed(1));
    run.testEvents().assertStatistics(tests -> tests.started(0));
  }

  private static void assertRun(EngineExecutionResults run) {
    run.containerEvents().assertStatistics(classes -> classes.skipped(0).failed(0));
    run.testEvents().assertStatistics(tests -> tests.started(1).succeeded(1));
  }

  private static EngineExecutionResults run(Map<String, String> programs, String complete) {
    return run(settings(programs).configurationParameter(NeededProgram.COMPLETE, complete));
  }

  private static EngineExecutionResults run(EngineTestKit.Builder kit) {
    return kit.selectors(selectClass(OfAPage.class)).execute();
  }

  private static EngineTestKit.Builder settings(Map<String, String> programs) {
    return EngineTestKit.engine("junit-jupiter").configurationParameters(programs);
  }

  /** A stand-in, which nobody starts. */
  private Path executable(String name) throws Exception {
    var file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  @InBrowser
  static class OfAPage {

    @Test
    void asksForNoBrowser() {}
  }
}
