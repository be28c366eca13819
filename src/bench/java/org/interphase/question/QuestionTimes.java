package org.interphase.question;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.interphase.Benchmarks;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;

/**
 * Prints what the curated questions take, warm, of the processor time of the thread that asks:
 * other than the time by the clock, a busy machine changes it little.
 */
public final class QuestionTimes {

  private static final int ROUNDS = 10;
  private static final int SLOWEST = 5;

  private record Time(String question, double milliseconds) {}

  private QuestionTimes() {}

  /** Asks each question as often to warm up as is measured then. */
  public static void main(String[] arguments) {
    var workspace = Benchmarks.workspace();
    var engine = Engine.on(workspace.open(Progress.silent()));
    var times =
        QuestionCatalogue.read(workspace.queries()).all().stream()
            .map(question -> new Time(question.name(), median(engine, question)))
            .sorted(Comparator.comparing(Time::milliseconds))
            .toList();
    int all = times.size();
    System.out.printf("| the %d questions, medians of %d each | processor time [ms] |%n", all, ROUNDS);
    System.out.printf("|---|---:|%n");
    print("least", times.get(0));
    print("median", times.get(all / 2));
    times.subList(all - SLOWEST, all).forEach(time -> print("among the most", time));
    double sum = times.stream().mapToDouble(Time::milliseconds).sum();
    System.out.printf(Locale.ROOT, "| all together | %.0f |%n", sum);
  }

  private static void print(String which, Time time) {
    System.out.printf(
        Locale.ROOT, "| %s (`%s`) | %.1f |%n", which, time.question(), time.milliseconds());
  }

  private static double median(Engine engine, CompetencyQuestion question) {
    var warm =
        LongStream.generate(() -> taken(engine, question))
            .limit(2L * ROUNDS)
            .skip(ROUNDS)
            .sorted()
            .toArray();
    return warm[ROUNDS / 2] / 1e6;
  }

  private static long taken(Engine engine, CompetencyQuestion question) {
    var clock = ManagementFactory.getThreadMXBean();
    long began = clock.getCurrentThreadCpuTime();
    engine.read(() -> new Asking(engine::build).ask(question, Map.of()));
    return clock.getCurrentThreadCpuTime() - began;
  }
}
