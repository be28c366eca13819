package org.interphase.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.interphase.question.QuestionCatalogue;
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

  /**
   * Of the parameters of all questions, those of the one that is named; the value of a parameter
   * follows its sign without a space.
   */
  private static final String OF_THE_QUESTION =
      """

      function _interphase_parameters() {
        case "$1" in
      %s    esac
      }

      function _complete_interphase_values() {
        _complete_interphase "$@"
        if [[ "${COMPREPLY[*]}" == *= ]]; then
          local word one its kept
          for word in "${COMP_WORDS[@]}"; do
            its=" $(_interphase_parameters "$word") "
            if [[ "$its" == *=* ]]; then
              kept=()
              for one in "${COMPREPLY[@]}"; do
                [[ "$its" == *" $one "* ]] && kept+=("$one")
              done
              COMPREPLY=("${kept[@]}")
              break
            fi
          done
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
    session.out().print(AutoComplete.bash("interphase", spec.root().commandLine()));
    session.out().print(String.format(Locale.ROOT, OF_THE_QUESTION, parameters()));
    return ExitStatus.DONE;
  }

  private String parameters() {
    return QuestionCatalogue.read(session.project().queries()).all().stream()
        .filter(question -> !question.parameters().isEmpty())
        .map(
            question ->
                "    "
                    + question.name()
                    + ") echo '"
                    + question.parameters().stream()
                        .map(parameter -> parameter.name() + "=")
                        .collect(Collectors.joining(" "))
                    + "' ;;\n")
        .collect(Collectors.joining());
  }
}
