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
import picocli.CommandLine.Command;

@Command(name = "questions", description = "List the curated questions and their parameters.")
final class QuestionsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("question", "about", "parameters");

  private final Session session;

  QuestionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var rows =
        Questions.of(session.project(), session.err()).all().stream()
            .map(QuestionsCommand::row)
            .toList();
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
