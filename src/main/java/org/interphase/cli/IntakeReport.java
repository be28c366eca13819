package org.interphase.cli;

import java.nio.file.Path;
import org.interphase.intake.Intake;
import org.interphase.model.ShellWord;
import org.interphase.model.Visible;
import org.interphase.source.OpenQuestion;

/** Says what became of a file, and what is still open. */
final class IntakeReport {

  private IntakeReport() {}

  /** Prints it, and gives the exit status: whether anything is open. */
  static int print(Path folder, Intake.Made made, String command, Session session) {
    var out = session.out();
    made.files().keySet().stream().sorted().forEach(name -> out.println(folder.resolve(name)));
    made.notes().forEach(note -> out.println(Visible.of(note)));
    var open = made.open();
    if (open.isEmpty()) {
      out.println("No open questions. Next: ./interphase check " + ShellWord.of(folder.toString()));
      return ExitStatus.DONE;
    }
    out.println();
    open.forEach(question -> out.print(told(question)));
    out.println();
    boolean guessed = open.stream().anyMatch(question -> question.guess().isPresent());
    out.println(
        (open.size() == 1 ? "1 open question." : open.size() + " open questions.")
            + (guessed ? " Answer each, or take the guesses:" : " Answer each:"));
    out.println("  " + command + " --answer " + ShellWord.of(open.get(0).id() + "=…"));
    if (guessed) {
      out.println("  " + command + " --yes");
    }
    return ExitStatus.PROBLEMS;
  }

  private static String told(OpenQuestion question) {
    var text = new StringBuilder(question.id() + ": " + question.asks() + "\n");
    text.append("  ").append(question.guess().map(guess -> "guess: " + guess).orElse("no guess"));
    question.because().ifPresent(because -> text.append(" (").append(because).append(")"));
    if (!question.choices().isEmpty()) {
      text.append("; or: ").append(String.join(", ", question.choices()));
    }
    return Visible.of(text.append("\n").toString());
  }

  /** The question as a terminal shows it; what is typed follows. */
  static String asked(OpenQuestion question) {
    return "\n"
        + Visible.of(question.about())
        + "\n"
        + told(question)
        + question
            .guess()
            .map(guess -> "[Enter: " + Visible.of(guess) + "] > ")
            .orElse("[Enter: later] > ");
  }
}
