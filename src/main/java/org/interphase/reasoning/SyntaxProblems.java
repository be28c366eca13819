package org.interphase.reasoning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Collects what the parser has to say, with line and column. */
final class SyntaxProblems implements ErrorHandler {

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  private SyntaxProblems(String file) {
    this.file = file;
  }

  /** Reads {@code path} into {@code graph}; the problems of its syntax, empty where it has none. */
  static List<Problem> read(Path path, String file, Graph graph) {
    if (!Files.isReadable(path)) {
      return List.of(
          new Problem(
              Place.file(file),
              "no file that can be read",
              "an ontology in Turtle",
              "Put the ontology there, or name the file where it is."));
    }
    var handler = new SyntaxProblems(file);
    try {
      RDFParser.source(path).lang(Lang.TURTLE).errorHandler(handler).parse(graph);
    } catch (RiotException e) {
      if (handler.problems.isEmpty()) {
        handler.error(e.getMessage(), 1, 1);
      }
    }
    return List.copyOf(handler.problems);
  }

  @Override
  public void warning(String message, long line, long column) {
    error(message, line, column);
  }

  @Override
  public void error(String message, long line, long column) {
    problems.add(
        new Problem(
            Place.line(file, line, column),
            "\"" + message + "\"",
            "Turtle",
            "Correct the syntax there or just before it."));
  }

  @Override
  public void fatal(String message, long line, long column) {
    error(message, line, column);
    throw new RiotException(message);
  }
}
