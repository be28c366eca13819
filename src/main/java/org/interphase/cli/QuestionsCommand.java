package org.interphase.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.AnswerFormat;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.terminal.QuestionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "questions", description = "List the curated questions and their parameters.")
final class QuestionsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("question", "about", "parameters");

  private final Session session;

  @Mixin private TerminalOptions terminal;

  QuestionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var questions = Questions.of(session.project(), session.err()).all();
    var reader = terminal.of(session);
    if (reader.isPresent()) {
      session.out().print(QuestionText.list(questions, reader.get()));
      return ExitStatus.DONE;
    }
    var rows = questions.stream().map(QuestionsCommand::row).toList();
    AnswerFormat.TABLE.write(new Answer("questions", COLUMNS, rows), session.out());
    return ExitStatus.DONE;
  }

  private static List<AnswerCell> row(CompetencyQuestion question) {
    var parameters =
        question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    return List.of(cell(question.name()), cell(question.summary()), cell(parameters));
  }

  private static AnswerCell cell(String text) {
    return new AnswerCell(text, "", "");
  }
}
