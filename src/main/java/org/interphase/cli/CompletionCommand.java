package org.interphase.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = {
      "Print what makes a shell complete commands, options, names of questions and terms.",
      "To load it: source <(interphase completion bash)"
    })
final class CompletionCommand implements Callable<Integer> {

  /** The value of a parameter follows its sign without a space. */
  private static final String WITHOUT_SPACE =
      """

      function _complete_interphase_values() {
        _complete_interphase "$@"
        if [[ "${COMPREPLY[*]}" == *= ]]; then
          type compopt &>/dev/null && compopt -o nospace
        fi
      }

      complete -F _complete_interphase_values -o default interphase
      """;

  /** The one script tells the shells apart itself. */
  enum Shell {
    bash,
    zsh
  }

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().print(AutoComplete.bash("interphase", spec.root().commandLine()) + WITHOUT_SPACE);
    return ExitStatus.DONE;
  }
}
