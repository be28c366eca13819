package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Runs rules from the end: from a conclusion to the statements that a rule drew it from. */
final class RulesBackwards {

  private final List<Rule> rules;
  private final Graph all;
  private final RulePremises premises;

  /**
   * @param all what is known and whatever follows from it
   */
  RulesBackwards(List<Rule> rules, Graph all) {
    this.rules = rules;
    this.all = all;
    this.premises = new RulePremises(all);
  }

  /** Every way in which one rule leads to {@code conclusion}, in an order that stays. */
  List<Derivation> to(Triple conclusion) {
    var ways = new ArrayList<Derivation>();
    for (var rule : rules) {
      for (var template : rule.query().getConstructTemplate().getTriples()) {
        match(template, conclusion)
            .ifPresent(known -> ways.addAll(by(rule, template, known, conclusion)));
      }
    }
    return ways.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Derivation way) -> way.rule().name())
                .thenComparing(way -> way.premises().toString()))
        .toList();
  }

  private Set<Derivation> by(Rule rule, Triple template, Binding known, Triple conclusion) {
    var ways = new LinkedHashSet<Derivation>();
    var pattern = rule.query().getQueryPattern();
    for (var row : Solutions.of(pattern, known, all)) {
      var drawn = Substitute.substitute(template, row);
      if (drawn.isConcrete() && Rule.canonical(drawn).equals(conclusion)) {
        var from = premises.of(pattern, row);
        if (!from.contains(conclusion)) {
          ways.add(new Derivation(rule, from));
        }
      }
    }
    return ways;
  }

  /**
   * What the rule's variables must be for it to say {@code conclusion}, if it can say it at all.
   */
  private static Optional<Binding> match(Triple template, Triple conclusion) {
    var known = BindingFactory.builder();
    var said = List.of(template.getSubject(), template.getPredicate(), template.getObject());
    var asked = List.of(conclusion.getSubject(), conclusion.getPredicate(), conclusion.getObject());
    for (int i = 0; i < said.size(); i++) {
      var term = said.get(i);
      if (!term.isVariable()) {
        if (!term.equals(asked.get(i))) {
          return Optional.empty();
        }
      } else if (!asked.get(i).isLiteral()) {
        // Literals are compared when they are made: the rule may write a number in another form.
        var variable = Var.alloc(term);
        if (known.contains(variable)) {
          if (!known.get(variable).equals(asked.get(i))) {
            return Optional.empty();
          }
        } else {
          known.add(variable, asked.get(i));
        }
      }
    }
    return Optional.of(known.build());
  }
}
