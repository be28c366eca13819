package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in folders that are whole or not there. */
class WholeFolderTest {

  @TempDir private Path kept;

  @Test
  void forgetsNothingThatAnotherProcessIsWriting() throws IOException {
    beside("old", Duration.ofMinutes(3));
    beside("new", Duration.ofMinutes(2));
    beside("unfinished-1", Duration.ofMinutes(5));
    beside("unfinished-2", Duration.ofMinutes(1));
    beside("unfinished-left-by-a-kill", Duration.ofDays(2));
    var whole = new WholeFolder(kept.resolve("this"));
    whole.write(folder -> Files.writeString(folder.resolve("file"), "text"));

    whole.forgetOthers(1);

    assertThat(whole.isWhole()).isTrue();
    try (var left = Files.list(kept)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("this", "new", "unfinished-1", "unfinished-2");
    }
  }

  private void beside(String name, Duration age) throws IOException {
    var folder = Files.createDirectory(kept.resolve(name));
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
  }
}
