package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SkippedTestsTest {

  @Test
  void saysEachReasonOnce() {
    assertThat(said(OneWithoutBrowser.class, OtherWithoutBrowser.class, Assuming.class))
        .containsExactly(
            "SKIPPED (1): It rains. Come back in summer.", "SKIPPED (2): There is no browser.");
  }

  @Test
  void saysNothingWhereAllTestsRan() {
    assertThat(said(Complete.class)).isEmpty();
  }

  private static String[] said(Class<?>... classes) {
    var said = new ByteArrayOutputStream();
    var listening =
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .addLauncherSessionListeners(
                new SkippedTests(new PrintStream(said, true, StandardCharsets.UTF_8)))
            .build();
    try (var session = LauncherFactory.openSession(listening)) {
      for (var type : classes) {
        var request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(type));
        session.getLauncher().execute(request.build());
      }
    }
    return said.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
  }

  @Disabled("There is no browser.")
  static class OneWithoutBrowser {

    @Test
    void isNotRun() {}
  }

  @Disabled("There is no browser.")
  static class OtherWithoutBrowser {

    @Test
    void isNotRun() {}
  }

  static class Assuming {

    @Test
    void givesUp() {
      abort("It rains. Come back in summer.");
    }
  }

  static class Complete {

    @Test
    void isRun() {}
  }
}
