package org.interphase.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.interphase.assistant.Assistant;
import org.interphase.server.ServerOptions;
import org.interphase.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "mcp",
    description = {
      "Answer an AI assistant by the Model Context Protocol, on standard input and output.",
      "Assistants begin this program themselves; docs/assistants.md says how."
    })
final class McpCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private DataOption data;

  McpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var project = data.of(session.project());
    var questions = Questions.of(project, session.err());
    var options = ServerOptions.defaults();
    Assistant assistant;
    try (var progress = TerminalProgress.begin(session.err())) {
      var graph = project.open(progress);
      assistant =
          Assistant.over(
              graph,
              questions,
              project.conclusions(),
              project.home(),
              options.limits().queryTimeout(),
              options.limits().maxRows(),
              project.workedOut());
      begin(() -> WorkedOutOnce.of(project, graph, questions, Progress.silent()));
    }
    new MessageLines(assistant, session.out()).answer(session.in());
    return ExitStatus.DONE;
  }

  /**
   * What takes long the first time keeps nobody waiting who only says hello; a call that needs it
   * before it is done works it out for itself.
   */
  private static void begin(Runnable work) {
    var thread = new Thread(null, work, "working out", MessageLines.STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }
}
