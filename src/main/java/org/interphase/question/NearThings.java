package org.interphase.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.model.Spelling;
import org.interphase.vocabulary.IriMinter;

/** The things of a graph that are perhaps meant by the name of one that it does not have. */
public final class NearThings {

  private static final int MOST = 3;

  /**
   * What stands in the same folder, and what has the same end in any: among so many, since nobody
   * may have the whole of a large graph read by a misspelt name.
   */
  private static final Query LIKE =
      QueryFactory.create(
          """
          SELECT DISTINCT ?thing {
            { SELECT ?thing { ?thing a ?kind } LIMIT 200000 }
            FILTER(STRSTARTS(STR(?thing), ?folder) && !CONTAINS(STRAFTER(STR(?thing), ?folder), "/")
              || STRENDS(LCASE(STR(?thing)), ?end))
          }
          """);

  private NearThings() {}

  /**
   * The likeliest first, each as its path below {@code id/}, or else its IRI; none where nothing is
   * near.
   *
   * @param iri of a thing that is not there
   * @param service what it builds is run within the caller's transaction
   */
  public static List<String> to(String iri, Supplier<QueryExecBuilder> service) {
    int slash = iri.lastIndexOf('/') + 1;
    var folder = iri.substring(0, slash);
    var end = iri.substring(slash);
    var like = like(folder, end, service);
    var beside =
        like.stream()
            .filter(other -> other.startsWith(folder))
            .map(other -> other.substring(slash))
            .filter(name -> !name.contains("/"))
            .toList();
    var near = Spelling.nearInAnyCase(end, beside);
    return near.isEmpty()
        ? elsewhere(end, like)
        : near.stream().map(name -> path(folder + name)).toList();
  }

  /** Things of that very name in another folder, those with the shortest path first. */
  private static List<String> elsewhere(String end, List<String> like) {
    return like.stream()
        .filter(other -> hasEnd(other, end))
        .map(NearThings::path)
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static boolean hasEnd(String iri, String end) {
    return !end.isEmpty()
        && iri.toLowerCase(Locale.ROOT).endsWith("/" + end.toLowerCase(Locale.ROOT));
  }

  private static List<String> like(String folder, String end, Supplier<QueryExecBuilder> service) {
    var last = "/" + end.toLowerCase(Locale.ROOT);
    try (var execution =
        service
            .get()
            .query(LIKE)
            .substitution("folder", NodeFactory.createLiteralString(folder))
            .substitution("end", NodeFactory.createLiteralString(last))
            .build()) {
      var things = new ArrayList<String>();
      execution
          .select()
          .forEachRemaining(
              row -> {
                if (row.get("thing").isURI()) {
                  things.add(row.get("thing").getURI());
                }
              });
      return things;
    }
  }

  private static String path(String iri) {
    return iri.startsWith(IriMinter.ID) ? iri.substring(IriMinter.ID.length()) : iri;
  }
}
