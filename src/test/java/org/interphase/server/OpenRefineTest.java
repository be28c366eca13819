package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.NeededProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A column of names as OpenRefine itself links and extends it. */
@ExtendWith(OpenRefineTest.Needed.class)
class OpenRefineTest {

  private static final Path FOLDER = ExampleSources.HOME.resolve("src/test/clients/openrefine");

  private static final String MATERIAL = "https://w3id.org/interphase/id/material/";

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  @Test
  void linksNamesAndFetchesAProperty() throws IOException, InterruptedException {
    assertThat(linked("iph:formula", "Li1.5Al0.5Ge1.5P3O12", "succinonitrile", "unobtainium"))
        .containsExactly(
            "Li1.5Al0.5Ge1.5P3O12\t" + MATERIAL + "lagp-x0.5\t[[Li1.5Al0.5Ge1.5(PO4)3]]",
            "succinonitrile\t" + MATERIAL + "succinonitrile\t[]",
            "unobtainium\tnothing");
  }

  private static List<String> linked(String property, String... names)
      throws IOException, InterruptedException {
    var command =
        Stream.concat(
            Stream.of(
                "java",
                "-cp",
                FOLDER.resolve("lib") + "/*",
                FOLDER.resolve("Link.java").toString(),
                server.address("/reconcile").toString(),
                property),
            Stream.of(names));
    var process =
        new ProcessBuilder(command.toList()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.lines().toList();
  }

  static final class Needed extends NeededProgram {

    @Override
    protected Optional<String> missing(ExtensionContext context) {
      return Files.isDirectory(FOLDER.resolve("lib"))
          ? Optional.empty()
          : Optional.of(
              "No names are linked by OpenRefine, because it is missing."
                  + " Run: mvn -f src/test/clients/openrefine dependency:copy-dependencies");
    }
  }
}
