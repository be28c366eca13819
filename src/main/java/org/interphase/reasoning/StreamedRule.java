package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;

/**
 * A rule with all filled in that the ontology says: what is left are a few statements of a source
 * that must hold together. It is applied to one statement at a time, as any of those few.
 */
final class StreamedRule {

  private static final FunctionEnv FUNCTIONS = new FunctionEnvBase(ARQ.getContext());

  private final Map<Node, Integer> variables = new LinkedHashMap<>();
  private final List<TermPattern> patterns;
  private final List<TermPattern> conclusions;
  private final List<Element> asked;
  private final Node[] start;

  /**
   * @param known the values of what the ontology answers
   * @param asked the bindings and filters that the ontology does not answer
   */
  StreamedRule(
      List<Triple> patterns, List<Element> asked, List<Triple> conclusions, Binding known) {
    this.patterns = patterns.stream().map(pattern -> pattern(pattern, known)).toList();
    this.conclusions = conclusions.stream().map(pattern -> pattern(pattern, known)).toList();
    this.asked = List.copyOf(asked);
    if (!asked.isEmpty()) {
      known.vars().forEachRemaining(this::slot);
      this.asked.stream()
          .filter(ElementBind.class::isInstance)
          .forEach(bind -> slot(((ElementBind) bind).getVar()));
    }
    this.start = new Node[variables.size()];
    variables.forEach((name, slot) -> start[slot] = known.get(Var.alloc(name)));
  }

  private TermPattern pattern(Triple triple, Binding known) {
    return TermPattern.of(triple, known, this::slot);
  }

  private int slot(Node variable) {
    return variables.computeIfAbsent(variable, name -> variables.size());
  }

  /** What the rule asks for. */
  List<TermPattern> patterns() {
    return patterns;
  }

  /**
   * Tells {@code to} what follows where {@code statement}, which is in {@code graph}, is what the
   * pattern at {@code place} asks for.
   */
  void apply(int place, Triple statement, Graph graph, Consumer<Triple> to) {
    var values = start.clone();
    if (patterns.get(place).matches(statement, values)) {
      var left = new ArrayList<>(patterns);
      left.remove(place);
      join(left, values, graph, to);
    }
  }

  private void join(List<TermPattern> left, Node[] values, Graph graph, Consumer<Triple> to) {
    if (left.isEmpty()) {
      conclude(values, to);
      return;
    }
    var next = left.get(0);
    for (var pattern : left) {
      if (pattern.known(values) > next.known(values)) {
        next = pattern;
      }
    }
    var others = new ArrayList<>(left);
    others.remove(next);
    if (next.isKnown(values)) {
      if (next.isIn(graph, values)) {
        join(others, values, graph, to);
      }
      return;
    }
    for (var found = next.find(graph, values); found.hasNext(); ) {
      var more = values.clone();
      if (next.matches(found.next(), more)) {
        join(others, more, graph, to);
      }
    }
  }

  private void conclude(Node[] values, Consumer<Triple> to) {
    if (holds(values)) {
      for (var conclusion : conclusions) {
        conclusion.filled(values).map(Rule::canonical).ifPresent(to);
      }
    }
  }

  private boolean holds(Node[] values) {
    for (var element : asked) {
      if (element instanceof ElementBind bind) {
        bind(bind, values);
      }
    }
    for (var element : asked) {
      if (element instanceof ElementFilter filter
          && !filter.getExpr().isSatisfied(binding(values), FUNCTIONS)) {
        return false;
      }
    }
    return true;
  }

  private void bind(ElementBind bind, Node[] values) {
    try {
      values[variables.get(bind.getVar())] =
          bind.getExpr().eval(binding(values), FUNCTIONS).asNode();
    } catch (ExprEvalException e) {
      // As SPARQL has it: what cannot be worked out has no value, and nothing is said of it.
    }
  }

  private Binding binding(Node[] values) {
    var binding = BindingFactory.builder();
    variables.forEach(
        (name, slot) -> {
          if (values[slot] != null) {
            binding.add(Var.alloc(name), values[slot]);
          }
        });
    return binding.build();
  }
}
