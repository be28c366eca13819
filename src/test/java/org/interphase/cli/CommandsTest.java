package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  @TempDir private Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    var project = LivesProject.in(folder).project();
    session = new Session(InputStream.nullInputStream(), System.out, System.err, project, s -> {});
  }

  @Test
  void makesEachCommandUnderItsName() {
    Commands.makers(session)
        .forEach(
            (name, maker) ->
                assertThat(Commands.of(session, name).getSubcommands()).as(name).containsKey(name));
  }

  @Test
  void hasAllForWhoNamesNone() {
    assertThat(Commands.of(session).getSubcommands().keySet())
        .containsExactlyElementsOf(Commands.makers(session).keySet());
  }
}
