package org.interphase.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.NodeValue;
import org.interphase.vocabulary.Decimals;

/**
 * A rule or a summary, kept in a file of its own.
 *
 * @param name the file's name without its ending
 * @param reason what it says, in the first line of the file
 * @param query a SPARQL {@code CONSTRUCT}
 */
record Rule(String name, String reason, Query query) {

  private static final String ENDING = ".rq";

  /** The rules of a folder, in the order of their names. */
  static List<Rule> in(Path folder) {
    return files(folder).stream().map(Rule::read).toList();
  }

  /** The files of the rules of a folder, in the order of their names. */
  static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rule of {@code file}.
   *
   * @throws QueryException where the file's text is no query
   */
  static Rule read(Path file) {
    try {
      var text = Files.readString(file);
      var name = file.getFileName().toString();
      return new Rule(
          name.substring(0, name.length() - ENDING.length()),
          text.lines()
              .findFirst()
              .filter(line -> line.startsWith("#"))
              .orElse("")
              .replaceFirst("^#\\s*", ""),
          QueryFactory.create(text));
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(
          new FileSystemException(file.toString(), null, "the text is not UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the rule makes of {@code known}, with decimals in their canonical form. */
  List<Triple> conclusions(Graph known) {
    return QueryExec.graph(known).query(query).construct().find().mapWith(Rule::canonical).toList();
  }

  /** Arithmetic leaves decimals in any form; the graph knows one. */
  static Triple canonical(Triple triple) {
    var object = triple.getObject();
    return object.isLiteral() && XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype())
        ? Triple.create(
            triple.getSubject(),
            triple.getPredicate(),
            Decimals.literal(NodeValue.makeNode(object).getDecimal()).asNode())
        : triple;
  }
}
