package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** A project of one question, over the lives of two interlayers; with other data, of one other. */
record LivesProject(Path folder) {

  private static final String LIVES =
      """
      #+ summary: Lives of interlayers
      #+ description: How long did cells with an interlayer last?
      #+ params:
      #+   - {name: minimum, type: number, description: the shortest life in h}
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      SELECT ?interlayer ?hours
      { ?interlayer iph:hours ?hours FILTER(COALESCE(?hours >= ?minimum, true)) }
      ORDER BY ?hours
      """;

  static final Problem PROBLEM =
      new Problem(
          Place.cell("data/zhang-2023/table-2.csv", 14, "conductivity"),
          "\"2.8 x 10-4\"",
          "a number such as 2.8 × 10⁻⁴",
          "Write the number as printed.");

  static LivesProject in(Path folder) throws IOException {
    var made = new LivesProject(folder);
    Files.createDirectory(made.queries());
    made.write("queries/lives.rq", LIVES);
    return made;
  }

  Path queries() {
    return folder.resolve("queries");
  }

  Project project() {
    return project(List.of());
  }

  /** The same project, with a slip in its data. */
  Project with(Problem... problems) {
    return project(List.of(problems));
  }

  CommandLineRun run(String... arguments) {
    return CommandLineRun.of(project(), arguments);
  }

  void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Project project(List<Problem> problems) {
    return new FakeProject(
        graph("strategy/spi", 600, "strategy/ge", 200),
        graph("strategy/cr", 7),
        problems,
        queries());
  }

  /** In the default graph and in one that is named, as what is built is. */
  private static DatasetGraph graph(Object... lives) {
    var statements = new StringBuilder();
    for (int i = 0; i < lives.length; i += 2) {
      statements.append(
          "<https://w3id.org/interphase/id/%s> iph:hours %s .\n".formatted(lives[i], lives[i + 1]));
    }
    var trig =
        "PREFIX iph: <https://w3id.org/interphase/ontology#>\n%1$s"
            + "<https://w3id.org/interphase/graph/review> { %1$s }";
    return RDFParser.fromString(trig.formatted(statements), Lang.TRIG).toDatasetGraph();
  }
}
