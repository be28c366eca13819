package org.interphase.assistant;

import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.search.NameSearch;
import org.interphase.server.search.ThingNames;
import org.interphase.store.KeptFile;

/** Tells of one thing as assistants are told of it, to whoever asks by one of its names. */
public final class Telling {

  private final QueryRun queries;
  private final Supplier<ThingNames> known;

  private Telling(QueryRun queries, Supplier<ThingNames> known) {
    this.queries = queries;
    this.known = known;
  }

  /**
   * Of the things of a graph that is at hand.
   *
   * @param data the named graphs, and their union as its default graph
   * @param names where the names of all things are kept
   */
  public static Telling over(DatasetGraph data, Duration limit, int maxRows, KeptFile names) {
    var queries = new QueryRun(new LocalQueries(data, limit), maxRows);
    return new Telling(queries, Kept.ofNames(queries, () -> ThingNames.of(names, queries)));
  }

  /**
   * What the graph says of the thing that {@code name} means, a path, an IRI or what it is called:
   * {@code label}, {@code thing}, {@code kinds} and {@code link}, then {@code claims}, {@code
   * values}, {@code cells}, {@code doubts}, {@code statements} and {@code linkedFrom}, and of each
   * of these how many there are, in {@code counts}. Nothing where no one thing is meant.
   *
   * @param most so many at most of each, the best known claims first; a table's row is told whole
   */
  public Optional<Map<String, Object>> of(String name, int most) {
    return queries.read(
        () ->
            new Names(queries, known)
                .thing(name)
                .map(node -> cut(ToldThing.of(node, queries), most).map()));
  }

  private static Told cut(ToldThing thing, int most) {
    var told = thing.head();
    thing
        .parts()
        .forEach(
            (name, all) ->
                told.with(
                    name, name.equals(ToldThing.CELLS) ? all : all.stream().limit(most).toList()));
    return told.withAlways("counts", thing.counts());
  }

  /** The things that were perhaps meant by {@code name}, the likeliest first, by their paths. */
  public List<String> near(String name) {
    return queries.read(
        () -> {
          var names = new Names(queries, known);
          var paths = names.near(name);
          if (!paths.isEmpty()) {
            return paths;
          }
          var called = names.like(name).stream().map(NameSearch.Found::iri);
          return Stream.concat(called, names.nearly(name).stream())
              .map(Iris::shortName)
              .distinct()
              .toList();
        });
  }

  /** What was told, as JSON on one line. */
  public static String json(Map<String, Object> told) {
    try {
      return McpJsonDefaults.getMapper().writeValueAsString(told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
