package org.interphase.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.question.Asking;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;

/**
 * Tells what of the tuning half is not understood by what has learned from the rest of it, a third
 * after the other, and which weights are best for those and for all that was typed; and of the test
 * half how much is understood, no more.
 */
final class WordsTuning {

  private static final int PARTS = 3;

  private static final List<TypedText> TUNING = TypedText.of("tuning");
  private static final List<TypedText> ALL =
      Stream.concat(TUNING.stream(), TypedText.learned(TUNING)).toList();

  private static final Set<String> TEXTS =
      ALL.stream().map(TypedText::text).collect(Collectors.toSet());

  private static final Engine ENGINE =
      Engine.on(Workspace.at(ExampleSources.HOME).open(Progress.silent()));

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(ExampleSources.HOME.resolve("queries"));

  private final Tally tally = new Tally(new Asking(ENGINE::build), QUESTIONS);
  private final Fit fit = new Fit();
  private final Ranking ranking = new Ranking();

  private WordsTuning() {}

  /** Prints faults and figures; the first argument leaves out halves other than it. */
  public static void main(String[] arguments) {
    new WordsTuning().tune();
    if (arguments.length == 0) {
      countTest();
    }
  }

  private void tune() {
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      var known = known(left);
      var matcher =
          ENGINE.read(
              () -> Matcher.of(ENGINE::build, QUESTIONS.all(), text -> isKnown(text, left, known)));
      ALL.stream()
          .filter(text -> part(text.text()) == left)
          .forEach(
              text ->
                  ENGINE.read(
                      () -> {
                        add(text, matcher);
                        return 0;
                      }));
    }
    print("tuning, learned from the rest", tally.counts());
    System.out.print(fit.weights());
    System.out.println(ranking.weights());
  }

  private void add(TypedText text, Matcher matcher) {
    if (TUNING.contains(text)) {
      var found = matcher.understand(text.text());
      tally.add(text, found).ifPresent(fault -> tell(text, found, fault));
    }
    var scored = matcher.scored(matcher.read(text.text()));
    boolean isUnknown = text.kind().equals("unanswerable");
    if (!isUnknown) {
      ranking.add(scored, text.questions());
    }
    if (isUnknown || text.questions().contains(scored.get(0).question().name())) {
      matcher.signs(text.text()).ifPresent(signs -> fit.add(signs, isUnknown));
    }
  }

  private static void countTest() {
    var words = Words.of(ENGINE::build, QUESTIONS.all());
    var test = new Tally(new Asking(ENGINE::build), QUESTIONS);
    var faults = new TreeMap<String, int[]>();
    for (var text : TypedText.of("test")) {
      ENGINE
          .read(() -> test.add(text, words.understand(text.text())))
          .ifPresent(
              fault -> faults.computeIfAbsent(text.kind() + ": " + fault, f -> new int[1])[0]++);
    }
    print("test", test.counts());
    print("test, faults", faults);
  }

  /** All that the texts of the other parts have, and what this one has, folded. */
  private static Map<Boolean, String> known(int left) {
    return TEXTS.stream()
        .collect(
            Collectors.partitioningBy(
                text -> part(text) != left,
                Collectors.mapping(Folding::of, Collectors.joining("\n"))));
  }

  /** Words that only the texts of a part have were added for these, and are left out with them. */
  private static boolean isKnown(String text, int left, Map<Boolean, String> known) {
    if (TEXTS.contains(text)) {
      return part(text) != left;
    }
    var word = Folding.of(text);
    return !known.get(false).contains(word) || known.get(true).contains(word);
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
