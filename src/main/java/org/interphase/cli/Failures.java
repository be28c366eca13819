package org.interphase.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.interphase.question.BadParameterException;
import org.interphase.server.PortInUseException;
import org.interphase.store.ProblemsException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong, and with which exit status. */
final class Failures {

  private Failures() {}

  /** For command lines that are no command. */
  static int wrongUsage(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
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

  private static int status(Exception e) {
    if (e instanceof UsageException || e instanceof BadParameterException) {
      return ExitStatus.USAGE;
    }
    boolean machine =
        e instanceof IOException
            || e instanceof UncheckedIOException
            || e instanceof PortInUseException
            || e instanceof HttpException
            || e instanceof QueryExceptionHTTP;
    return machine ? ExitStatus.MACHINE : ExitStatus.PROBLEMS;
  }

  private static String message(Exception e) {
    if (e instanceof UncheckedIOException wrapper) {
      return message(wrapper.getCause());
    }
    if (e instanceof IOException file) {
      return fileMessage(file);
    }
    if (e instanceof HttpException || e instanceof QueryExceptionHTTP) {
      return "The SPARQL service did not answer: " + reason(e);
    }
    boolean expected =
        e instanceof UsageException
            || e instanceof BadParameterException
            || e instanceof PortInUseException;
    return expected
        ? e.getMessage()
        : "Failed: " + reason(e) + " (--stacktrace shows where this came from)";
  }

  private static String fileMessage(IOException e) {
    if (e instanceof CharacterCodingException) {
      return "The text is not UTF-8.";
    }
    if (e instanceof FileSystemException file) {
      String why =
          e instanceof NoSuchFileException
              ? "there is no such file or folder"
              : e instanceof AccessDeniedException
                  ? "permission denied"
                  : String.valueOf(file.getReason());
      return file.getFile() + ": " + why + ".";
    }
    return reason(e);
  }

  /** The first message that says anything, from the outside in. */
  private static String reason(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
        return cause.getMessage();
      }
    }
    return e.getClass().getSimpleName();
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
