package org.interphase.reasoning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * The statements that a rule's pattern found: its triples with their variables filled in, its paths
 * as the statements that they lead along. A sub-query that sums up rests on all that it found. What
 * a pattern asks not to be there cannot be shown.
 */
final class RulePremises {

  private final Graph all;
  private final PathWitness witness;

  RulePremises(Graph all) {
    this.all = all;
    this.witness = new PathWitness(all);
  }

  List<Triple> of(Element pattern, Binding row) {
    var premises = new LinkedHashSet<Triple>();
    collect(pattern, row, premises);
    // How a definition is written down is told in words where the definition is quoted.
    premises.removeIf(premise -> premise.getSubject().isBlank());
    return List.copyOf(premises);
  }

  private void collect(Element element, Binding row, Set<Triple> premises) {
    if (element instanceof ElementGroup group) {
      group.getElements().forEach(part -> collect(part, row, premises));
    } else if (element instanceof ElementUnion union) {
      union.getElements().forEach(part -> collect(part, row, premises));
    } else if (element instanceof ElementOptional optional) {
      collect(optional.getOptionalElement(), row, premises);
    } else if (element instanceof ElementPathBlock block) {
      block.patternElts().forEachRemaining(found -> found(found, row).forEach(premises::add));
    } else if (element instanceof ElementSubQuery sub) {
      var pattern = sub.getQuery().getQueryPattern();
      Solutions.of(pattern, shared(sub.getQuery(), row), all)
          .forEach(found -> collect(pattern, found, premises));
    }
  }

  /** What a sub-query shares with the row of the query that it stands in, but for what it makes. */
  private static Binding shared(Query sub, Binding row) {
    var shared = BindingFactory.builder();
    sub.getProjectVars().stream()
        .filter(variable -> row.contains(variable) && !sub.getProject().hasExpr(variable))
        .forEach(variable -> shared.add(variable, row.get(variable)));
    return shared.build();
  }

  private List<Triple> found(TriplePath pattern, Binding row) {
    var start = Substitute.substitute(pattern.getSubject(), row);
    var end = Substitute.substitute(pattern.getObject(), row);
    if (pattern.isTriple()) {
      var triple = Substitute.substitute(pattern.asTriple(), row);
      return triple.isConcrete() && all.contains(triple) ? List.of(triple) : List.of();
    }
    return start.isConcrete() && end.isConcrete()
        ? witness.between(start, pattern.getPath(), end).orElse(List.of())
        : List.of();
  }
}
