package org.interphase.server.sparql;

import java.util.regex.Pattern;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.interphase.engine.QueryText;
import org.interphase.engine.Refusal;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.ask.Refusals;
import org.interphase.server.http.HttpProblem;
import org.interphase.vocabulary.UndeclaredPrefix;

/** Turns the text of a query into a query that may be run here. */
public final class SparqlText {

  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"(?:<EOF>| (?:\"[^\"]*\"|<\\w+>) \"(.*) \")\" at line");
  private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+), column (\\d+)");

  private SparqlText() {}

  /**
   * Returns the query, or throws a problem that names the line and column at fault.
   *
   * @param queries accounts for what is made of the text, within {@link QueryRun#read}
   */
  public static Query parse(String text, QueryRun queries) {
    if (text.isBlank()) {
      throw HttpProblem.badRequest("The query is empty.");
    }
    try {
      var looked = QueryText.of(text);
      queries.hold(looked.bytes());
      var query = looked.parsed(Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
      refuseServiceCalls(query);
      return query;
    } catch (StackOverflowError e) {
      throw Refusals.problem(QueryText.tooDeep());
    } catch (Refusal e) {
      throw Refusals.problem(e);
    } catch (QueryParseException e) {
      throw syntaxProblem(e);
    } catch (QueryException e) {
      throw HttpProblem.badQuery(e.getMessage(), 0, 0);
    }
  }

  /** Refuses before running, so that the answer does not depend on whether SERVICE is reached. */
  private static void refuseServiceCalls(Query query) {
    var refusal =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw HttpProblem.serviceCallRefused();
          }
        };
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), refusal, new ExprVisitorBase());
    }
    if (query.getOrderBy() != null) {
      query
          .getOrderBy()
          .forEach(
              condition -> Walker.walk(condition.getExpression(), refusal, new ExprVisitorBase()));
    }
  }

  /** The parser's list of all that might have come instead fills a screen, so it is left out. */
  private static HttpProblem syntaxProblem(QueryParseException e) {
    var message = e.getMessage();
    var detail = detail(message);
    // Where the message names a place, the exception's own may be that of the token before.
    var place = PLACE.matcher(message);
    return place.find()
        ? HttpProblem.badQuery(
            detail, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
        : HttpProblem.badQuery(detail, e.getLine(), e.getColumn());
  }

  private static String detail(String message) {
    var undeclared = UndeclaredPrefix.in(message);
    if (undeclared.isPresent()) {
      return "Prefix \""
          + undeclared.get().prefix()
          + "\" is not declared. Write "
          + undeclared.get().declaration()
          + " above.";
    }
    var unexpected = UNEXPECTED.matcher(message);
    if (!unexpected.find()) {
      return message.replaceFirst("^Line \\d+, column \\d+: ", "");
    }
    return unexpected.group(1) == null
        ? "The query ends too early."
        : "Found " + unexpected.group(1).strip() + ", which cannot stand there.";
  }
}
