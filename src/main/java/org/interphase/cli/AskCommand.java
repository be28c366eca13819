package org.interphase.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.interphase.question.AnswerFormat;
import org.interphase.question.Asking;
import org.interphase.question.QuestionCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "ask", description = "Answer a curated question.")
final class AskCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private ServiceOptions service;

  @Parameters(
      paramLabel = "NAME",
      description = "The question by its name, which \"questions\" lists, or in words.")
  private String name;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "What to ask for, once for each parameter; all that is not given is \"all\".")
  private List<String> parameters = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = AnswerFormatName.class,
      defaultValue = "table",
      description = "table, csv, json, markdown or latex (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  AskCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var values = values();
    if (AskedInWords.isInWords(name)) {
      return inWords(values);
    }
    var catalogue = QuestionCatalogue.read(session.project().queries(), name);
    if (!catalogue.problems().isEmpty()) {
      catalogue.problems().forEach(session.err()::println);
      return ExitStatus.PROBLEMS;
    }
    var question = catalogue.find(name).orElseThrow(this::unknown);
    var answer = service.read(session, builders -> new Asking(builders).ask(question, values));
    format.write(answer, question.columns(), session.out());
    return NoRows.status(answer.rows().isEmpty(), "rows", session);
  }

  private int inWords(Map<String, String> given) throws IOException {
    var questions = Questions.of(session.project(), session.err());
    var asked =
        service.read(
            session,
            builders ->
                AskedInWords.taken(name, builders, questions, session)
                    .map(
                        taken ->
                            Map.entry(
                                taken.question(),
                                new Asking(builders)
                                    .ask(taken.question(), AskedInWords.values(taken, given)))));
    if (asked.isEmpty()) {
      return ExitStatus.PROBLEMS;
    }
    var answer = asked.get().getValue();
    format.write(answer, asked.get().getKey().columns(), session.out());
    return NoRows.status(answer.rows().isEmpty(), "rows", session);
  }

  private Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    for (var parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--param: found \"" + parameter + "\", expected NAME=VALUE, such as minimum=100.");
      }
      var key = parameter.substring(0, equals);
      if (values.put(key, parameter.substring(equals + 1)) != null) {
        throw new UsageException("--param: found \"" + key + "\" twice, expected one value.");
      }
    }
    return values;
  }

  private UsageException unknown() {
    var similar =
        QuestionCatalogue.read(session.project().queries()).similarTo(name).stream()
            .map(other -> "\"" + other + "\"")
            .collect(Collectors.joining(" or "));
    return new UsageException(
        "There is no question \""
            + name
            + "\"."
            + (similar.isEmpty()
                ? " \"interphase questions\" lists them."
                : " Did you mean " + similar + "?"));
  }
}
