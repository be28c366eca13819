package org.interphase.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.question.Asking;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;

/**
 * Tells what of the tuning half is not understood by what has learned from the rest of it, a third
 * after the other; and of the test half how much is, no more.
 */
final class WordsTuning {

  private static final int PARTS = 3;

  private static final List<String> TUNING =
      TypedText.of("tuning").stream().map(TypedText::text).toList();

  private static final Map<String, String> FOLDED =
      TUNING.stream().distinct().collect(Collectors.toMap(text -> text, Folding::of));

  private WordsTuning() {}

  /** Prints faults and figures; the first argument leaves out halves other than it. */
  public static void main(String[] arguments) {
    var engine = Engine.on(Workspace.at(ExampleSources.HOME).open(Progress.silent()));
    var questions = QuestionCatalogue.read(ExampleSources.HOME.resolve("queries"));
    engine.read(
        () -> {
          var asking = new Asking(engine::build);
          var tally = new Tally(asking, questions);
          var fit = new Fit();
          var ranking = new Ranking();
          for (int part = 0; part < PARTS; part++) {
            int left = part;
            var matcher = Matcher.of(engine::build, questions.all(), text -> isKnown(text, left));
            TypedText.of("tuning").stream()
                .filter(text -> part(text.text()) == left)
                .forEach(
                    text -> {
                      var found = matcher.understand(text.text());
                      var fault = tally.add(text, found);
                      fault.ifPresent(f -> tell(text, found, f));
                      if (!text.kind().equals("unanswerable")) {
                        ranking.add(matcher.scored(matcher.read(text.text())), text.questions());
                      }
                      boolean isUnknown = text.kind().equals("unanswerable");
                      if (isUnknown
                          || text.questions()
                              .contains(
                                  found.candidates().stream()
                                      .findFirst()
                                      .map(c -> c.question().name())
                                      .orElse(""))) {
                        matcher.signs(text.text()).ifPresent(signs -> fit.add(signs, isUnknown));
                      }
                    });
          }
          print("tuning, learned from the rest", tally.counts());
          System.out.print(fit.weights());
          System.out.println(ranking.weights());
          if (arguments.length == 0) {
            var matcher = Matcher.of(engine::build, questions.all());
            var test = new Tally(asking, questions);
            var faults = new TreeMap<String, int[]>();
            for (var text : TypedText.of("test")) {
              var found = matcher.understand(text.text());
              test.add(text, found)
                  .ifPresent(
                      fault ->
                          faults.computeIfAbsent(text.kind() + ": " + fault, f -> new int[1])[0]++);
            }
            print("test", test.counts());
            print("test, faults", faults);
          }
          return 0;
        });
  }

  /** Words that only the texts of a part have were added for these, and are left out with them. */
  private static boolean isKnown(String text, int left) {
    if (TUNING.contains(text)) {
      return part(text) != left;
    }
    var word = Folding.of(text);
    return TUNING.stream().noneMatch(other -> has(other, word))
        || TUNING.stream().anyMatch(other -> part(other) != left && has(other, word));
  }

  private static boolean has(String text, String word) {
    return FOLDED.get(text).contains(word);
  }

  private static int part(String text) {
    return Math.floorMod(text.hashCode(), PARTS);
  }

  private static void tell(TypedText text, Understanding found, String fault) {
    var answer = found.candidates().stream().findFirst();
    System.out.printf(
        "%s %s [%s] %s%n    wanted %s %s%n    found %s %s %s%n",
        fault,
        text.id(),
        text.language(),
        text.text(),
        text.questions(),
        text.parameters(),
        answer.map(a -> a.question().name()).orElse("-"),
        answer.map(a -> a.parameters().toString()).orElse(""),
        found.abstention().orElse(""));
  }

  private static void print(String half, Map<String, int[]> counts) {
    System.out.println("== " + half);
    counts.forEach((what, count) -> System.out.println(what + ": " + Arrays.toString(count)));
  }
}
