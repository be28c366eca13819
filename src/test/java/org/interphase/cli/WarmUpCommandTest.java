package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpCommandTest {

  @TempDir private Path folder;

  /** The launcher makes no archive where it fails, and all starts would stay slow. */
  @Test
  void isDoneOverDataAndQuestionsOfOthersToo() throws IOException {
    var lives = LivesProject.in(folder);

    assertThat(lives.run("warm-up").status()).isZero();
    assertThat(lives.run("warm-up", "--check").status()).isZero();
  }
}
