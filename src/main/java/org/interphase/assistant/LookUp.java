package org.interphase.assistant;

import java.util.List;
import java.util.function.Supplier;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.search.NameSearch;
import org.interphase.server.search.ThingNames;

/** Things by their names. */
final class LookUp implements Tool {

  private final Supplier<ThingNames> known;

  /**
   * @param known among which is looked
   */
  LookUp(Supplier<ThingNames> known) {
    this.known = known;
  }

  @Override
  public String name() {
    return "look_up";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var name = arguments.text("name");
    var kind = arguments.optional("kind");
    var found =
        new Names(queries, known)
            .like(name).stream()
                .filter(thing -> kind.map(thing.kind()::equals).orElse(true))
                .toList();
    var part = Part.of(found, arguments.optional("cursor"), arguments.number("limit", 10));
    return new Told()
        .withAlways("things", part.items().stream().map(Names::told).toList())
        .withAlways("total", part.total())
        .with("nextCursor", part.next())
        .with("note", found.isEmpty() ? nothing(name) : kinds(found));
  }

  private static String nothing(String name) {
    return "Nothing in the graph is called “"
        + Arguments.shown(name)
        + "”. Try a part of the name, a formula or the words spelt out; find_claims looks into"
        + " statements. If that finds nothing either, the graph says nothing of it; do not infer.";
  }

  private static String kinds(List<NameSearch.Found> found) {
    return found.size() > 1 && found.get(0).isExact() && found.get(1).isExact()
        ? "More than one thing has this very name; tell_of them apart by their kind."
        : "";
  }
}
