package org.interphase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeFolderTest {

  @TempDir private Path folder;

  @Test
  void tellsOfAFileThatSomebodySavedInAnotherEncoding() throws IOException {
    Files.write(folder.resolve("table-1.csv"), "\u00b5m\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(
            new IntakeFolder(folder)
                .changedByHand(Map.of("table-1.csv", "mm\n"), Map.of("table-1.csv", "cm\n")))
        .containsExactly("table-1.csv");
  }

  @Test
  void leavesAloneWhatStaysAsItWas() throws IOException {
    Files.writeString(folder.resolve("table-1.csv"), "by hand\n");

    assertThat(
            new IntakeFolder(folder)
                .changedByHand(Map.of("table-1.csv", "mm\n"), Map.of("table-1.csv", "mm\n")))
        .isEmpty();
  }
}
