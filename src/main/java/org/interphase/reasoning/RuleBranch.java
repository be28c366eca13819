package org.interphase.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * One of the ways in which a rule's pattern can hold: everything in it holds together.
 *
 * @param found what must be in the graph
 * @param asked the values, bindings and filters, in the order in which they are written
 */
record RuleBranch(List<TriplePath> found, List<Element> asked) {

  private static final RuleBranch EMPTY = new RuleBranch(List.of(), List.of());

  /**
   * The ways in which {@code pattern} holds; nothing where it asks for more than such ways say, or
   * where it would mean something else if what stands in an inner group stood in the outer one.
   */
  static Optional<List<RuleBranch>> of(Element pattern) {
    if (pattern instanceof ElementGroup group) {
      return product(group.getElements().stream().map(RuleBranch::of).toList());
    } else if (pattern instanceof ElementUnion union) {
      var ways = union.getElements().stream().map(RuleBranch::of).toList();
      return ways.stream().allMatch(Optional::isPresent)
          ? Optional.of(ways.stream().flatMap(way -> way.orElseThrow().stream()).toList())
          : Optional.empty();
    } else if (pattern instanceof ElementPathBlock block) {
      return Optional.of(List.of(new RuleBranch(block.getPattern().getList(), List.of())));
    } else if (pattern instanceof ElementFilter
        || pattern instanceof ElementBind
        || pattern instanceof ElementData) {
      return Optional.of(List.of(new RuleBranch(List.of(), List.of(pattern))));
    }
    return Optional.empty();
  }

  private static Optional<List<RuleBranch>> product(List<Optional<List<RuleBranch>>> parts) {
    var product = List.of(EMPTY);
    for (var part : parts) {
      if (part.isEmpty() || !areKeptApart(product, part.get())) {
        return Optional.empty();
      }
      product =
          product.stream()
              .flatMap(before -> part.get().stream().map(way -> before.and(way)))
              .toList();
    }
    return product.stream().allMatch(RuleBranch::filtersItsOwn)
        ? Optional.of(product)
        : Optional.empty();
  }

  private static boolean areKeptApart(List<RuleBranch> before, List<RuleBranch> after) {
    return before.stream().allMatch(one -> after.stream().allMatch(one::isKeptApartFrom));
  }

  /** True if bindings are made of what stands before them, and of nothing that is found as well. */
  private boolean isKeptApartFrom(RuleBranch after) {
    return binds().noneMatch(bind -> after.variables().contains(bind.getVar()))
        && after.binds().noneMatch(bind -> variables().contains(bind.getVar()))
        && after
            .binds()
            .flatMap(bind -> bind.getExpr().getVarsMentioned().stream())
            .allMatch(variable -> hasValueOf(variable) || after.hasValueOf(variable));
  }

  /** True if no filter names what only an outer group knows. */
  private boolean filtersItsOwn() {
    return elements(ElementFilter.class)
        .flatMap(filter -> filter.getExpr().getVarsMentioned().stream())
        .allMatch(this::hasValueOf);
  }

  private boolean hasValueOf(Var variable) {
    return variables().contains(variable)
        && elements(ElementData.class)
            .filter(data -> data.getVars().contains(variable))
            .allMatch(data -> data.getRows().stream().allMatch(row -> row.contains(variable)));
  }

  private Stream<ElementBind> binds() {
    return elements(ElementBind.class);
  }

  private <T extends Element> Stream<T> elements(Class<T> kind) {
    return asked.stream().filter(kind::isInstance).map(kind::cast);
  }

  private Set<Var> variables() {
    var group = new ElementGroup();
    var block = new ElementPathBlock();
    found.forEach(block::addTriplePath);
    group.addElement(block);
    asked.forEach(group::addElement);
    return Set.copyOf(PatternVars.vars(group));
  }

  private RuleBranch and(RuleBranch other) {
    return new RuleBranch(joined(found, other.found), joined(asked, other.asked));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
