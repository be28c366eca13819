package org.interphase.server.telling;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interphase.question.EvidenceGrade;

/** The grades of evidence, which a reader should tell apart at a glance. */
public final class EvidenceGrades {

  private EvidenceGrades() {}

  /** A text; a grade with its mark, in its colour. */
  public static DomContent marked(String text) {
    return EvidenceGrade.of(text)
        .<DomContent>map(EvidenceGrades::mark)
        .orElseGet(() -> Written.words(text));
  }

  /** Whether a text is the name of a grade. */
  static boolean isGrade(String text) {
    return rank(text) < rank("");
  }

  /** The place of a grade from the strongest, 0, on; last what is none. */
  public static int rank(String text) {
    return EvidenceGrade.of(text).map(Enum::ordinal).orElse(EvidenceGrade.values().length);
  }

  /** What the marks mean that {@code texts} show; empty where they show none. */
  public static DomContent legend(Stream<String> texts) {
    var shown =
        new TreeSet<>(texts.distinct().flatMap(text -> EvidenceGrade.of(text).stream()).toList());
    if (shown.isEmpty()) {
      return join();
    }
    return dl(each(shown, grade -> join(dt(mark(grade)), dd(grade.meaning())))).withClass("legend");
  }

  private static DomContent mark(EvidenceGrade grade) {
    var style =
        switch (grade) {
          case DIRECTLY_OBSERVED -> "observed";
          case STATED_PURPOSE -> "purpose";
          case INFERRED_ONLY -> "inferred";
        };
    return span(grade.words()).withClass("grade " + style);
  }
}
