package org.interphase.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.export.AnswerFile;
import org.interphase.export.AnswerReferences;
import org.interphase.export.AskedAnswer;
import org.interphase.export.CitedAnswer;
import org.interphase.question.Answer;
import org.interphase.question.AnswerFormat;
import org.interphase.question.AnswerWords;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.HidingDefaults;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.question.UnmetChoices;
import org.interphase.terminal.AnswerText;
import org.interphase.terminal.QuestionText;
import org.interphase.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "ask", description = "Answer a curated question.")
final class AskCommand implements Callable<Integer> {

  /** Where "serve" answers unless it is told otherwise. */
  private static final String SERVER = "http://127.0.0.1:3030";

  private final Session session;

  @Mixin private ServiceOptions service;

  @Mixin private TerminalOptions terminal;

  @Mixin private TypedQuestion typed;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = AnswerFormatName.class,
      completionCandidates = CompletedNames.Formats.class,
      defaultValue = "table",
      description = {
        "table, csv, json, markdown or latex; xlsx; ipynb, a notebook that asks again; csvw,"
            + " what the columns of the CSV hold; bibtex, ris or csl, the references that the"
            + " answer rests on (default: ${DEFAULT-VALUE})."
      })
  private Enum<?> format;

  AskCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var text = typed.text();
    if (!AskedInWords.isInWords(text)) {
      return answer(text, typed.values());
    }
    var questions = Questions.of(session.project(), session.err());
    var taken =
        service.read(
            session,
            builders ->
                AskedInWords.taken(
                    text, builders, questions, service.learnedWords(session), session));
    if (taken.isEmpty()) {
      return ExitStatus.PROBLEMS;
    }
    return answer(taken.get().question().name(), AskedInWords.values(taken.get(), typed.values()));
  }

  private int answer(String name, Map<String, String> values) throws IOException {
    var catalogue = QuestionCatalogue.read(session.project().queries(), name);
    if (!catalogue.problems().isEmpty()) {
      catalogue.problems().forEach(session.err()::println);
      return ExitStatus.PROBLEMS;
    }
    var question = catalogue.find(name).orElseThrow(() -> unknown(name));
    var reader = terminal.of(session).filter(any -> format == AnswerFormat.TABLE);
    if (format == AnswerFile.XLSX && session.terminal().isPresent()) {
      throw new UsageException(
          "--format: found xlsx on a terminal, expected a file. Write > " + name + ".xlsx behind.");
    }
    var told = service.read(session, builders -> told(question, values, reader, builders));
    session.out().write(told.bytes());
    session.out().flush();
    told.hints().forEach(session.err()::println);
    return NoRows.status(told.answer().rows().isEmpty(), "rows", session);
  }

  private Told told(
      CompetencyQuestion question,
      Map<String, String> values,
      Optional<Terminal> reader,
      Supplier<QueryExecBuilder> builders) {
    var asking = new Asking(builders);
    var words = new AnswerWords(builders);
    var answer = asking.ask(question, values);
    var bytes =
        format instanceof AnswerFile file
            ? file.of(taken(question, values, answer, file, builders))
            : reader
                .map(
                    it ->
                        AnswerText.of(
                            question,
                            words.sentence(question, values),
                            answer,
                            CitedAnswer.of(answer, builders),
                            words.flags(),
                            it))
                .orElseGet(() -> ((AnswerFormat) format).text(answer, question.columns()))
                .getBytes(StandardCharsets.UTF_8);
    var hints =
        answer.rows().isEmpty() ? hints(asking, question, values, answer) : List.<String>of();
    return new Told(answer, bytes, hints);
  }

  private static List<String> hints(
      Asking asking, CompetencyQuestion question, Map<String, String> values, Answer answer) {
    var unmet = UnmetChoices.of(asking, question, values);
    var hiding =
        HidingDefaults.of(answer, question, values, given -> asking.ask(question, given)).stream()
            .map(hidden -> hidden.sentence() + " To see them: " + taken(hidden.parameters()) + ".");
    return Stream.concat(unmet.stream(), hiding).toList();
  }

  private static String taken(List<Parameter> defaults) {
    return defaults.stream()
        .map(parameter -> "--param " + parameter.name() + "=")
        .collect(Collectors.joining(" "));
  }

  private AskedAnswer taken(
      CompetencyQuestion question,
      Map<String, String> values,
      Answer answer,
      AnswerFile file,
      Supplier<QueryExecBuilder> builders) {
    return new AskedAnswer(
        question,
        values,
        new AnswerWords(builders).sentence(question, values),
        answer,
        service.facts(session, builders),
        file.listsReferences() ? AnswerReferences.of(answer, builders) : List.of(),
        SERVER);
  }

  /** Prints how the question called {@code name} is asked; its options are those of all. */
  int help() {
    var reader = terminal.of(session).orElseGet(() -> new Terminal(0, false));
    var name = typed.text();
    var question = Questions.of(session.project(), session.err()).find(name);
    session.out().print(QuestionText.help(question.orElseThrow(() -> unknown(name)), reader));
    return ExitStatus.DONE;
  }

  /** True where the command line names a question. */
  boolean namesOne() {
    return typed.isThere();
  }

  private UsageException unknown(String name) {
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

  private record Told(Answer answer, byte[] bytes, List<String> hints) {}
}
