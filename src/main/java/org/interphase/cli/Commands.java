package org.interphase.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** All commands, with what they have in common. */
final class Commands {

  private Commands() {}

  static CommandLine of(Session session) {
    var line =
        new CommandLine(new InterphaseCommand(), new CompletedNames(session.project()))
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
            .addSubcommand(new DiffCommand(session))
            .addSubcommand(new CompletionCommand(session))
            .addSubcommand(new WarmUpCommand(session));
    line.setExecutionStrategy(Commands::run);
    return line.setOut(writer(session.out()))
        .setErr(writer(session.err()))
        .setParameterExceptionHandler(Failures::wrongUsage)
        .setExecutionExceptionHandler(Failures::failed);
  }

  /** Help on a question speaks of that question. */
  private static int run(ParseResult parsed) {
    if (parsed.hasSubcommand()
        && parsed.subcommand().isUsageHelpRequested()
        && parsed.subcommand().commandSpec().userObject() instanceof AskCommand ask
        && ask.namesOne()) {
      return helped(ask, parsed);
    }
    return new RunLast().execute(parsed);
  }

  /** What fails while help is printed has no other place to be caught. */
  private static int helped(AskCommand ask, ParseResult parsed) {
    try {
      return ask.help();
    } catch (RuntimeException e) {
      return Failures.failed(e, parsed.commandSpec().commandLine(), parsed);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
