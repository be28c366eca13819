package org.interphase.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.reasoning.SparqlProblem;
import org.interphase.vocabulary.IriMinter;

/** Checks that a query can be asked, and that its header speaks of this query. */
final class QueryCheck {

  private final String file;
  private final List<Problem> problems;

  QueryCheck(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Adds what is wrong with {@code sparql} under {@code header}. */
  void check(String sparql, QuestionHeader header) {
    parse(sparql)
        .filter(this::namesItsColumns)
        .ifPresent(
            query -> {
              header.parameters().forEach(parameter -> checkVariable(parameter, query));
              header.columns().forEach(column -> checkColumn(column.value().name(), column, query));
              header
                  .chart()
                  .map(ChartHeader::columns)
                  .orElse(List.of())
                  .forEach(column -> checkColumn(column.value(), column, query));
              header.parameters().forEach(parameter -> checkOptions(parameter, query));
            });
    header.parameters().forEach(this::checkValues);
    checkNames(header.parameters());
    checkSentence(header);
  }

  private Optional<Query> parse(String sparql) {
    try {
      return Optional.of(Queries.parse(sparql));
    } catch (QueryException e) {
      problems.add(SparqlProblem.of(e, file));
    }
    return Optional.empty();
  }

  private boolean namesItsColumns(Query query) {
    boolean named = query.isSelectType() && !query.isQueryResultStar();
    if (!named) {
      problems.add(
          new Problem(
              Place.file(file),
              query.isSelectType() ? "SELECT *" : "a query that is no SELECT",
              "SELECT with the names of the columns",
              "Name each column; people rely on columns and their order."));
    }
    return named;
  }

  private void checkVariable(Located<Parameter> located, Query query) {
    var parameter = located.value();
    if (!parameter.name().matches("[A-Za-z_]\\w*")) {
      problem(
          located,
          "parameter \"" + parameter.name() + "\"",
          "the name of a variable",
          "Name the parameter as its variable in the query, without the question mark.");
      return;
    }
    try {
      var bound =
          QueryTransformOps.replaceVars(
              query, Map.of(Var.alloc(parameter.name()), anyValue(parameter.type())));
      if (bound.equals(query)) {
        problem(
            located,
            "parameter \"" + parameter.name() + "\"",
            "a variable of the query",
            "Use ?" + parameter.name() + " in the query, or remove the parameter.");
      } else {
        checkSendable(located, bound);
      }
    } catch (ARQException e) {
      problem(
          located,
          "parameter \"" + parameter.name() + "\", whose variable the query sets itself",
          "a variable that is free to be chosen",
          "Give the parameter a variable of its own and compare with it in a FILTER.");
    }
  }

  /** A service far away is sent the query's text, so that the text has to be SPARQL. */
  private void checkSendable(Located<Parameter> located, Query bound) {
    try {
      Queries.parse(bound.serialize());
    } catch (QueryException e) {
      var variable = "?" + located.value().name();
      problem(
          located,
          "parameter \"" + located.value().name() + "\" where only a variable may stand",
          "a place where a value may stand",
          "Write COALESCE(?x = "
              + variable
              + ", true) for BOUND("
              + variable
              + "), and ORDER BY STR("
              + variable
              + ") for ORDER BY "
              + variable
              + ".");
    }
  }

  private static Node anyValue(Parameter.Type type) {
    return switch (type) {
      case IRI -> IriMinter.thing("any").asNode();
      case STRING, SEARCH -> NodeFactory.createLiteralString("any");
      case NUMBER -> NodeFactory.createLiteralDT("1.5", XSDDatatype.XSDdecimal);
    };
  }

  private void checkColumn(String name, Located<?> located, Query query) {
    if (!query.getResultVars().contains(name)) {
      problem(
          located,
          "column \"" + name + "\"",
          "one that SELECT names: " + String.join(", ", query.getResultVars()),
          "Correct the name, or add the column to the query.");
    }
  }

  /** Options of another kind than the parameter would be refused once chosen. */
  private void checkOptions(Located<Parameter> located, Query query) {
    var parameter = located.value();
    parameter
        .optionColumn()
        .filter(column -> !query.getResultVars().contains(column))
        .ifPresent(
            column ->
                problem(
                    located,
                    "options \"" + column + "\" of parameter \"" + parameter.name() + "\"",
                    "a column: " + String.join(", ", query.getResultVars()),
                    "Name the column whose values shall be offered, or write a SELECT."));
    parameter
        .optionQuery()
        .filter(options -> !isSelectOfOne(options, query))
        .ifPresent(
            options ->
                problem(
                    located,
                    "options of parameter \"" + parameter.name() + "\" that cannot be asked for",
                    "a SELECT of one variable, in SPARQL 1.1",
                    "Correct the query; the prefixes of the question hold in it, too."));
  }

  private static boolean isSelectOfOne(String options, Query query) {
    try {
      var found = Queries.parse(options, query);
      return found.isSelectType() && found.getResultVars().size() == 1;
    } catch (QueryException e) {
      return false;
    }
  }

  private void checkSentence(QuestionHeader header) {
    Sentence.of(header.sentence()).parameters().stream()
        .filter(name -> header.parameters().stream().noneMatch(p -> p.value().name().equals(name)))
        .forEach(
            name ->
                problems.add(
                    new Problem(
                        Place.file(file),
                        "{" + name + "} in the sentence",
                        "the name of a parameter between the braces",
                        "Correct the name, or add the parameter.")));
  }

  private void checkValues(Located<Parameter> located) {
    var parameter = located.value();
    var free = new Parameter(parameter.name(), parameter.type(), "", Optional.empty(), List.of());
    boolean choicesAreGood =
        parameter.values().stream().filter(isBad(located, free)).findAny().isEmpty();
    if (choicesAreGood) {
      parameter.defaultValue().ifPresent(value -> isBad(located, parameter).test(value));
    }
  }

  private Predicate<String> isBad(Located<Parameter> located, Parameter parameter) {
    return value -> {
      try {
        ParameterValues.value(parameter, value);
        return false;
      } catch (BadParameterException e) {
        problem(
            located,
            "value " + e.found() + " of parameter \"" + parameter.name() + "\"",
            e.expected(),
            "Correct the default or the values.");
        return true;
      }
    };
  }

  private void checkNames(List<Located<Parameter>> parameters) {
    var names = new HashSet<String>();
    for (var parameter : parameters) {
      if (!names.add(parameter.value().name())) {
        problem(
            parameter,
            "parameter \"" + parameter.value().name() + "\" a second time",
            "each parameter once",
            "Remove one of them.");
      }
    }
  }

  private void problem(Located<?> located, String found, String expected, String mend) {
    problems.add(new Problem(located.place(), found, expected, mend));
  }
}
