package org.interphase.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.model.Problem;
import org.interphase.source.OpenQuestion;
import org.interphase.source.Source;

/**
 * A source's folder as it is read at the moment, its guesses taken for answers.
 *
 * @param version changes whenever the reading may change
 * @param source its tables as printed; nothing where the catalogue could not be read
 * @param questions what was guessed, answered or not
 * @param dataset what was read, and the union of it as the default graph
 * @param problems what is to be mended, then what is to be looked at once more
 */
public record SourceReading(
    String version,
    Optional<Source> source,
    List<OpenQuestion> questions,
    DatasetGraph dataset,
    List<Problem> problems) {

  public SourceReading {
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }

  /** The questions that nobody has answered. */
  public List<OpenQuestion> open() {
    return questions.stream().filter(OpenQuestion::awaitsAnswer).toList();
  }
}
