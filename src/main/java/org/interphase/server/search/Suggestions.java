package org.interphase.server.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Completes what somebody types to names of things and to questions. */
final class Suggestions {

  /** So many are read at a glance. */
  private static final int MOST = 8;

  private static final int QUESTIONS = 3;

  /** Shorter texts are no slips: most of what is near to them means something else. */
  private static final int SLIPS = 4;

  private final Beginnings things;
  private final Beginnings questions;

  Suggestions(List<Suggestion> things, List<Suggestion> questions) {
    this.things = new Beginnings(things);
    this.questions = new Beginnings(questions);
  }

  /**
   * What was found.
   *
   * @param all the likeliest first, questions last
   * @param steps how many names and stretches of names were looked at
   */
  record Found(List<Suggestion> all, int steps) {

    Found {
      all = List.copyOf(all);
    }
  }

  /** Those for what is typed so far, with at most one slip. */
  Found of(String typed) {
    var letters = FoldedText.of(typed).letters().strip();
    var text = letters.substring(0, Math.min(letters.length(), Beginnings.LONGEST));
    if (text.isEmpty()) {
      return new Found(List.of(), 0);
    }
    var asked = questions.lookup();
    var named = things.lookup();
    var askedFor = found(text, QUESTIONS, asked);
    var all = new ArrayList<>(found(text, MOST - askedFor.size(), named));
    all.addAll(askedFor);
    return new Found(all, asked.steps() + named.steps());
  }

  private static List<Suggestion> found(String text, int most, Beginnings.Lookup lookup) {
    var found = new LinkedHashMap<String, Suggestion>();
    lookup.take(lookup.of(text), text.length(), most, found);
    if (found.isEmpty() && text.length() >= SLIPS) {
      Slips.of(text, lookup)
          .forEach((stretch, length) -> lookup.take(stretch, length, most, found));
    }
    return List.copyOf(found.values());
  }
}
