package org.interphase.question;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Parses queries as SPARQL 1.1, without Jena's own additions: any service has to take them. */
final class Queries {

  private Queries() {}

  static Query parse(String sparql) {
    return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
  }

  /** The same for a query without prologue, with the prefixes of {@code other}. */
  static Query parse(String sparql, Query other) {
    var query = new Query();
    query.setPrefixMapping(other.getPrefixMapping());
    return QueryFactory.parse(query, sparql, null, Syntax.syntaxSPARQL_11);
  }
}
