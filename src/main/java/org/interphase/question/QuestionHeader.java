package org.interphase.question;

import java.util.List;
import java.util.Optional;

/** What stands in the {@code #+} lines of a query's file. */
record QuestionHeader(
    String summary,
    String description,
    String sentence,
    List<Located<Phrasing>> phrasings,
    List<String> tags,
    List<Located<Parameter>> parameters,
    List<Located<Column>> columns,
    Optional<ChartHeader> chart) {

  QuestionHeader {
    phrasings = List.copyOf(phrasings);
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  static final QuestionHeader NONE =
      new QuestionHeader("", "", "", List.of(), List.of(), List.of(), List.of(), Optional.empty());
}
