package org.interphase.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.interphase.model.Spelling;
import org.interphase.vocabulary.IriMinter;

/** Asks curated questions of a SPARQL service: a dataset in this program or one far away. */
public final class Asking {

  private static final int MOST_NEAR = 3;

  private final Supplier<QueryExecBuilder> service;

  /**
   * Asks what {@code service} builds: {@code engine::build} or {@code () ->
   * QueryExecHTTP.service(address)}, anew for each question. A dataset that needs transactions is
   * read within the caller's.
   */
  public Asking(Supplier<QueryExecBuilder> service) {
    this.service = Objects.requireNonNull(service);
  }

  /**
   * The query of {@code question} with the defaults of its parameters written in: any client can
   * send it as it is, and gets what {@link #ask} finds without parameters.
   */
  public static String withDefaults(CompetencyQuestion question) {
    return withValues(question, Map.of());
  }

  /**
   * The query of {@code question} with the values of {@code parameters}, by name, written in, and
   * the defaults of the others.
   *
   * @throws BadParameterException as {@link #ask} does
   */
  public static String withValues(CompetencyQuestion question, Map<String, String> parameters) {
    Map<Var, Node> values = ParameterValues.of(question, parameters);
    if (values.isEmpty()) {
      return question
          .sparql()
          .lines()
          .filter(line -> !line.startsWith("#+"))
          .collect(Collectors.joining("\n"))
          .strip();
    }
    return QueryTransformOps.replaceVars(Queries.parse(question.sparql()), values)
        .serialize(Syntax.syntaxSPARQL_11)
        .strip();
  }

  /**
   * What {@code parameter} can be given, where nothing else is chosen: one column, what its own
   * query finds or what stands in the column of the answer that it names.
   *
   * @throws IllegalArgumentException where it has neither
   */
  public Answer options(CompetencyQuestion question, Parameter parameter) {
    var whole = Queries.parse(question.sparql());
    var query =
        parameter
            .optionQuery()
            .map(options -> Queries.parse(options, whole))
            .or(() -> parameter.optionColumn().map(column -> OneColumn.of(whole, column)))
            .orElseThrow(IllegalArgumentException::new);
    var column = parameter.optionColumn().orElseGet(() -> query.getResultVars().get(0));
    try (var execution = service.get().query(query).build()) {
      return Answer.of(question.name(), List.of(column), execution.select());
    }
  }

  /**
   * The answer to {@code question} with the values of {@code parameters}, by name. A parameter that
   * is not given has its default; one without default, or given as an empty text, means "all".
   * Values are bound as RDF terms and never become part of the query's text.
   *
   * @throws BadParameterException where the question has no such parameter, the value is not of its
   *     type, or it names a thing that the graph does not know: an empty answer would say of that
   *     thing what holds of none
   */
  public Answer ask(CompetencyQuestion question, Map<String, String> parameters) {
    Map<Var, Node> values = ParameterValues.of(question, parameters);
    for (var parameter : question.parameters()) {
      var value = values.get(Var.alloc(parameter.name()));
      if (parameters.containsKey(parameter.name()) && value != null && value.isURI()) {
        requireKnown(question, parameter, value);
      }
    }
    var query = Queries.parse(question.sparql());
    var builder = service.get().query(query);
    values.forEach(builder::substitution);
    try (var execution = builder.build()) {
      return Answer.of(question.name(), query.getResultVars(), execution.select());
    }
  }

  private void requireKnown(CompetencyQuestion question, Parameter parameter, Node thing) {
    var known = QueryFactory.create("ASK { { ?thing ?p ?o } UNION { ?s ?q ?thing } }");
    try (var execution = service.get().query(known).substitution("thing", thing).build()) {
      if (execution.ask()) {
        return;
      }
    }
    var name = path(thing.getURI());
    var options =
        parameter.optionQuery().isEmpty() ? List.<String>of() : names(options(question, parameter));
    var near = Spelling.near(name, options);
    if (near.isEmpty()) {
      near = nearAtTheEnd(name, options);
    }
    if (near.isEmpty()) {
      near = NearThings.to(thing.getURI(), service);
    }
    throw new BadParameterException(
        parameter.name(),
        "\"" + name + "\"",
        "something that the graph knows"
            + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }

  /** Those that are near but for the folder that {@code name} leaves out. */
  private static List<String> nearAtTheEnd(String name, List<String> options) {
    return options.stream()
        .filter(option -> !Spelling.near(name, List.of(option.replaceFirst(".*/", ""))).isEmpty())
        .limit(MOST_NEAR)
        .toList();
  }

  private static List<String> names(Answer options) {
    return options.rows().stream().map(row -> path(row.get(0).iri())).toList();
  }

  private static String path(String iri) {
    return iri.startsWith(IriMinter.ID) ? iri.substring(IriMinter.ID.length()) : iri;
  }
}
