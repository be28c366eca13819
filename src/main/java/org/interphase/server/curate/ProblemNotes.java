package org.interphase.server.curate;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.interphase.model.Problem;

/** Problems as notes: what was found, what was expected, how to mend it. */
final class ProblemNotes {

  /** {@code check} tells them all. */
  private static final int MOST = 100;

  private ProblemNotes() {}

  /** Notes beside what they are about. */
  static DomContent of(List<Problem> problems) {
    return problems.isEmpty()
        ? join()
        : ul(each(problems, problem -> note(problem, join()))).withClass("plain notes");
  }

  /** Notes that say where what they are about stands. */
  static DomContent withPlaces(List<Problem> problems) {
    return join(
        ul(each(
                problems.stream().limit(MOST).toList(),
                problem -> note(problem, span(code(bdi(problem.place().toString())), text(": ")))))
            .withClass("plain notes"),
        text(
            problems.size() > MOST
                ? "And " + (problems.size() - MOST) + " more, which ./interphase check tells."
                : ""));
  }

  private static DomContent note(Problem problem, DomContent place) {
    return li(
            place,
            strong(problem.isWarning() ? "Look: " : "Mend: "),
            bdi("found " + problem.found() + ", expected " + problem.expected() + ". "),
            bdi(problem.mend()))
        .withClass(problem.isWarning() ? "look" : "mend");
  }
}
