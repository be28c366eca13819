package org.interphase.question;

import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Parses queries as SPARQL 1.1, without Jena's own additions: any service has to take them. */
final class Queries {

  private Queries() {}

  static Query parse(String sparql) {
    return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
  }

  /** The text with the prefixes of {@code query} before it. */
  static String withPrefixes(String sparql, Query query) {
    return query.getPrefixMapping().getNsPrefixMap().entrySet().stream()
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
            .collect(Collectors.joining())
        + sparql;
  }
}
