package org.interphase.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/** How the result of a query is written. */
enum QueryFormat {
  TABLE,
  CSV,
  JSON,
  XML,
  TURTLE;

  private static final List<QueryFormat> OF_ROWS = List.of(TABLE, CSV, JSON, XML);
  private static final List<QueryFormat> OF_GRAPHS = List.of(TURTLE);

  /** The format called {@code name}, or the query's own where that is empty. */
  static QueryFormat choose(String name, Query query) {
    var fitting = query.isSelectType() || query.isAskType() ? OF_ROWS : OF_GRAPHS;
    if (name.isEmpty()) {
      return fitting.get(0);
    }
    return fitting.stream()
        .filter(format -> format.lowerCase().equals(name))
        .findFirst()
        .orElseThrow(() -> unfit(name, query, fitting));
  }

  private static UsageException unfit(String name, Query query, List<QueryFormat> fitting) {
    var expected = fitting.stream().map(QueryFormat::lowerCase).collect(Collectors.joining(", "));
    boolean known = Arrays.stream(values()).anyMatch(format -> format.lowerCase().equals(name));
    return new UsageException(
        "--format: found \""
            + name
            + (known ? "\", which does not fit " + form(query) : "\"")
            + ", expected "
            + (fitting.size() > 1 ? "one of " : "")
            + expected
            + ".");
  }

  private static String form(Query query) {
    if (query.isSelectType()) {
      return "a SELECT query";
    }
    if (query.isAskType()) {
      return "an ASK query";
    }
    return query.isConstructType() ? "a CONSTRUCT query" : "a DESCRIBE query";
  }

  private String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }
}
