package org.interphase.cli;

import java.io.PrintStream;
import java.util.List;
import org.interphase.model.Problem;
import org.interphase.question.QuestionCatalogue;

/** Reads the curated questions for commands that can do without those that have problems. */
final class Questions {

  private Questions() {}

  /** What is wrong with the questions, which are looked at again only where a file has changed. */
  static List<Problem> problems(Project project) {
    var checked = project.checkedQueries();
    if (checked.isThere()) {
      return List.of();
    }
    var problems = QuestionCatalogue.read(project.queries()).problems();
    if (problems.isEmpty()) {
      checked.keep();
    }
    return problems;
  }

  /** The questions; that some are missing is said on {@code err}. */
  static QuestionCatalogue of(Project project, PrintStream err) {
    var checked = project.checkedQueries();
    if (checked.isThere()) {
      return QuestionCatalogue.readChecked(project.queries());
    }
    var catalogue = QuestionCatalogue.read(project.queries());
    if (catalogue.problems().isEmpty()) {
      checked.keep();
    } else {
      err.println(
          Count.of(catalogue.problems())
              + " in the questions; those that have one are left out. \"check\" says more.");
    }
    return catalogue;
  }
}
