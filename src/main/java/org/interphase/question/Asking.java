package org.interphase.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** Asks curated questions of a SPARQL service: a dataset in this program or one far away. */
public final class Asking {

  private final Supplier<QueryExecBuilder> service;

  /**
   * Asks what {@code service} builds: {@code () -> QueryExec.dataset(dataset)} or {@code () ->
   * QueryExecHTTP.service(address)}, anew for each question. A dataset that needs transactions is
   * read within the caller's.
   */
  public Asking(Supplier<QueryExecBuilder> service) {
    this.service = Objects.requireNonNull(service);
  }

  /**
   * The answer to {@code question} with the values of {@code parameters}, by name. A parameter that
   * is not given has its default; one without default, or given as an empty text, means "all".
   * Values are bound as RDF terms and never become part of the query's text.
   *
   * @throws BadParameterException where the question has no such parameter, or the value is not of
   *     its type
   */
  public Answer ask(CompetencyQuestion question, Map<String, String> parameters) {
    Map<Var, Node> values = ParameterValues.of(question, parameters);
    Query query = Queries.parse(question.sparql());
    QueryExecBuilder builder = service.get().query(query);
    values.forEach(builder::substitution);
    List<List<AnswerCell>> rows = new ArrayList<>();
    try (QueryExec execution = builder.build()) {
      execution
          .select()
          .forEachRemaining(
              solution ->
                  rows.add(
                      query.getProjectVars().stream()
                          .map(column -> cell(solution.get(column)))
                          .toList()));
    }
    return new Answer(question.name(), query.getResultVars(), rows);
  }

  private static AnswerCell cell(Node node) {
    if (node == null) {
      return AnswerCell.EMPTY;
    }
    if (node.isURI()) {
      return new AnswerCell(node.getURI(), node.getURI(), "");
    }
    if (!node.isLiteral()) {
      return new AnswerCell(node.toString(), "", "");
    }
    String datatype = node.getLiteralDatatypeURI();
    String text = node.getLiteralLexicalForm();
    return new AnswerCell(AnswerCell.hasNumericType(datatype) ? plain(text) : text, "", datatype);
  }

  /** A text that is no finite number, such as {@code INF}, stays. */
  private static String plain(String text) {
    return text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")
        ? PlainNumber.of(new BigDecimal(text))
        : text;
  }
}
