package org.interphase.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.interphase.reasoning.Explanation.Basis;
import org.interphase.reasoning.ToldStep;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.search.ThingNames;
import org.interphase.server.telling.Reasons;

/** From which read statements, and by which rules, a conclusion follows. */
final class Explain implements Tool {

  private static final int MOST = 5;

  private final Reasons reasons;
  private final Supplier<ThingNames> known;

  /**
   * @param known names by which a thing or a term is found
   */
  Explain(Reasons reasons, Supplier<ThingNames> known) {
    this.reasons = reasons;
    this.known = known;
  }

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var names = new Names(queries, known);
    var subject = one("thing", arguments, names);
    var term = one("term", arguments, names);
    var excerpt = new Excerpt(queries);
    excerpt.about(List.of(subject, term));
    var statements = statements(subject, term, arguments, names, excerpt);
    var told = statements.stream().limit(MOST).map(one -> reasons.of(one, queries)).toList();
    var places = new LinkedHashMap<Node, String>();
    told.forEach(step -> collect(step, places));
    return new Told()
        .withAlways("follows", told.stream().noneMatch(step -> step.basis() == Basis.NEITHER))
        .with("explanations", told.stream().map(ToldStep::text).toList())
        .with(
            "places",
            places.entrySet().stream()
                .map(
                    place ->
                        Told.of("label", place.getValue())
                            .with("link", place.getKey().getURI())
                            .map())
                .toList())
        .with("note", note(told, statements.size()));
  }

  private static Node one(String argument, Arguments arguments, Names names) {
    var name = arguments.text(argument);
    return names
        .one(name)
        .orElseThrow(
            () -> {
              var like =
                  names.like(name).stream().limit(3).map(Names::told).map(Map::toString).toList();
              return new WrongCall(
                  "\""
                      + argument
                      + "\": the graph knows no one thing by “"
                      + Arguments.shown(name)
                      + "”."
                      + (like.isEmpty()
                          ? " look_up finds names."
                          : " Similar: " + String.join("; ", like)));
            });
  }

  private static List<Triple> statements(
      Node subject, Node term, Arguments arguments, Names names, Excerpt excerpt) {
    if (excerpt.isA(term, OWL2.Class)) {
      return List.of(Triple.create(subject, RDF.type.asNode(), term));
    }
    if (!arguments.text("value").isEmpty()) {
      return List.of(Triple.create(subject, term, one("value", arguments, names)));
    }
    var all = excerpt.union().find(subject, term, Node.ANY).toList();
    if (all.isEmpty()) {
      throw new WrongCall(
          "\"term\": the thing has no such property. Give a \"value\" to hear whether it follows,"
              + " or name a class or property that tell_of shows.");
    }
    return all;
  }

  private static void collect(ToldStep step, Map<Node, String> places) {
    places.putAll(step.places());
    step.premises().forEach(premise -> collect(premise, places));
  }

  private static String note(List<ToldStep> told, int all) {
    if (told.stream().anyMatch(step -> step.basis() == Basis.NEITHER)) {
      return "Nothing in the graph says so, and it does not follow; do not infer it.";
    }
    return all > MOST ? "Only " + MOST + " of " + all + " values are explained; name one." : "";
  }
}
