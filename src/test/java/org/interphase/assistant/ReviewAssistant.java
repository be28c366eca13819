package org.interphase.assistant;

import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.interphase.ExampleSources;
import org.interphase.engine.Stop;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;

/** An assistant over the review, opened once for all tests. */
final class ReviewAssistant {

  private static final Work AT_ONCE =
      new Work() {
        @Override
        public <T> T run(Function<Stop, T> query) {
          return query.apply(new Stop());
        }
      };

  private static final Assistant ASSISTANT = open();

  private ReviewAssistant() {}

  private static Assistant open() {
    var review = ExampleSources.review();
    return Assistant.over(
        review.open(Progress.silent()),
        QuestionCatalogue.read(review.queries()),
        review.conclusions(),
        review.home(),
        Duration.ofSeconds(30),
        100_000,
        review.workedOut());
  }

  /** The texts that a tool gives. */
  static String call(Object tool, Object arguments) {
    var result = result("tools/call", Map.of("name", tool, "arguments", arguments));
    var content = (Map<?, ?>) ((List<?>) result.get("content")).get(0);
    return (Boolean.TRUE.equals(result.get("isError")) ? "Error: " : "") + content.get("text");
  }

  /** The same as the program reads it. */
  static Object structured(Object tool, Object arguments) {
    return result("tools/call", Map.of("name", tool, "arguments", arguments))
        .get("structuredContent");
  }

  /** The tools as an assistant is told of them. */
  static List<Map<?, ?>> tools() {
    return ((List<?>) result("tools/list", Map.of()).get("tools"))
        .stream().<Map<?, ?>>map(tool -> (Map<?, ?>) tool).toList();
  }

  private static Map<?, ?> result(String method, Map<?, ?> parameters) {
    var json = McpJsonDefaults.getMapper();
    try {
      var message =
          json.writeValueAsBytes(
              Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", parameters));
      var reply = ASSISTANT.reply(ASSISTANT.read(message), AT_ONCE).orElseThrow();
      return (Map<?, ?>) json.readValue(reply, Map.class).get("result");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
