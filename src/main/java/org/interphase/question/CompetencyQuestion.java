package org.interphase.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A curated question: what it asks, in words and in SPARQL.
 *
 * @param name the file's name without {@code .rq}, as used in addresses and on the command line
 * @param summary a few words
 * @param description the question in words
 * @param sentence the question in words with {@code {name}} in the place of parameters; without any
 *     where the form stands apart
 * @param tags what it belongs to
 * @param parameters what an asker can choose
 * @param columns the columns that the file explains, in the order of the file
 * @param chart how to draw the answer; empty where there is nothing to draw
 * @param sparql the whole text of the file, which is a valid {@code SELECT} query
 */
public record CompetencyQuestion(
    String name,
    String summary,
    String description,
    String sentence,
    List<String> tags,
    List<Parameter> parameters,
    List<Column> columns,
    Optional<Chart> chart,
    String sparql) {

  public CompetencyQuestion {
    Objects.requireNonNull(name);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(description);
    Objects.requireNonNull(sentence);
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    Objects.requireNonNull(chart);
    Objects.requireNonNull(sparql);
  }

  /** A question that is asked in these words alone, and whose answer is not drawn. */
  public CompetencyQuestion(
      String name,
      String summary,
      String description,
      List<String> tags,
      List<Parameter> parameters,
      List<Column> columns,
      String sparql) {
    this(
        name,
        summary,
        description,
        description,
        tags,
        parameters,
        columns,
        Optional.empty(),
        sparql);
  }

  /**
   * How people ask it, in several languages, in the order of the file. They are read from the text
   * each time: few programs need them, and they are the most of what a header says.
   */
  public List<Phrasing> phrasings() {
    return HeaderReader.phrasings(sparql);
  }

  /** The parameter of that name, where the question has it. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }
}
