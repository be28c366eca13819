package org.interphase.plot;

import java.util.List;
import org.interphase.question.AnswerCell;

/** A row of an answer, by the names of its columns. */
record Row(List<String> columns, List<AnswerCell> cells) {

  /** The cell of that column; an empty one where the answer has no such column. */
  AnswerCell get(String column) {
    int place = columns.indexOf(column);
    return place < 0 ? AnswerCell.EMPTY : cells.get(place);
  }
}
