package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interphase.engine.Stop;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.ask.QueryService;
import org.interphase.server.search.ThingNames;
import org.interphase.store.TextIndexes;
import org.interphase.store.WorkedOut;
import org.interphase.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learned before the first text is understood takes nothing of the time of a call. */
class LearningTest {

  /** What was asked of the service, by the names of its methods. */
  private final List<String> asked = new ArrayList<>();

  private final QueryRun queries =
      new QueryRun(heard(new LocalQueries(data(), Duration.ofSeconds(30))), 1_000);
  private final QuestionCatalogue questions =
      QuestionCatalogue.read(Path.of("src/test/resources/org/interphase/server/questions"));
  private final Words words = Words.of(queries::build, questions.all());
  private final Assistant assistant =
      new Assistant(
          queries,
          questions,
          () -> words,
          () -> ThingNames.of(WorkedOut.nowhere().names(), queries),
          Optional.empty(),
          Optional.empty());

  /** Whether all was learned as each piece of work, which has a limit of its own, began. */
  private final List<Boolean> learned = new ArrayList<>();

  private final Work pieces =
      new Work() {
        @Override
        public <T> T run(Function<Stop, T> query) {
          learned.add(words.isLearned());
          return query.apply(new Stop());
        }
      };

  @ParameterizedTest
  @CsvSource({"find_questions, words", "find_claims, words"})
  void isAPieceOfWorkOfItsOwn(String tool, String text) throws IOException {
    call(tool, Map.of(text, "germanium reduction"));
    call(tool, Map.of(text, "germanium reduction"));

    assertThat(learned).containsExactly(false, true, true);
  }

  /** Who asks again after a refusal would begin it anew. */
  @Test
  void hasTheTimeOfWhatIsDoneForAll() throws IOException {
    call("find_questions", Map.of("words", "germanium reduction"));
    assertThat(asked).containsOnlyOnce("readForAll");

    call("find_questions", Map.of("words", "germanium reduction"));
    assertThat(asked).containsOnlyOnce("readForAll");
  }

  @Test
  void isLeftToWhoNeedsIt() throws IOException {
    call("answer_question", Map.of("name", "rows"));
    assertThat(learned).containsExactly(false);

    call("answer_question", Map.of("name", "rows", "containing", "germanium"));
    assertThat(learned).containsExactly(false, false, true);
  }

  private QueryService heard(QueryService service) {
    return (QueryService)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {QueryService.class},
            (proxy, method, arguments) -> {
              asked.add(method.getName());
              try {
                var answer = method.invoke(service, arguments);
                return answer instanceof QueryService other ? heard(other) : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static DatasetGraph data() {
    var data = DatasetGraphFactory.createTxnMem();
    TextIndexes.attach(data);
    return data;
  }

  private void call(String tool, Map<String, Object> arguments) throws IOException {
    var message =
        McpJsonDefaults.getMapper()
            .writeValueAsBytes(
                Map.of(
                    "jsonrpc",
                    "2.0",
                    "id",
                    1,
                    "method",
                    "tools/call",
                    "params",
                    Map.of("name", tool, "arguments", arguments)));
    assertThat(assistant.reply(assistant.read(message), pieces)).isPresent();
  }
}
