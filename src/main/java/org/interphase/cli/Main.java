package org.interphase.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.interphase.server.InterphaseServer;
import org.interphase.store.Workspace;

/** The program's entry. */
public final class Main {

  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs the command line and ends the program with its exit status. */
  public static void main(String[] arguments) {
    // What is written is for programs, too, and libraries write digits by the user's language.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    var out = new UnlessPipeIsClosed(new FileOutputStream(FileDescriptor.out));
    var err = new FileOutputStream(FileDescriptor.err);
    System.exit(
        run(
            arguments,
            System.in,
            buffered(out),
            new PrintStream(err, true, StandardCharsets.UTF_8)));
  }

  /**
   * Runs a command line and returns its exit status: 0 done, 1 problems in the data or no answer, 2
   * wrong usage, 3 the machine would not. Texts are UTF-8. The project is at the system property
   * {@code interphase.home}, or else in the current folder; graphs are kept at {@code
   * interphase.kept}, or else below the project.
   */
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    var home = Path.of(System.getProperty("interphase.home", "")).toAbsolutePath().normalize();
    var workspace = Workspace.at(home);
    var kept = Optional.ofNullable(System.getProperty("interphase.kept")).map(Path::of);
    var project = new WorkspaceProject(kept.map(workspace::keptIn).orElse(workspace));
    var terminal = TerminalOptions.ofProcess(System.getenv());
    return run(
        arguments, new Session(in, out, err, project, InterphaseServer::awaitStop, terminal));
  }

  static int run(String[] arguments, Session session) {
    int status = status(arguments, session);
    if (session.out().checkError()) {
      session.err().println("Standard output could not be written: is the disk full?");
      return ExitStatus.MACHINE;
    }
    return status;
  }

  private static int status(String[] arguments, Session session) {
    try {
      return Commands.of(session, arguments).execute(arguments);
    } catch (VirtualMachineError | LinkageError e) {
      return Failures.failed(e, session.err());
    }
  }

  private static PrintStream buffered(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
  }
}
