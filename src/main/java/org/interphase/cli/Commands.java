package org.interphase.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** All commands, with what they have in common. */
final class Commands {

  private Commands() {}

  static CommandLine of(Session session) {
    var line =
        new CommandLine(new InterphaseCommand())
            .addSubcommand(new ServeCommand(session))
            .addSubcommand(new McpCommand(session))
            .addSubcommand(new BuildCommand(session))
            .addSubcommand(new ExportCommand(session))
            .addSubcommand(new StartCommand(session))
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(ReferencesCommand.with(session))
            .addSubcommand(new QuestionsCommand(session))
            .addSubcommand(new AskCommand(session))
            .addSubcommand(new QueryCommand(session))
            .addSubcommand(new ExplainCommand(session))
            .addSubcommand(new WarmUpCommand(session));
    return line.setOut(writer(session.out()))
        .setErr(writer(session.err()))
        .setParameterExceptionHandler(Failures::wrongUsage)
        .setExecutionExceptionHandler(Failures::failed);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
