package org.interphase.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
              checkSendable(
                  header.parameters().stream().filter(p -> isFree(p, query)).toList(), query);
              header.columns().forEach(column -> checkColumn(column.value().name(), column, query));
              TitleCheck.check(header, query, file, problems);
              header
                  .chart()
                  .map(ChartHeader::columns)
                  .orElse(List.of())
                  .forEach(column -> checkColumn(column.value(), column, query));
              header.parameters().forEach(parameter -> checkOptions(parameter, query));
              checkJoins(query);
            });
    header.parameters().forEach(this::checkValues);
    checkNames(header.parameters());
    checkSentences(header);
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

  /** Whether a value can be bound to the parameter; tells why where it cannot. */
  private boolean isFree(Located<Parameter> located, Query query) {
    var parameter = located.value();
    if (!parameter.name().matches("[A-Za-z_]\\w*")) {
      problem(
          located,
          "parameter \"" + parameter.name() + "\"",
          "the name of a variable",
          "Name the parameter as its variable in the query, without the question mark.");
      return false;
    }
    try {
      if (!bound(query, List.of(located)).equals(query)) {
        return true;
      }
      problem(
          located,
          "parameter \"" + parameter.name() + "\"",
          "a variable of the query",
          "Use ?" + parameter.name() + " in the query, or remove the parameter.");
    } catch (ARQException e) {
      problem(
          located,
          "parameter \"" + parameter.name() + "\", whose variable the query sets itself",
          "a variable that is free to be chosen",
          "Give the parameter a variable of its own and compare with it in a FILTER.");
    }
    return false;
  }

  /**
   * The query is shown with values written in, for any client to send, so that the text has to be
   * SPARQL. All at once: it is written and read for each parameter only where one is at fault.
   */
  private void checkSendable(List<Located<Parameter>> free, Query query) {
    if (free.isEmpty() || isSendable(query, free)) {
      return;
    }
    for (var located : free) {
      if (!isSendable(query, List.of(located))) {
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
  }

  private static boolean isSendable(Query query, List<Located<Parameter>> free) {
    try {
      Queries.parse(bound(query, free).serialize());
      return true;
    } catch (QueryException e) {
      return false;
    }
  }

  private static Query bound(Query query, List<Located<Parameter>> free) {
    var values = new HashMap<Var, Node>();
    free.forEach(p -> values.put(Var.alloc(p.value().name()), anyValue(p.value().type())));
    return QueryTransformOps.replaceVars(query, values);
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

  private void checkJoins(Query query) {
    for (var variable : LooseVariables.in(query)) {
      problems.add(
          new Problem(
              Place.file(file),
              "?" + variable + ", which may have no value, in a pattern beside",
              "a variable that has a value in every row, since a row without goes with every match",
              "Write the pattern into the OPTIONAL that binds it, or give it a value in each case and drop that by a FILTER."));
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

  private void checkSentences(QuestionHeader header) {
    checkPlaces(Sentence.of(header.sentence()), "the sentence", Place.file(file), header);
    for (var phrasing : header.phrasings()) {
      checkPlaces(phrasing.value().sentence(), "a phrasing", phrasing.place(), header);
    }
  }

  private void checkPlaces(Sentence sentence, String where, Place place, QuestionHeader header) {
    sentence.parameters().stream()
        .filter(name -> header.parameters().stream().noneMatch(p -> p.value().name().equals(name)))
        .map(name -> "{" + name + "} in " + where)
        .forEach(found -> addBadPlace(place, found));
    if (sentence.hasLoneBrace()) {
      addBadPlace(place, "a brace in " + where + " that encloses no name");
    }
  }

  private void addBadPlace(Place place, String found) {
    problems.add(
        new Problem(
            place,
            found,
            "the name of a parameter between the braces",
            "Correct the name, or add the parameter."));
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
      if (AnswerAddress.OWN.contains(parameter.value().name())) {
        problem(
            parameter,
            "parameter \"" + parameter.value().name() + "\"",
            "a name that no address of an answer has a meaning for",
            "Call it otherwise; \"from\" and \"rows\" say which rows a page shows, \"lang\" its language.");
      }
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
