package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interphase.ExampleSources;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.InterphaseServer;
import org.interphase.server.Served;
import org.interphase.server.ServerOptions;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every question can be asked of any source, and for what no source has. */
class EveryQuestionTest {

  private static final Workspace PROJECT = Workspace.at(ExampleSources.HOME);
  private static final List<CompetencyQuestion> QUESTIONS =
      QuestionCatalogue.read(PROJECT.queries()).all();

  private enum Source {
    NOTHING(
        new FakeProject(DatasetGraphFactory.createTxnMem(), null, List.of(), PROJECT.queries())),
    SHIPPED(new WorkspaceProject(PROJECT)),
    TINY(new WorkspaceProject(PROJECT.withData(List.of(ExampleSources.TINY)))),
    OWN(new WorkspaceProject(PROJECT.withData(List.of(ExampleSources.OWN))));

    private final Project project;

    Source(Project project) {
      this.project = project;
    }

    DatasetGraph open() {
      return project.open(Progress.silent());
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void pageAnswersOrSaysWhatIsWrong(Source source) throws Exception {
    var client = HttpClient.newHttpClient();
    try (var server =
        InterphaseServer.start(
            ServerOptions.defaults().at("127.0.0.1", 0),
            Served.dataset(source.open(), "1"),
            QuestionCatalogue.read(PROJECT.queries()))) {
      var failed = new ArrayList<String>();
      for (var path : addresses().toList()) {
        var request = HttpRequest.newBuilder(server.address().resolve(path)).build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status >= 500) {
          failed.add(status + " " + path);
        }
      }
      assertThat(failed).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void commandAnswersOrSaysWhatIsWrong(Source source) {
    var project = new FakeProject(source.open(), null, List.of(), PROJECT.queries());
    var failed = new ArrayList<String>();
    for (var question : QUESTIONS) {
      Stream.concat(Stream.of(""), question.parameters().stream().map(each -> each.name() + "=zzz"))
          .map(parameter -> asked(project, question.name(), parameter))
          .filter(run -> run.err().contains("Failed") || run.status() > ExitStatus.USAGE)
          .forEach(run -> failed.add(question.name() + ": " + run));
    }
    assertThat(failed).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"TINY", "OWN"})
  void releaseOfASourceIsWritten(Source source) {
    var run = CommandLineRun.of(source.project, "export", folder.resolve("release").toString());
    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(folder.resolve("release/tables/composite-electrolytes.csv")).isNotEmptyFile();
  }

  private static CommandLineRun asked(FakeProject project, String question, String parameter) {
    return parameter.isEmpty()
        ? CommandLineRun.of(project, "ask", question)
        : CommandLineRun.of(project, "ask", question, "--param", parameter);
  }

  private static Stream<String> addresses() {
    return QUESTIONS.stream()
        .flatMap(
            question ->
                Stream.concat(
                        Stream.of("", ".csv"),
                        question.parameters().stream().flatMap(EveryQuestionTest::asked))
                    .map(rest -> "/questions/" + question.name() + rest));
  }

  /** What no source has, and what hardly anyone writes. */
  private static Stream<String> asked(Parameter parameter) {
    return Stream.of("zzz", "𒄴", "'\"\\%", "-1e999")
        .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
        .map(value -> ".csv?" + parameter.name() + "=" + value);
  }
}
