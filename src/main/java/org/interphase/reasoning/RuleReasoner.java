package org.interphase.reasoning;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.model.Problem;

/**
 * Draws conclusions by rules, then sums them up; each rule and each summary is a SPARQL {@code
 * CONSTRUCT} in a file of its own. Rules are applied until none of them adds anything, so a rule
 * must not take back what it said of less: it neither negates nor counts. Summaries may do both,
 * since they are applied once, to all that is known and follows by the rules; none sees another.
 *
 * <p>Sources are reasoned with one by one, on a {@link CommonGround}. Rules and summaries are
 * applied to each, then once more to what several sources may say of the things that they share.
 * Summaries {@code across/} are applied only then; what they need of each source is in {@code
 * across/needs/}.
 */
public final class RuleReasoner {

  private static final String RULES = "rules";
  private static final String SUMMARIES = "summaries";
  private static final String ACROSS = "summaries/across";
  private static final String NEEDS = "summaries/across/needs";

  private final List<Rule> rules;
  private final List<Rule> summaries;
  private final List<Rule> across;
  private final List<Rule> needs;

  RuleReasoner(List<Rule> rules, List<Rule> summaries) {
    this(rules, summaries, List.of(), List.of());
  }

  private RuleReasoner(
      List<Rule> rules, List<Rule> summaries, List<Rule> across, List<Rule> needs) {
    this.rules = rules;
    this.summaries = summaries;
    this.across = across;
    this.needs = needs;
  }

  /** Reasons by the {@code *.rq} below {@code rules/} and {@code summaries/} of {@code folder}. */
  public static RuleReasoner in(Path folder) {
    return new RuleReasoner(
        Rule.in(folder.resolve(RULES)),
        Rule.in(folder.resolve(SUMMARIES)),
        Rule.in(folder.resolve(ACROSS)),
        Rule.in(folder.resolve(NEEDS)));
  }

  /**
   * What is wrong with the rules and summaries of {@code folder}, in the project at {@code home}.
   */
  public static List<Problem> check(Path folder, Path home) {
    return Stream.of(RULES, SUMMARIES, ACROSS, NEEDS)
        .flatMap(name -> RuleCheck.check(folder.resolve(name), home).stream())
        .toList();
  }

  /** What all sources share, and all that follows from it, for sources to be reasoned with. */
  public CommonGround on(Graph known) {
    return new CommonGround(rules, known);
  }

  /** What the summaries that see one source say of {@code all}, its conclusions included. */
  public Graph summaries(Graph all) {
    return apply(summaries, all);
  }

  /** What the summaries that must see all sources say of {@code all}. */
  public Graph summariesAcross(Graph all) {
    return apply(across, all);
  }

  /** What {@link #summariesAcross} need to know of a source, of which {@code all} is known. */
  public Graph neededAcross(Graph all) {
    return apply(needs, all);
  }

  private static Graph apply(List<Rule> rules, Graph all) {
    var said = new GraphMem2Fast();
    rules.forEach(rule -> rule.conclusions(all).forEach(said::add));
    return said;
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
        .filterKeep(CommonGround::canBeNamed)
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
    var every = Stream.of(rules, summaries, across).flatMap(List::stream).toList();
    return new Explainer(every, asserted, conclusions(asserted));
  }

  /** All that is known, all that follows from it, steps on the way included, and the summaries. */
  private Graph conclusions(Graph known) {
    var all = Closure.of(known, rules);
    var summed = List.of(summaries(all), summariesAcross(all));
    summed.forEach(said -> said.find().forEachRemaining(all::add));
    return all;
  }
}
