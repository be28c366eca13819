package org.interphase.reasoning;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryException;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.Shown;

/** Finds files of rules that are anything but a sentence and a {@code CONSTRUCT}. */
final class RuleCheck {

  private RuleCheck() {}

  /** What is wrong with the files of {@code folder}; {@code home} is the project's top. */
  static List<Problem> check(Path folder, Path home) {
    return Rule.files(folder).stream().flatMap(file -> check(file, Shown.as(file, home))).toList();
  }

  private static Stream<Problem> check(Path file, String name) {
    try {
      return check(Rule.read(file), name);
    } catch (QueryException e) {
      return Stream.of(SparqlProblem.of(e, name));
    }
  }

  private static Stream<Problem> check(Rule rule, String name) {
    if (!rule.query().isConstructType()) {
      return Stream.of(
          new Problem(
              Place.file(name),
              "a query that is no CONSTRUCT",
              "CONSTRUCT with the statements that follow",
              "Say in a CONSTRUCT what follows; what is only asked belongs among the questions."));
    }
    if (rule.reason().isEmpty()) {
      return Stream.of(
          new Problem(
              Place.line(name, 1, 1),
              "no comment",
              "\"# \" and what the rule says, in one sentence",
              "Write the sentence there; explanations quote it."));
    }
    return Stream.of();
  }
}
