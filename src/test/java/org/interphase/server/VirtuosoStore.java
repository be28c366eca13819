package org.interphase.server;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.NeededProgram;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Virtuoso 7 as Debian has it, loaded by its own bulk loader; as a user starts it, not a service.
 */
final class VirtuosoStore implements ForeignStore {

  private static final String SERVER = "virtuoso-t";
  private static final String CLIENT = "isql-vt";

  private final Process server;
  private final int http;

  private VirtuosoStore(Process server, int http) {
    this.server = server;
    this.http = http;
  }

  static ForeignStore over(Path quads, Path folder) throws IOException, InterruptedException {
    Files.writeString(quads, withLongDecimalsAsTexts(Files.readString(quads)));
    int http = freePort();
    int sql = freePort();
    Files.writeString(folder.resolve("virtuoso.ini"), settings(quads.getParent(), http, sql));
    var server =
        new ProcessBuilder(SERVER, "+foreground", "+configfile", "virtuoso.ini")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    awaitOnline(server);
    var load =
        "ld_dir('%s', '%s', ''); rdf_loader_run(); checkpoint;"
            .formatted(quads.getParent(), quads.getFileName());
    var loaded =
        new ProcessBuilder(CLIENT, "127.0.0.1:" + sql, "dba", "dba", "EXEC=" + load)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (loaded.waitFor() != 0) {
      throw new IOException(new String(loaded.getErrorStream().readAllBytes()));
    }
    return new VirtuosoStore(server, http);
  }

  /** It would keep fifteen places. */
  private static String withLongDecimalsAsTexts(String quads) {
    return quads.replaceAll(
        "(\"-?[0-9]*\\.[0-9]{16,}\"\\^\\^)<http://www.w3.org/2001/XMLSchema#decimal>",
        "$1<https://w3id.org/interphase/datatype/decimal>");
  }

  /** It says so in its log, which goes on behind it. */
  private static void awaitOnline(Process server) throws IOException {
    var log = server.inputReader();
    String line;
    do {
      line = log.readLine();
      if (line == null) {
        throw new IOException("Virtuoso ended before it was online.");
      }
    } while (!line.contains("Server online at"));
    var rest = new Thread(() -> log.lines().forEach(said -> {}), "log of Virtuoso");
    rest.setDaemon(true);
    rest.start();
  }

  private static String settings(Path data, int http, int sql) {
    return """
        [Database]
        DatabaseFile = store.db
        ErrorLogFile = store.log
        LockFile = store.lck
        TransactionFile = store.trx
        xa_persistent_file = store.pxa
        [TempDatabase]
        DatabaseFile = temp.db
        TransactionFile = temp.trx
        [Parameters]
        ServerPort = 127.0.0.1:%d
        NumberOfBuffers = 20000
        DirsAllowed = %s
        [HTTPServer]
        ServerPort = 127.0.0.1:%d
        [SPARQL]
        ResultSetMaxRows = 1000000
        """
        .formatted(sql, data, http);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + http + "/sparql");
  }

  @Override
  public void close() {
    server.destroy();
    server.onExit().join();
  }

  static final class Needed extends NeededProgram {

    @Override
    protected Optional<String> missing(ExtensionContext context) {
      var folders = System.getenv("PATH").split(File.pathSeparator);
      boolean here =
          List.of(SERVER, CLIENT).stream()
              .allMatch(
                  program ->
                      Stream.of(folders)
                          .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
      return here
          ? Optional.empty()
          : Optional.of(
              "Nothing is served over Virtuoso, because it is missing."
                  + " Install virtuoso-opensource-7-bin.");
    }
  }
}
