package org.interphase.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.interphase.model.DisplayWidth;
import org.interphase.question.Column;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Heading;
import org.interphase.question.Sentence;

/** Curated questions in words: what they ask, what can be chosen, what their answers hold. */
public final class QuestionText {

  private static final String INDENT = "  ";

  private final Terminal terminal;
  private final StringBuilder out = new StringBuilder();

  private QuestionText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A list of questions, each with its parameters. */
  public static String list(List<CompetencyQuestion> questions, Terminal terminal) {
    var text = new QuestionText(terminal);
    for (var question : questions) {
      text.paragraph(question.name(), "", true);
      text.paragraph(question.description(), INDENT, false);
      text.parameters(question);
      text.out.append('\n');
    }
    var count = questions.size() == 1 ? "1 question" : questions.size() + " questions";
    text.paragraph(count + "; \"interphase ask NAME --help\" says more of one.", "", false);
    return text.out.toString();
  }

  /** How one question is asked: its sentence, parameters and columns, and an example. */
  public static String help(CompetencyQuestion question, Terminal terminal) {
    var text = new QuestionText(terminal);
    var choice = question.parameters().isEmpty() ? "" : " [NAME=VALUE]…";
    text.paragraph("Usage: interphase ask " + question.name() + choice + " [OPTIONS]", "", false);
    text.out.append('\n');
    text.paragraph(sentence(question), "", false);
    if (!question.parameters().isEmpty()) {
      text.heading("Parameters; one that is not given is \"all\", or its default");
      text.parameters(question);
    }
    if (!question.columns().isEmpty()) {
      text.heading("Columns");
      question.columns().forEach(text::column);
    }
    text.heading("Example");
    text.out.append(INDENT).append(example(question)).append('\n');
    text.out.append('\n');
    text.paragraph("\"interphase ask --help\" lists the options.", "", false);
    return text.out.toString();
  }

  private static String sentence(CompetencyQuestion question) {
    return Sentence.of(question.sentence()).parts().stream()
        .map(part -> part.isParameter() ? "<" + part.text() + ">" : part.text())
        .collect(Collectors.joining());
  }

  private static String example(CompetencyQuestion question) {
    return "interphase ask "
        + question.name()
        + question.parameters().stream()
            .flatMap(parameter -> new ParameterText(parameter).example().stream())
            .findFirst()
            .map(example -> " --param " + example)
            .orElse("")
        + " --format csv";
  }

  private void heading(String title) {
    out.append('\n');
    paragraph(title, "", true);
  }

  private void parameters(CompetencyQuestion question) {
    for (var parameter : question.parameters()) {
      var text = new ParameterText(parameter);
      entry(text.usage(), text.meaning());
    }
  }

  private void column(Column column) {
    var heading = Heading.of(column.name(), column.description());
    entry(column.name(), heading.title() + ": " + column.description());
  }

  /** The meaning behind the name where that leaves it room, else below it. */
  private void entry(String name, String meaning) {
    var head = INDENT + name + INDENT;
    int room = terminal.width() - DisplayWidth.of(head);
    if (DisplayWidth.of(head) > terminal.width() / 2) {
      out.append(INDENT).append(terminal.bold(name)).append('\n');
      paragraph(meaning, INDENT.repeat(3), false);
      return;
    }
    var lines = Wrapping.of(ShownCell.oneLine(meaning), room);
    out.append(INDENT).append(terminal.bold(name)).append(INDENT).append(lines.get(0)).append('\n');
    for (var line : lines.subList(1, lines.size())) {
      out.append(" ".repeat(DisplayWidth.of(head))).append(line).append('\n');
    }
  }

  private void paragraph(String text, String indent, boolean bold) {
    for (var line : Wrapping.of(ShownCell.oneLine(text), terminal.width() - indent.length())) {
      out.append(indent).append(bold ? terminal.bold(line) : line).append('\n');
    }
  }
}
