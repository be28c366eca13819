package org.interphase.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** All commands, with what they have in common. */
final class Commands {

  /** Those that speak of others, or run them. */
  private static final Set<String> OF_ALL = Set.of("completion", "warm-up");

  private Commands() {}

  /**
   * The commands for a run with {@code arguments}: all of them, or only the one that is run where
   * it needs no other, since looking at all options of all takes a tenth of a short run.
   */
  static CommandLine of(Session session, String... arguments) {
    var line = new CommandLine(new InterphaseCommand(), new CompletedNames(session.project()));
    var makers = makers(session);
    var named = arguments.length == 0 ? null : arguments[0];
    if (makers.containsKey(named) && !OF_ALL.contains(named)) {
      line.addSubcommand(makers.get(named).get());
    } else {
      makers.values().forEach(maker -> line.addSubcommand(maker.get()));
    }
    line.setExecutionStrategy(Commands::run);
    return line.setOut(writer(session.out()))
        .setErr(writer(session.err()))
        .setParameterExceptionHandler(Failures::wrongUsage)
        .setExecutionExceptionHandler(Failures::failed);
  }

  /** What makes each command, by its name, in the order of the help. */
  static Map<String, Supplier<Object>> makers(Session session) {
    var makers = new LinkedHashMap<String, Supplier<Object>>();
    makers.put("serve", () -> new ServeCommand(session));
    makers.put("mcp", () -> new McpCommand(session));
    makers.put("build", () -> new BuildCommand(session));
    makers.put("export", () -> new ExportCommand(session));
    makers.put("start", () -> new StartCommand(session));
    makers.put("check", () -> new CheckCommand(session));
    makers.put("references", () -> ReferencesCommand.with(session));
    makers.put("questions", () -> new QuestionsCommand(session));
    makers.put("ask", () -> new AskCommand(session));
    makers.put("query", () -> new QueryCommand(session));
    makers.put("tell", () -> new TellCommand(session));
    makers.put("explain", () -> new ExplainCommand(session));
    makers.put("diff", () -> new DiffCommand(session));
    makers.put("completion", () -> new CompletionCommand(session));
    makers.put("warm-up", () -> new WarmUpCommand(session));
    return makers;
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
