package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.vocabulary.RDF;

/**
 * Rules that are applied to one statement after another. What a rule asks of the ontology is
 * answered once, when this is made; what is left are short joins, each found by the predicate of a
 * statement, or by its class. A rule that asks along paths or for what is optional is none of them.
 */
final class RuleStream {

  private record Trigger(StreamedRule rule, int place) {}

  private final Map<Node, List<Trigger>> byPredicate = new HashMap<>();
  private final Map<Node, List<Trigger>> byClass = new HashMap<>();
  private final List<Trigger> byAnything = new ArrayList<>();
  private final Set<Rule> streamed = new HashSet<>();

  /** Those of {@code rules} that can be applied so, by what {@code ontology} says of terms. */
  RuleStream(List<Rule> rules, Graph ontology) {
    for (var rule : rules) {
      streamed(rule, ontology)
          .ifPresent(
              each -> {
                streamed.add(rule);
                each.forEach(this::index);
              });
    }
  }

  /** True if {@code rule} is one of those that are applied here. */
  boolean has(Rule rule) {
    return streamed.contains(rule);
  }

  /** Tells {@code to} what follows from {@code statement} and others of {@code graph}. */
  void apply(Triple statement, Graph graph, Consumer<Triple> to) {
    apply(byAnything, statement, graph, to);
    apply(byPredicate.getOrDefault(statement.getPredicate(), List.of()), statement, graph, to);
    if (RDF.type.asNode().equals(statement.getPredicate())) {
      apply(byClass.getOrDefault(statement.getObject(), List.of()), statement, graph, to);
    }
  }

  private static void apply(
      List<Trigger> triggers, Triple statement, Graph graph, Consumer<Triple> to) {
    for (var trigger : triggers) {
      trigger.rule.apply(trigger.place, statement, graph, to);
    }
  }

  private void index(StreamedRule rule) {
    for (int place = 0; place < rule.patterns().size(); place++) {
      var pattern = rule.patterns().get(place);
      triggers(pattern.predicate(), pattern.object()).add(new Trigger(rule, place));
    }
  }

  private List<Trigger> triggers(Node predicate, Node object) {
    if (predicate == null) {
      return byAnything;
    }
    boolean ofClass = RDF.type.asNode().equals(predicate) && object != null;
    return ofClass
        ? byClass.computeIfAbsent(object, any -> new ArrayList<>())
        : byPredicate.computeIfAbsent(predicate, any -> new ArrayList<>());
  }

  private static Optional<List<StreamedRule>> streamed(Rule rule, Graph ontology) {
    var branches = RuleBranch.of(rule.query().getQueryPattern());
    if (branches.isEmpty() || rule.query().hasValues()) {
      return Optional.empty();
    }
    var all = new ArrayList<StreamedRule>();
    for (var branch : branches.get()) {
      var terms = OntologyPart.of(branch.found());
      var data = new ArrayList<>(branch.found());
      data.removeAll(terms);
      if (data.isEmpty() || !data.stream().allMatch(TriplePath::isTriple)) {
        return Optional.empty();
      }
      all.addAll(streamed(rule, branch, terms, data, ontology));
    }
    return Optional.of(all);
  }

  private static List<StreamedRule> streamed(
      Rule rule, RuleBranch branch, List<TriplePath> terms, List<TriplePath> data, Graph ontology) {
    var answered = answered(branch, terms);
    var left = new ArrayList<>(branch.asked());
    left.removeAll(answered.getElements());
    var patterns = data.stream().map(TriplePath::asTriple).toList();
    var template = rule.query().getConstructTemplate().getTriples();
    return rows(answered, ontology).stream()
        .map(row -> new StreamedRule(patterns, left, template, row))
        .toList();
  }

  private static List<Binding> rows(ElementGroup answered, Graph ontology) {
    return Solutions.of(answered, BindingFactory.root(), ontology).stream().distinct().toList();
  }

  /** What of {@code branch} the ontology answers alone, its values and filters included. */
  private static ElementGroup answered(RuleBranch branch, List<TriplePath> terms) {
    var group = new ElementGroup();
    branch.asked().stream().filter(ElementData.class::isInstance).forEach(group::addElement);
    var found = new ElementPathBlock();
    terms.forEach(found::addTriplePath);
    group.addElement(found);
    var known = new HashSet<>(PatternVars.vars(group));
    for (var element : branch.asked()) {
      if (isAnswered(element, known)) {
        group.addElement(element);
      }
    }
    return group;
  }

  private static boolean isAnswered(Element element, Set<? extends Node> known) {
    if (element instanceof ElementFilter filter) {
      return known.containsAll(filter.getExpr().getVarsMentioned());
    }
    return element instanceof ElementBind bind
        && known.containsAll(bind.getExpr().getVarsMentioned());
  }
}
