package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;

/**
 * Holds how many statements each curated question is given while it is answered over all that is
 * shipped: a slip in a query shows here, whatever the machine, before anyone waits for it.
 */
class StatementsLookedAtTest {

  private static final Path EXPECTED =
      ExampleSources.HOME.resolve("src/test/resources/questions/statements-looked-at.csv");

  /** A fifth more or less is another way of asking. */
  private static final Percentage ALIKE = Percentage.withPercentage(20);

  private static final String RENEW =
      "mvn test -Dtest=StatementsLookedAtTest -Drenew=true renews " + EXPECTED.getFileName();

  @Test
  void eachQuestionLooksAtWhatItDid() throws IOException {
    var counted = counted();
    if (Boolean.getBoolean("renew")) {
      Files.write(EXPECTED, lines(counted));
    }
    var expected = expected();
    assertThat(counted.keySet()).as(RENEW).isEqualTo(expected.keySet());
    assertThat(counted)
        .as(RENEW)
        .allSatisfy(
            (question, count) ->
                assertThat(count).as(question).isCloseTo(expected.get(question), ALIKE));
  }

  private static Map<String, Long> counted() {
    var workspace = Workspace.at(ExampleSources.HOME);
    var counting = new CountingDataset(workspace.open(Progress.silent()));
    var engine = Engine.on(counting);
    var counts = new TreeMap<String, Long>();
    for (var question : QuestionCatalogue.read(workspace.queries()).all()) {
      long before = counting.given();
      engine.read(() -> new Asking(engine::build).ask(question, Map.of()));
      counts.put(question.name(), counting.given() - before);
    }
    return counts;
  }

  private static List<String> lines(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getKey() + "," + count.getValue())
        .toList();
  }

  private static Map<String, Long> expected() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .map(line -> line.split(","))
        .collect(
            Collectors.toMap(
                cells -> cells[0], cells -> Long.valueOf(cells[1]), Long::sum, TreeMap::new));
  }
}
