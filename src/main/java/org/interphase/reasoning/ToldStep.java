package org.interphase.reasoning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.interphase.reasoning.Explanation.Basis;

/**
 * One step of an explanation, in words.
 *
 * @param sentence what holds, without a full stop
 * @param about the thing that the sentence is about
 * @param basis whether it is asserted, inferred, or neither
 * @param graphs the short names of the graphs that assert it; empty where none does
 * @param places where it was read, with their names; empty where nothing is known of that
 * @param rule what the rule says by which it was inferred; empty where it was not, or where an
 *     earlier step tells it
 * @param premises what it was inferred from; empty as {@code rule} is
 */
public record ToldStep(
    String sentence,
    Node about,
    Basis basis,
    List<String> graphs,
    Map<Node, String> places,
    String rule,
    List<ToldStep> premises) {

  private static final String INDENT = "  ";

  public ToldStep {
    graphs = List.copyOf(graphs);
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    premises = List.copyOf(premises);
  }

  static ToldStep asserted(
      String sentence, Node about, List<String> graphs, Map<Node, String> places) {
    return new ToldStep(sentence, about, Basis.ASSERTED, graphs, places, "", List.of());
  }

  static ToldStep inferred(String sentence, Node about, String rule, List<ToldStep> premises) {
    return new ToldStep(sentence, about, Basis.INFERRED, List.of(), Map.of(), rule, premises);
  }

  static ToldStep without(String sentence, Node about, Basis basis) {
    return new ToldStep(sentence, about, basis, List.of(), Map.of(), "", List.of());
  }

  /** The step and those below it as lines of text, each premise deeper than its conclusion. */
  public String text() {
    var text = new StringBuilder();
    write("", text);
    return text.toString();
  }

  private void write(String indent, StringBuilder text) {
    text.append(indent).append(indent.isEmpty() ? "" : "- ").append(sentence).append(ending());
    text.append('\n');
    if (!rule.isEmpty()) {
      var below = indent + INDENT;
      premises.forEach(premise -> premise.write(below, text));
      text.append(below).append("Rule: ").append(rule).append('\n');
    }
  }

  /** What stands behind the sentence. */
  public String ending() {
    return switch (basis) {
      case ASSERTED -> ". [" + origin() + "]";
      case NEITHER -> ": nothing says so, and it does not follow.";
      case INFERRED -> rule.isEmpty() ? ", as above." : ", because";
    };
  }

  private String origin() {
    var graph = graphs.isEmpty() ? "asserted" : String.join(", ", graphs);
    return places.isEmpty() ? graph : graph + ": " + String.join("; ", places.values());
  }
}
