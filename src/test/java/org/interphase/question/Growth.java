package org.interphase.question;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.interphase.ExampleSources;
import org.interphase.ReviewCopies;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;

/**
 * How many statements each of several requests is given: over the review, and over three sources
 * that print what it prints, each under a name of its own.
 *
 * @param ofOne of each request, over the review
 * @param ofAll of each request, over the three
 */
public record Growth(Map<String, Long> ofOne, Map<String, Long> ofAll) {

  private static final int COPIES = 3;

  /** What is common to all sources, such as classes, is looked at with each. */
  private static final double IN_STEP = 1.2 * COPIES;

  /**
   * Counts what requests are given.
   *
   * @param folder for the sources and what is made of them
   * @param requests what can be asked of a dataset by name, in the order in which it is
   */
  public static Growth in(
      Path folder, List<String> names, BiFunction<CountingDataset, Workspace, Requests> requests)
      throws IOException {
    var copies = ReviewCopies.in(folder.resolve("data"), COPIES);
    var kept = folder.resolve("kept");
    return new Growth(
        given(copies.first(), kept, names, requests), given(copies.all(), kept, names, requests));
  }

  private static Map<String, Long> given(
      Path data,
      Path kept,
      List<String> names,
      BiFunction<CountingDataset, Workspace, Requests> requests) {
    var workspace = Workspace.at(ExampleSources.HOME).withData(List.of(data)).keptIn(kept);
    var counting = new CountingDataset(workspace.open(Progress.silent()));
    var given = new TreeMap<String, Long>();
    try (var asked = requests.apply(counting, workspace)) {
      for (var name : names) {
        long before = counting.given();
        asked.accept(name);
        given.put(name, counting.given() - before);
      }
    }
    return given;
  }

  /** Whether three times the data takes three times the statements at most. */
  public boolean isInStep(String name) {
    return ofAll.get(name) <= IN_STEP * ofOne.get(name);
  }

  /** What it took, in words. */
  public String of(String name) {
    return name + ": " + ofOne.get(name) + " of one, " + ofAll.get(name) + " of three";
  }

  /** Asks for what has that name, until it is closed. */
  public interface Requests extends Consumer<String>, AutoCloseable {

    @Override
    default void close() {
      // Most have nothing to end.
    }
  }
}
