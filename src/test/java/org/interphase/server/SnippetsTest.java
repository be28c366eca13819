package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What pages give to be copied does what it says, as it stands there. */
class SnippetsTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @TempDir private Path folder;

  @Test
  void javaReadsTheAnswer() throws Exception {
    var file = Files.writeString(folder.resolve("Answer.java"), snippet("java"));

    assertThat(printed(Path.of(System.getProperty("java.home"), "bin", "java"), file.toString()))
        .isEqualTo(answer());
  }

  @Test
  void curlReadsTheAnswer() throws Exception {
    assumeTrue(hasCurl(), "curl runs it");

    assertThat(printed(Path.of("bash"), "-c", snippet("curl"))).isEqualTo(answer());
  }

  private static String snippet(String language) {
    return Jsoup.parse(server.page("/questions/labels")).selectFirst("#in-" + language).wholeText();
  }

  private static String answer() {
    return server.get("/questions/labels.csv").body();
  }

  private static String printed(Path program, String... arguments) throws Exception {
    var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static boolean hasCurl() throws InterruptedException {
    try {
      return new ProcessBuilder("curl", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
