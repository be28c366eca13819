package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;

/** Scripts and style sheets are written in one hand: that of Prettier. */
@ExtendWith(ScriptFormatTest.NeededPrettier.class)
class ScriptFormatTest {

  private static final Path FOLDER = ExampleSources.HOME.resolve("src/test/prettier");
  private static final Path PRETTIER = FOLDER.resolve("node_modules/.bin/prettier");

  @Test
  void isPrettiers() throws Exception {
    assertThat(unformatted("../../**/*.{js,css}"))
        .as("Format these by: npm run apply --prefix src/test/prettier")
        .isEmpty();
  }

  @Test
  void findsAnotherHand(@TempDir Path folder) throws Exception {
    var script = Files.writeString(folder.resolve("other-hand.js"), "say('this', x => x)\n");
    assertThat(unformatted(script.toString())).singleElement(STRING).endsWith("other-hand.js");
  }

  /** The files that Prettier would write otherwise. */
  private static List<String> unformatted(String files) throws Exception {
    var prettier =
        new ProcessBuilder(PRETTIER.toString(), "--list-different", files)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .start();
    var told = new String(prettier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(prettier.waitFor()).as(told).isLessThan(2);
    return told.lines().toList();
  }

  static final class NeededPrettier extends NeededProgram {

    @Override
    protected Optional<String> missing(ExtensionContext context) {
      return Files.isExecutable(PRETTIER)
          ? Optional.empty()
          : Optional.of(
              "The format of the scripts is not checked, because Prettier is missing."
                  + " Install npm and run: npm ci --prefix src/test/prettier");
    }
  }
}
