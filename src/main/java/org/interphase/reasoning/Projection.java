package org.interphase.reasoning;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.interphase.model.Problem;

/** Says what a graph says in another community's pattern, by rules that are applied once. */
public final class Projection {

  private final List<Rule> rules;

  /**
   * @param folder the folder of the {@code *.rq} rules
   */
  public Projection(Path folder) {
    this.rules = Rule.in(folder);
  }

  /** What is wrong with the files of a folder of rules; {@code home} is the project's top. */
  public static List<Problem> check(Path folder, Path home) {
    return RuleCheck.check(folder, home);
  }

  /** All that the rules make of {@code known}, whether {@code known} says it too or not. */
  public Graph of(Graph known) {
    var projected = new GraphMem2Fast();
    rules.forEach(rule -> rule.conclusions(known).forEach(projected::add));
    return projected;
  }
}
