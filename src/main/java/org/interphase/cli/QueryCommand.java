package org.interphase.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.interphase.engine.QueryText;
import org.interphase.reasoning.SparqlProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "query", description = "Run any SPARQL query.")
final class QueryCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Session session;

  @Mixin private ServiceOptions service;

  @Parameters(
      paramLabel = "FILE",
      description = "The file that holds the query; - is standard input.")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "",
      description = {
        "table, csv, json or xml for SELECT and ASK (default: table);",
        "turtle for CONSTRUCT and DESCRIBE."
      })
  private String format;

  QueryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var query = parse(text());
    var chosen = QueryFormat.choose(format, query);
    var result = service.read(session, builders -> QueryResult.of(query, builders.get(), chosen));
    session.out().write(result.bytes());
    return NoRows.status(result.isEmpty(), query.isSelectType() ? "rows" : "triples", session);
  }

  private String text() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return new String(session.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new FileSystemException(file, null, "found a folder, expected a file with a query");
    }
    try {
      return Files.readString(Path.of(file));
    } catch (CharacterCodingException e) {
      throw new FileSystemException(file, null, "the text is not UTF-8");
    }
  }

  private Query parse(String text) {
    try {
      return QueryText.parse(text, null, Syntax.defaultQuerySyntax);
    } catch (QueryException e) {
      var name = file.equals(STANDARD_INPUT) ? "standard input" : file;
      throw new UsageException(SparqlProblem.of(e, name).toString());
    }
  }
}
