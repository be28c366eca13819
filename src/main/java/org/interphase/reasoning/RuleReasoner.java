package org.interphase.reasoning;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.model.Problem;

/**
 * Draws conclusions by rules, then sums them up; each rule and each summary is a SPARQL {@code
 * CONSTRUCT} in a file of its own. Rules are applied until none of them adds anything, so a rule
 * must not take back what it said of less: it neither negates nor counts. Summaries may do both,
 * since they are applied once, to all that is known and follows by the rules; none sees another.
 */
public final class RuleReasoner {

  private static final String RULES = "rules";
  private static final String SUMMARIES = "summaries";

  private final List<Rule> rules;
  private final List<Rule> summaries;

  RuleReasoner(List<Rule> rules, List<Rule> summaries) {
    this.rules = rules;
    this.summaries = summaries;
  }

  /** Reasons by the {@code *.rq} below {@code rules/} and {@code summaries/} of {@code folder}. */
  public static RuleReasoner in(Path folder) {
    return new RuleReasoner(Rule.in(folder.resolve(RULES)), Rule.in(folder.resolve(SUMMARIES)));
  }

  /**
   * What is wrong with the rules and summaries of {@code folder}, in the project at {@code home}.
   */
  public static List<Problem> check(Path folder, Path home) {
    return Stream.of(RULES, SUMMARIES)
        .flatMap(name -> RuleCheck.check(folder.resolve(name), home).stream())
        .toList();
  }

  /**
   * Whatever follows from {@code known} and is not in it; {@code known} itself is left as it is.
   * What follows about blank nodes only, such as that a thing meets one part of a definition, is a
   * step on the way and left out.
   */
  public Graph infer(Graph known) {
    var inferred = GraphFactory.createGraphMem();
    conclusions(known)
        .find()
        .filterKeep(RuleReasoner::canBeNamed)
        .filterDrop(known::contains)
        .forEach(inferred::add);
    return inferred;
  }

  /**
   * Why {@code conclusion} holds: from which statements it follows, by which rules or which
   * summary, in as few steps as can be.
   *
   * @param asserted what is known without any rule, the ontology included
   */
  public Explanation explain(Graph asserted, Triple conclusion) {
    return explainer(asserted).explain(conclusion);
  }

  /** Explains any number of conclusions from {@code asserted}, which must stay as it is. */
  public Explainer explainer(Graph asserted) {
    var both = Stream.of(rules, summaries).flatMap(List::stream).toList();
    return new Explainer(both, asserted, conclusions(asserted));
  }

  /** All that is known, all that follows from it, steps on the way included, and the summaries. */
  private Graph conclusions(Graph known) {
    var all = Closure.of(known, rules);
    var summed = summaries.stream().flatMap(summary -> summary.conclusions(all).stream()).toList();
    summed.forEach(all::add);
    return all;
  }

  private static boolean canBeNamed(Triple triple) {
    return !triple.getSubject().isBlank() && !triple.getObject().isBlank();
  }
}
