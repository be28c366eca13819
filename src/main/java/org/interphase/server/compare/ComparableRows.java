package org.interphase.server.compare;

import static j2html.TagCreator.a;
import static j2html.TagCreator.join;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.RowsTogether;

/** The cells, strategies or samples that the rows of an answer speak of, to be compared. */
public final class ComparableRows implements RowsTogether {

  private static final int MOST_NAMED = 300;

  private static final String THINGS =
      """
      SELECT DISTINCT ?named ?thing ?type {
        VALUES ?named { }
        VALUES ?type { }
        ?named (^prov:wasQuotedFrom|iph:ofCell|iph:subject)? ?thing .
        ?thing a ?type .
        FILTER (EXISTS { ?named a iph:TableRow } || NOT EXISTS { ?thing prov:wasQuotedFrom ?named })
      }
      """;

  private final ComparedKind kind;
  private final List<Optional<Node>> things;

  private ComparableRows(ComparedKind kind, List<Optional<Node>> things) {
    this.kind = kind;
    this.things = things;
  }

  /**
   * Looks up what the rows speak of; to be used within {@link QueryRun#read}.
   *
   * @param named the things that each row names
   */
  public static ComparableRows of(List<List<Node>> named, QueryRun queries) {
    var names =
        named.stream()
            .flatMap(List::stream)
            .distinct()
            .filter(Iris::isSafe)
            .limit(MOST_NAMED)
            .toList();
    var found = new EnumMap<ComparedKind, Map<Node, Node>>(ComparedKind.class);
    if (!names.isEmpty()) {
      queries
          .select(THINGS, Map.of("named", names, "type", ComparedKind.types()))
          .forEach(
              row ->
                  found
                      .computeIfAbsent(ComparedKind.ofType(row.get("type")), k -> new HashMap<>())
                      .merge(row.get("named"), row.get("thing"), ComparableRows::first));
    }
    return found.entrySet().stream()
        .map(entry -> new ComparableRows(entry.getKey(), things(named, entry.getValue())))
        .filter(rows -> rows.distinct().size() > 1)
        .findFirst()
        .orElseGet(() -> new ComparableRows(ComparedKind.CELLS, things(named, Map.of())));
  }

  /** The same one each time, where a row has several. */
  private static Node first(Node one, Node other) {
    return one.getURI().compareTo(other.getURI()) <= 0 ? one : other;
  }

  private static List<Optional<Node>> things(List<List<Node>> named, Map<Node, Node> found) {
    return named.stream()
        .map(names -> names.stream().filter(found::containsKey).map(found::get).findFirst())
        .toList();
  }

  private List<Node> distinct() {
    return things.stream().flatMap(Optional::stream).distinct().toList();
  }

  /** What a row speaks of, as an address of a comparison names it. */
  @Override
  public Optional<String> name(int row) {
    return things.get(row).map(CompareAddress::shortName);
  }

  /** A link to the comparison of the first of them; nothing where there are no two. */
  @Override
  public DomContent link() {
    var all = distinct();
    if (all.size() < 2) {
      return join();
    }
    var some = new ArrayList<>(all.subList(0, Math.min(all.size(), CompareAddress.MOST)));
    return a(some.size() < all.size()
            ? "Compare the first " + some.size()
            : "Compare these " + some.size())
        .withHref(CompareAddress.comparing(kind, some))
        .withId("compare")
        .attr("data-kind", kind.word())
        .attr("data-most", String.valueOf(CompareAddress.MOST));
  }
}
