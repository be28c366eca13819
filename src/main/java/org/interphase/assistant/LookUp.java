package org.interphase.assistant;

import java.util.List;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.search.NameSearch;

/** Things by their names. */
final class LookUp implements Tool {

  @Override
  public String name() {
    return "look_up";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var name = arguments.text("name");
    var kind = arguments.optional("kind");
    var found =
        new Names(queries)
            .like(name).stream()
                .filter(thing -> kind.map(thing.kind()::equals).orElse(true))
                .toList();
    var part = Part.of(found, arguments.optional("cursor"), arguments.number("limit", 10));
    var unknown =
        found.isEmpty() ? KnownWords.unknown(KnownWords.of(name), queries) : List.<String>of();
    return new Told()
        .withAlways("things", part.items().stream().map(Names::told).toList())
        .withAlways("total", part.total())
        .with("nextCursor", part.next())
        .with("note", found.isEmpty() ? nothing(name, unknown) : kinds(found));
  }

  private static String nothing(String name, List<String> unknown) {
    return ("Nothing in the graph is called “"
            + Arguments.shown(name)
            + "”. "
            + KnownWords.note(unknown)
            + " Try a part of the name, a formula or the words spelt out; find_claims looks into"
            + " statements.")
        .replace("  ", " ");
  }

  private static String kinds(List<NameSearch.Found> found) {
    return found.size() > 1 && found.get(0).isExact() && found.get(1).isExact()
        ? "More than one thing has this very name; tell_of them apart by their kind."
        : "";
  }
}
