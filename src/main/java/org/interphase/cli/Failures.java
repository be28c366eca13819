package org.interphase.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.interphase.engine.Refusal;
import org.interphase.model.Shortened;
import org.interphase.model.Visible;
import org.interphase.question.BadParameterException;
import org.interphase.server.CannotListenException;
import org.interphase.store.ProblemsException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong, and with which exit status. */
final class Failures {

  private static final String DENIED =
      "permission denied; let this user read it, or write there, or name another";

  /** What systems say of a file that they do not let grow, and what is told of it. */
  private static final Map<String, String> NO_ROOM =
      Map.of(
          "No space left on device",
          "the disk is full; make room on it, or name another",
          "Disk quota exceeded",
          "this user may keep no more on the disk; make room, or name another",
          "File too large",
          "larger than this process may write, or the disk takes; raise the limit (ulimit -f), or"
              + " name another disk");

  private Failures() {}

  /** For command lines that are no command. */
  static int wrongUsage(ParameterException e, String[] arguments) {
    var line = e.getCommandLine();
    var err = line.getErr();
    err.println(oneLine(e.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("See " + line.getCommandSpec().qualifiedName() + " --help");
    }
    if (InterphaseCommand.wantsStackTraces(line)) {
      e.printStackTrace(err);
    }
    return ExitStatus.USAGE;
  }

  /** For commands that could not be carried out. */
  static int failed(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof ProblemsException found) {
      found.problems().forEach(line.getErr()::println);
      line.getErr().println(Count.of(found.problems()) + ".");
      return ExitStatus.PROBLEMS;
    }
    line.getErr().println(oneLine(message(e)));
    if (InterphaseCommand.wantsStackTraces(line)) {
      e.printStackTrace(line.getErr());
    }
    return status(e);
  }

  /** For what Java cannot do on this machine: out of memory, or a file that it lost hold of. */
  static int failed(Error e, PrintStream err) {
    if (e instanceof OutOfMemoryError) {
      err.println(
          "The memory is used up. Give Java more, such as JAVA_TOOL_OPTIONS=-Xmx1g, or ask for"
              + " less.");
    } else if (e instanceof InternalError) {
      // What the JVM makes of a file in memory that the disk has no room for.
      err.println(
          "A file could not be written or read: is the disk full? Make room on it, or name"
              + " another.");
    } else if (e instanceof LinkageError) {
      err.println(
          "A part of the program cannot be read ("
              + oneLine(e.toString())
              + "): may it open too few files (ulimit -n)?");
    } else {
      err.println("Failed: " + oneLine(e.toString()));
    }
    return ExitStatus.MACHINE;
  }

  private static int status(Exception e) {
    if (e instanceof UsageException || e instanceof BadParameterException || isNotOffered(e)) {
      return ExitStatus.USAGE;
    }
    boolean machine =
        e instanceof CannotListenException
            || e instanceof HttpException
            || e instanceof QueryExceptionHTTP
            || file(e).isPresent();
    return machine ? ExitStatus.MACHINE : ExitStatus.PROBLEMS;
  }

  private static boolean isNotOffered(Exception e) {
    return e instanceof Refusal refusal && refusal.kind() == Refusal.Kind.NOT_OFFERED;
  }

  private static String message(Exception e) {
    if (e instanceof UsageException
        || e instanceof BadParameterException
        || e instanceof CannotListenException
        || e instanceof Refusal) {
      return e.getMessage();
    }
    if (e instanceof HttpException || e instanceof QueryExceptionHTTP) {
      return "The SPARQL service did not answer: " + reason(e);
    }
    return file(e)
        .map(Failures::fileMessage)
        .orElseGet(() -> "Failed: " + reason(e) + " (--stacktrace shows where this came from)");
  }

  /** What went wrong with a file, however much libraries have wrapped it up. */
  private static Optional<IOException> file(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }

  private static String fileMessage(IOException e) {
    if (e instanceof CharacterCodingException) {
      return "The text is not UTF-8.";
    }
    if (e instanceof FileSystemException file) {
      var why =
          e instanceof NoSuchFileException
              ? "there is no such file or folder"
              : e instanceof AccessDeniedException ? DENIED : why(file);
      return file.getFile() + ": " + why + ".";
    }
    var reason = reason(e);
    return noRoom(reason).map(told -> "A file: " + told + ".").orElse(reason);
  }

  private static String why(FileSystemException e) {
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "found a file, expected a folder";
    }
    var reason = Objects.requireNonNullElse(e.getReason(), e.getClass().getSimpleName());
    return noRoom(reason).orElse(reason);
  }

  private static Optional<String> noRoom(String reason) {
    return NO_ROOM.entrySet().stream()
        .filter(known -> reason.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The first message that says anything, from the outside in. */
  private static String reason(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
        return cause.getMessage();
      }
    }
    return e.getClass().getSimpleName();
  }

  private static String oneLine(String message) {
    return Visible.of(Shortened.of(message.strip()).replaceAll("\\s*\\R\\s*", " "));
  }
}
