package org.interphase.server.http;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphase.model.Shortened;

/**
 * A request that is answered with an error, as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC
 * 9457</a> describes errors.
 */
public final class HttpProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String kind;
  private final String title;
  private int line;
  private int column;
  private int retryAfterSeconds;
  private String allow = "";
  private transient DomContent remedy;
  private transient List<String> styles = List.of();

  private HttpProblem(int status, String kind, String title, String detail) {
    super(Shortened.of(detail), null, false, false);
    this.status = status;
    this.kind = kind;
    this.title = title;
  }

  /** 400: the request is not understood, as {@code detail} says. */
  public static HttpProblem badRequest(String detail) {
    return new HttpProblem(400, "bad-request", "The request is not understood", detail);
  }

  /** 400: a query cannot be read from this line and column on. */
  public static HttpProblem badQuery(String detail, int line, int column) {
    var problem = new HttpProblem(400, "query-syntax", "The query is not valid SPARQL", detail);
    problem.line = line;
    problem.column = column;
    return problem;
  }

  /** 400: a query asks for what is not offered, as {@code detail} says. */
  public static HttpProblem queryRefused(String detail) {
    return new HttpProblem(400, "query-refused", "The query cannot be run here", detail);
  }

  /** 413: a query, or what it has to be answered with, is larger than any may be. */
  public static HttpProblem queryTooLarge(String detail) {
    return new HttpProblem(413, "query-too-large", "The query is too large", detail);
  }

  /** 403: a query would have the server ask another one. */
  public static HttpProblem serviceCallRefused() {
    return new HttpProblem(
        403,
        "service-refused",
        "SERVICE is switched off",
        "This endpoint asks no other endpoint. Take SERVICE out of the query, or ask the other"
            + " endpoint yourself and join the answers.");
  }

  /** 404: there is nothing of that name. */
  public static HttpProblem notFound(String detail) {
    return new HttpProblem(404, "not-found", "Nothing here", detail);
  }

  /** 405: the address takes other methods, which {@code allow} lists. */
  public static HttpProblem methodNotAllowed(String allow, String detail) {
    var problem = new HttpProblem(405, "not-allowed", "That cannot be done here", detail);
    problem.allow = allow;
    return problem;
  }

  /** 406: there is nothing but what is {@code offered}. */
  public static HttpProblem notAcceptable(List<String> offered) {
    return new HttpProblem(
        406,
        "not-acceptable",
        "No such format",
        "The answer comes as " + String.join(", ", offered) + ". Name one of them in Accept.");
  }

  /** 406: the result cannot be written in the format that is asked for. */
  public static HttpProblem unwritable(String detail) {
    return new HttpProblem(406, "not-acceptable", "Not in that format", detail);
  }

  /** 412: the client wants what it has a tag of, and that is here no more. */
  public static HttpProblem preconditionFailed() {
    return new HttpProblem(
        412,
        "precondition-failed",
        "Not what is asked for any more",
        "What is here now has none of the tags in If-Match. Ask without it to get what there is.");
  }

  /** 413: the request's body has more than {@code limit} bytes. */
  public static HttpProblem bodyTooLarge(long limit) {
    return new HttpProblem(
        413,
        "body-too-large",
        "The request is too long",
        "The body of a request may have at most " + number(limit) + " bytes.");
  }

  /** 413: the result has more than {@code limit} rows. */
  public static HttpProblem tooManyRows(int limit) {
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

  /** 415: the request's body is of another kind. */
  public static HttpProblem unsupportedMediaType(String detail) {
    return new HttpProblem(415, "media-type", "The request's format is not understood", detail);
  }

  /** 501: that can be asked for, but not here. */
  public static HttpProblem notImplemented(String detail) {
    return new HttpProblem(501, "not-offered", "That is not offered here", detail);
  }

  /** 502: the service at {@code endpoint} cannot be reached. */
  public static HttpProblem unreachable(URI endpoint) {
    return new HttpProblem(
        502,
        "service-unreachable",
        "The SPARQL service does not answer",
        "The SPARQL service " + endpoint + " cannot be reached. Is it running, at that address?");
  }

  /** 502: a far service answers what makes no sense. */
  public static HttpProblem badGateway(String detail) {
    return new HttpProblem(502, "service-failed", "The SPARQL service failed", detail);
  }

  /** 504: the service at {@code endpoint} has not answered in time. */
  public static HttpProblem gatewayTimeOut(URI endpoint, Duration limit) {
    return new HttpProblem(
        504,
        "service-time-out",
        "The SPARQL service takes too long",
        "The SPARQL service " + endpoint + " gave no whole answer in " + seconds(limit) + " s.");
  }

  /** 503: a query has taken longer than {@code limit}. */
  public static HttpProblem timeOut(Duration limit) {
    return new HttpProblem(
        503,
        "time-out",
        "The query takes too long",
        "The query was stopped after "
            + seconds(limit)
            + " s, and no part of its result is sent. Narrow it: name a class or a thing, join"
            + " every pattern to another by a variable, ask for less at a time with LIMIT.");
  }

  /** 503: too many queries run at once. */
  public static HttpProblem busy() {
    return later(
        2,
        "busy",
        "Too many queries at once",
        "The server is answering as many queries as it can. Ask again in a moment.");
  }

  /** 503: {@code what} is still being made after {@code waited}. */
  public static HttpProblem beingMade(String what, Duration waited) {
    return later(
        10,
        "being-made",
        "That is being made",
        what
            + " is being made, and was not ready after "
            + seconds(waited)
            + " s. Ask again in a moment.");
  }

  /** 503: the program has no memory left for the request. */
  public static HttpProblem outOfMemory() {
    return later(
        2,
        "out-of-memory",
        "The server is short of memory",
        "There is no memory left for this request. Ask for less, or again in a moment.");
  }

  private static HttpProblem later(int seconds, String kind, String title, String detail) {
    var problem = new HttpProblem(503, kind, title, detail);
    problem.retryAfterSeconds = seconds;
    return problem;
  }

  /** 503: the program was replaced while it ran. */
  public static HttpProblem changedUnderneath() {
    return new HttpProblem(
        503,
        "restart-needed",
        "The server has to be started anew",
        "The program's files have changed since it was started. Whoever runs it has to start it"
            + " anew.");
  }

  /** 500: the fault is the server's. */
  public static HttpProblem internal() {
    return new HttpProblem(
        500, "internal", "The server failed", "The fault is ours; the server's log says more.");
  }

  /** Any other status. */
  public static HttpProblem other(int status, String title, String detail) {
    return new HttpProblem(status, "http-" + status, title, detail);
  }

  /** The same problem, whose page has {@code form}, or links, by which it can be mended at once. */
  public HttpProblem mendedBy(DomContent form, String... styleSheets) {
    remedy = form;
    styles = List.of(styleSheets);
    return this;
  }

  /** The form by which the problem can be mended; nothing where there is none. */
  Optional<DomContent> remedy() {
    return Optional.ofNullable(remedy);
  }

  /** The style sheets of that form. */
  List<String> styles() {
    return styles;
  }

  /** The status of the reply. */
  public int status() {
    return status;
  }

  /** The last part of the problem's type, for programs that tell problems apart. */
  String kind() {
    return kind;
  }

  /** What kind of problem it is, in a few words. */
  public String title() {
    return title;
  }

  /** What is wrong, and how to mend it. */
  public String detail() {
    return getMessage();
  }

  /** The line of the query that is at fault, from 1; 0 where none is. */
  int line() {
    return line;
  }

  /** The place as a person reads it, before the detail; empty where there is none. */
  public String place() {
    return line > 0 ? "Line " + line + ", column " + column + ": " : "";
  }

  int column() {
    return column;
  }

  /** When to ask again, in seconds; 0 where asking again changes nothing. */
  public int retryAfterSeconds() {
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
