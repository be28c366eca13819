package org.interphase.server.telling;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/** The grades of evidence, which a reader should tell apart at a glance. */
public final class EvidenceGrades {

  private static final List<Grade> GRADES =
      List.of(
          new Grade(
              "directly observed",
              "observed",
              "A method that the source names showed, on a specimen, the very thing that is claimed."),
          new Grade(
              "stated purpose",
              "purpose",
              "It is stated as an aim, and no evidence is given that the aim was reached."),
          new Grade(
              "inferred only",
              "inferred",
              "It is concluded from something else; no method that looked at it is named."));

  private EvidenceGrades() {}

  /** A text; a grade with its mark, in its colour. */
  public static DomContent marked(String text) {
    return GRADES.stream()
        .filter(grade -> grade.name().equals(text))
        .findFirst()
        .<DomContent>map(Grade::mark)
        .orElseGet(() -> bdi(text));
  }

  /** Whether a text is the name of a grade. */
  static boolean isGrade(String text) {
    return rank(text) < rank("");
  }

  /** The place of a grade from the strongest, 0, on; last what is none. */
  public static int rank(String text) {
    int rank = GRADES.stream().map(Grade::name).toList().indexOf(text);
    return rank < 0 ? GRADES.size() : rank;
  }

  /** What the marks mean that {@code texts} show; empty where they show none. */
  public static DomContent legend(Stream<String> texts) {
    var shown = texts.filter(text -> rank(text) < GRADES.size()).distinct().toList();
    if (shown.isEmpty()) {
      return join();
    }
    return dl(each(
            GRADES.stream().filter(grade -> shown.contains(grade.name())).toList(),
            grade -> join(dt(grade.mark()), dd(grade.meaning()))))
        .withClass("legend");
  }

  private record Grade(String name, String style, String meaning) {

    DomContent mark() {
      return span(name).withClass("grade " + style);
    }
  }
}
