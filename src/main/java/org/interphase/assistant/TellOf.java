package org.interphase.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.search.ThingNames;

/** All that the graph says of one thing: its values, what is claimed of it, what is doubtful. */
final class TellOf implements Tool {

  /** So much of each part fits beside the others. */
  private static final int FEW = 8;

  private static final int MANY = 20;

  /** A row is told whole: what is left out would look like what the source does not print. */
  private static final int WHOLE = 200;

  /** How a path or an IRI is told from a name. */
  private static final Pattern PATH = Pattern.compile("[a-z0-9.-]+/\\S*|[A-Za-z]+:\\S+");

  private final Supplier<ThingNames> known;

  /**
   * @param known names by which a thing is found
   */
  TellOf(Supplier<ThingNames> known) {
    this.known = known;
  }

  @Override
  public String name() {
    return "tell_of";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var name = arguments.text("thing");
    var names = new Names(queries, known);
    return names
        .thing(name)
        .map(node -> told(ToldThing.of(node, queries), arguments))
        .orElseGet(() -> unknown(name, names));
  }

  private static Told unknown(String name, Names names) {
    if (PATH.matcher(name).matches()) {
      var near = names.near(name);
      throw new WrongCall(
          "\"thing\": there is no thing \""
              + Arguments.shown(name)
              + "\"."
              + (near.isEmpty()
                  ? " look_up finds things by their names."
                  : " Did you mean " + String.join(", ", near) + "?"));
    }
    var like = names.like(name).stream().limit(FEW).map(Names::told).toList();
    return new Told()
        .withAlways("known", false)
        .with("similar", like)
        .with(
            "note",
            like.isEmpty()
                ? "The graph says nothing of “" + Arguments.shown(name) + "”; do not infer."
                : "No one thing is meant by “"
                    + Arguments.shown(name)
                    + "”. Call again with the"
                    + " \"thing\" of one of the similar ones.");
  }

  private static Told told(ToldThing thing, Arguments arguments) {
    var wanted = arguments.optional("part");
    var told = thing.head();
    var more = new ArrayList<String>();
    thing
        .parts()
        .forEach(
            (name, all) -> {
              if (wanted.map(name::equals).orElse(true)) {
                var part =
                    Part.of(
                        all,
                        wanted.flatMap(chosen -> arguments.optional("cursor")),
                        wanted.isPresent() ? MANY : name.equals(ToldThing.CELLS) ? WHOLE : FEW);
                told.with(name, part.items());
                part.next().ifPresent(next -> more.add(name + " (" + all.size() + ")"));
                wanted.ifPresent(chosen -> told.with("nextCursor", part.next()));
              }
            });
    return told.withAlways("counts", thing.counts())
        .with("note", note(thing.parts(), more, wanted));
  }

  private static String note(
      Map<String, List<Map<String, Object>>> parts, List<String> more, Optional<String> wanted) {
    if (!more.isEmpty() && wanted.isEmpty()) {
      return "Only the beginning is told of: "
          + String.join(", ", more)
          + ". Call again with \"part\" for all of one.";
    }
    return parts.get(ToldThing.VALUES).isEmpty() && parts.get(ToldThing.CLAIMS).isEmpty()
        ? "The graph has no value of it and no claim about it; do not infer any."
        : "";
  }
}
