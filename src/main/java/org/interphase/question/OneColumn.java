package org.interphase.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * The query of one column of an answer, which looks for nothing that only other columns tell. As no
 * value is wanted twice, what is optional and not spoken of elsewhere can be left out.
 */
final class OneColumn {

  private OneColumn() {}

  /** Finds each value that {@code column} has in the answer to {@code query}, in their order. */
  static Query of(Query query, String column) {
    return isCounting(query) ? query : narrowed(query, Set.of(Var.alloc(column)), true);
  }

  /** Whether its answer depends on how many rows there are. */
  private static boolean isCounting(Query query) {
    return query.hasGroupBy()
        || query.hasAggregators()
        || query.hasLimit()
        || query.hasOffset()
        || query.hasValues();
  }

  private static Query narrowed(Query query, Set<Var> columns, boolean isDistinct) {
    var narrow = new Query();
    narrow.setPrefixMapping(query.getPrefixMapping());
    narrow.setQuerySelectType();
    narrow.setDistinct(isDistinct);
    var wanted = new HashSet<Var>();
    for (var column : query.getProjectVars()) {
      if (columns.contains(column)) {
        var value = query.getProject().getExpr(column);
        Optional.ofNullable(value)
            .ifPresentOrElse(v -> wanted.addAll(v.getVarsMentioned()), () -> wanted.add(column));
        narrow.addResultVar(column, value);
      }
    }
    for (var sorted : Optional.ofNullable(query.getOrderBy()).orElse(List.of())) {
      wanted.addAll(sorted.getExpression().getVarsMentioned());
      narrow.addOrderBy(new SortCondition(sorted.getExpression(), sorted.getDirection()));
    }
    narrow.setQueryPattern(narrowed(query.getQueryPattern(), wanted));
    return narrow;
  }

  /** The same pattern as far as it tells {@code wanted}, or keeps rows and drops others. */
  private static Element narrowed(Element pattern, Set<Var> wanted) {
    if (pattern instanceof ElementGroup group) {
      return group(group.getElements(), wanted);
    }
    if (pattern instanceof ElementOptional optional) {
      return new ElementOptional(narrowed(optional.getOptionalElement(), wanted));
    }
    if (pattern instanceof ElementNamedGraph graph) {
      return new ElementNamedGraph(graph.getGraphNameNode(), narrowed(graph.getElement(), wanted));
    }
    if (pattern instanceof ElementUnion union) {
      var narrow = new ElementUnion();
      union.getElements().forEach(branch -> narrow.addElement(narrowed(branch, wanted)));
      return narrow;
    }
    return pattern instanceof ElementSubQuery inner ? subQuery(inner, wanted) : pattern;
  }

  private static Element subQuery(ElementSubQuery inner, Set<Var> wanted) {
    var query = inner.getQuery();
    return isCounting(query) || query.getProjectVars().stream().noneMatch(wanted::contains)
        ? inner
        : new ElementSubQuery(narrowed(query, wanted, query.isDistinct()));
  }

  private static ElementGroup group(List<Element> elements, Set<Var> wanted) {
    var kept = new ArrayList<>(elements);
    for (int at = kept.size() - 1; at >= 0; at--) {
      var needed = new HashSet<>(wanted);
      for (var other : kept) {
        if (other != kept.get(at)) {
          needed.addAll(mentioned(Algebra.compile(alone(List.of(other)))));
        }
      }
      if (isNeedless(kept.get(at), kept.subList(0, at), needed)) {
        kept.remove(at);
      } else {
        kept.set(at, narrowed(kept.get(at), needed));
      }
    }
    return alone(kept);
  }

  /**
   * Whether no row is lost without it, nor any value that is {@code needed}. A filter holds for
   * what stands after it, too, and so says nothing of what had a value before.
   */
  private static boolean isNeedless(Element part, List<Element> before, Set<Var> needed) {
    if (part instanceof ElementBind bind) {
      return !needed.contains(bind.getVar());
    }
    if (!(part instanceof ElementOptional)) {
      return false;
    }
    var told = OpVars.visibleVars(Algebra.compile(alone(List.of(part))));
    var rows = before.stream().filter(other -> !(other instanceof ElementFilter)).toList();
    told.removeAll(SurelyBound.of(Algebra.compile(alone(rows))));
    return told.stream().noneMatch(needed::contains);
  }

  /** All variables, those too that only the condition of something optional speaks of. */
  private static Set<Var> mentioned(Op op) {
    var all = new HashSet<>(OpVars.mentionedVars(op));
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpLeftJoin join) {
            if (join.getExprs() != null) {
              all.addAll(join.getExprs().getVarsMentioned());
            }
          }
        },
        new ExprVisitorBase());
    return all;
  }

  private static ElementGroup alone(List<Element> elements) {
    var group = new ElementGroup();
    elements.forEach(group::addElement);
    return group;
  }
}
