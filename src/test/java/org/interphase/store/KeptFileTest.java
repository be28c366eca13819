package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in a file is there whole, or not at all. */
class KeptFileTest {

  private static final byte[] CONTENT = "what was learned".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void keepsWhatItWasGiven() {
    var kept = new KeptFile(folder.resolve("words/1"));
    assertThat(kept.read()).isEmpty();
    assertThat(kept.isWanting()).isTrue();

    kept.keep(CONTENT);

    assertThat(kept.isWanting()).isFalse();
    assertThat(content(kept)).isEqualTo(CONTENT);
  }

  @Test
  void readsWhatLiesBesideTheProjectBeforeItKeepsItElsewhere() {
    new KeptFile(folder.resolve("beside/1")).keep(CONTENT);

    var kept = new KeptFile(folder.resolve("beside/1"), folder.resolve("elsewhere/1"));

    assertThat(content(kept)).isEqualTo(CONTENT);
    assertThat(folder.resolve("elsewhere")).doesNotExist();
  }

  @Test
  void takesHalfAFileOrAChangedOneForNone() throws IOException {
    var file = folder.resolve("words/1");
    var kept = new KeptFile(file);
    kept.keep(CONTENT);
    var whole = Files.readAllBytes(file);

    for (int length : new int[] {0, 3, 8, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(kept.read()).as("%d bytes", length).isEmpty();
    }
    whole[whole.length - 1]++;
    Files.write(file, whole);
    assertThat(kept.read()).isEmpty();
    assertThat(kept.isWanting()).isTrue();
  }

  @Test
  void keepsNothingWhereNothingShallBe() {
    var none = KeptFile.none();

    none.keep(CONTENT);

    assertThat(none.read()).isEmpty();
    assertThat(none.isWanting()).isFalse();
  }

  @Test
  void forgetsAllButTheNewestFew() throws IOException {
    for (int i = 1; i <= 6; i++) {
      var file = folder.resolve("words/" + i);
      new KeptFile(file).keep(CONTENT);
      assertThat(file.toFile().setLastModified(i * 60_000L)).isTrue();
    }

    try (var left = Files.list(folder.resolve("words"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("3", "4", "5", "6");
    }
  }

  private static byte[] content(KeptFile kept) {
    var bytes = kept.read().orElseThrow();
    var content = new byte[bytes.remaining()];
    bytes.get(content);
    return content;
  }
}
