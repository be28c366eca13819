package org.interphase.terminal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Visible;
import org.interphase.question.AnswerCell;
import org.interphase.question.EvidenceGrade;
import org.interphase.question.FlagMeanings;
import org.interphase.vocabulary.IriMinter;

/**
 * What a terminal shows of a cell: a thing by its path, as commands take it, grades and flags with
 * their signs.
 */
record ShownCell(String text, boolean isFlag) {

  private static final String DOUBT = "⚠ ";

  static ShownCell of(AnswerCell cell, String column) {
    if (cell.isEmpty()) {
      return new ShownCell("", false);
    }
    var text = oneLine(cell.text());
    if (!cell.iri().isEmpty()) {
      return new ShownCell(
          text.startsWith(IriMinter.ID) ? text.substring(IriMinter.ID.length()) : text, false);
    }
    if (column.equals(FlagMeanings.COLUMN)) {
      var flags =
          Stream.of(text.split(FlagMeanings.BETWEEN))
              .map(flag -> DOUBT + flag)
              .collect(Collectors.joining("  "));
      return new ShownCell(flags, true);
    }
    return new ShownCell(
        EvidenceGrade.of(text).map(grade -> grade.sign() + " " + text).orElse(text), false);
  }

  /** One line of the cell in its colour. */
  String inked(String line, Terminal terminal) {
    if (isFlag) {
      return terminal.yellow(line);
    }
    return EvidenceGrade.of(text.substring(Math.min(2, text.length())))
        .filter(grade -> text.startsWith(grade.sign()))
        .map(grade -> inked(grade, line, terminal))
        .orElse(line);
  }

  static String inked(EvidenceGrade grade, String text, Terminal terminal) {
    return switch (grade) {
      case DIRECTLY_OBSERVED -> terminal.green(text);
      case STATED_PURPOSE -> terminal.yellow(text);
      case INFERRED_ONLY -> terminal.faint(text);
    };
  }

  static String oneLine(String text) {
    return Visible.of(text.replaceAll("\\R|\t", " "));
  }
}
