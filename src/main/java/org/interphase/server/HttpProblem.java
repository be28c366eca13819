package org.interphase.server;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A request that is answered with an error, as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC
 * 9457</a> describes errors.
 */
final class HttpProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String kind;
  private final String title;
  private int line;
  private int column;
  private int retryAfterSeconds;
  private String allow = "";

  private HttpProblem(int status, String kind, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.kind = kind;
    this.title = title;
  }

  static HttpProblem badRequest(String detail) {
    return new HttpProblem(400, "bad-request", "The request is not understood", detail);
  }

  static HttpProblem badQuery(String detail, int line, int column) {
    var problem = new HttpProblem(400, "query-syntax", "The query is not valid SPARQL", detail);
    problem.line = line;
    problem.column = column;
    return problem;
  }

  static HttpProblem serviceCallRefused() {
    return new HttpProblem(
        403,
        "service-refused",
        "SERVICE is switched off",
        "This endpoint asks no other endpoint. Take SERVICE out of the query, or ask the other"
            + " endpoint yourself and join the answers.");
  }

  static HttpProblem notFound(String detail) {
    return new HttpProblem(404, "not-found", "Nothing here", detail);
  }

  static HttpProblem methodNotAllowed(String allow, String detail) {
    var problem = new HttpProblem(405, "not-allowed", "That cannot be done here", detail);
    problem.allow = allow;
    return problem;
  }

  static HttpProblem notAcceptable(List<String> offered) {
    return new HttpProblem(
        406,
        "not-acceptable",
        "No such format",
        "The answer comes as " + String.join(", ", offered) + ". Name one of them in Accept.");
  }

  static HttpProblem bodyTooLarge(long limit) {
    return new HttpProblem(
        413,
        "body-too-large",
        "The request is too long",
        "The body of a request may have at most " + number(limit) + " bytes.");
  }

  static HttpProblem tooManyRows(int limit) {
    return new HttpProblem(
        413,
        "too-many-rows",
        "The result is too long",
        "The result has more than "
            + number(limit)
            + " rows, so none is sent. Narrow the query, or add LIMIT "
            + limit
            + " and take the rest with OFFSET.");
  }

  static HttpProblem unsupportedMediaType(String detail) {
    return new HttpProblem(415, "media-type", "The request's format is not understood", detail);
  }

  static HttpProblem notImplemented(String detail) {
    return new HttpProblem(501, "not-offered", "That is not offered here", detail);
  }

  static HttpProblem unreachable(URI endpoint) {
    return new HttpProblem(
        502,
        "service-unreachable",
        "The SPARQL service does not answer",
        "The SPARQL service " + endpoint + " cannot be reached. Is it running, at that address?");
  }

  static HttpProblem badGateway(String detail) {
    return new HttpProblem(502, "service-failed", "The SPARQL service failed", detail);
  }

  static HttpProblem gatewayTimeOut(URI endpoint, Duration limit) {
    return new HttpProblem(
        504,
        "service-time-out",
        "The SPARQL service takes too long",
        "The SPARQL service " + endpoint + " gave no whole answer in " + seconds(limit) + " s.");
  }

  static HttpProblem timeOut(Duration limit) {
    return new HttpProblem(
        503,
        "time-out",
        "The query takes too long",
        "The query was stopped after "
            + seconds(limit)
            + " s, and no part of its result is sent. Narrow it: name a class or a thing, join"
            + " every pattern to another by a variable, ask for less at a time with LIMIT.");
  }

  static HttpProblem busy() {
    var problem =
        new HttpProblem(
            503,
            "busy",
            "Too many queries at once",
            "The server is answering as many queries as it can. Ask again in a moment.");
    problem.retryAfterSeconds = 2;
    return problem;
  }

  static HttpProblem internal() {
    return new HttpProblem(
        500, "internal", "The server failed", "The fault is ours; the server's log says more.");
  }

  static HttpProblem other(int status, String title, String detail) {
    return new HttpProblem(status, "http-" + status, title, detail);
  }

  int status() {
    return status;
  }

  /** The last part of the problem's type, for programs that tell problems apart. */
  String kind() {
    return kind;
  }

  String title() {
    return title;
  }

  String detail() {
    return getMessage();
  }

  /** The line of the query that is at fault, from 1; 0 where none is. */
  int line() {
    return line;
  }

  /** The place as a person reads it, before the detail; empty where there is none. */
  String place() {
    return line > 0 ? "Line " + line + ", column " + column + ": " : "";
  }

  int column() {
    return column;
  }

  /** When to ask again, in seconds; 0 where asking again changes nothing. */
  int retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /** The methods that are allowed, for the header of that name; empty where it does not matter. */
  String allow() {
    return allow;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
