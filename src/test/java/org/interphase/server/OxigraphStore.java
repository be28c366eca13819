package org.interphase.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.interphase.ExampleSources;
import org.interphase.NeededProgram;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Oxigraph in memory, in Node. */
final class OxigraphStore implements ForeignStore {

  private static final Path FOLDER = ExampleSources.HOME.resolve("src/test/clients/oxigraph");

  private final Process node;
  private final URI endpoint;

  private OxigraphStore(Process node, URI endpoint) {
    this.node = node;
    this.endpoint = endpoint;
  }

  static ForeignStore over(Path quads, Path folder) throws IOException {
    var node =
        new ProcessBuilder("node", FOLDER.resolve("serve.js").toString(), quads.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var said =
        new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
    return new OxigraphStore(node, URI.create(said.readLine()));
  }

  @Override
  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    node.destroy();
  }

  static final class Needed extends NeededProgram {

    @Override
    protected Optional<String> missing(ExtensionContext context) {
      return Files.isDirectory(FOLDER.resolve("node_modules/oxigraph"))
          ? Optional.empty()
          : Optional.of(
              "Nothing is served over Oxigraph, because it is missing."
                  + " Install npm and run: npm ci --prefix src/test/clients/oxigraph");
    }
  }
}
