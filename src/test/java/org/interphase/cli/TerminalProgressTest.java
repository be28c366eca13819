package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  void quickWorkShowsNothing() {
    try (var progress = progress()) {
      progress.step("reading tables");
      progress.step("reasoning");
    }

    assertThat(shown()).isEmpty();
  }

  @Test
  void longWorkShowsTheStepUnderWayAndThoseAfterIt() {
    try (var progress = progress()) {
      progress.step("reading tables");
      progress.step("reasoning");
      progress.speak();
      progress.step("checking shapes");
    }

    assertThat(shown()).isEqualTo("reasoning …\nchecking shapes …\n");
  }

  private TerminalProgress progress() {
    return new TerminalProgress(new PrintStream(shown, true, StandardCharsets.UTF_8));
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}
