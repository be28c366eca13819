package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.reasoning.Explanation.Basis;
import org.interphase.vocabulary.PROV;

/** Explanations come in; the same in words goes out, with the graph and place of each premise. */
public final class ExplanationWords {

  private final Graph all;
  private final Function<Triple, Collection<String>> origins;
  private final Wording wording;

  /**
   * @param all all that is known, labels and places included
   * @param origins the short names of the graphs that an asserted statement stands in
   */
  public ExplanationWords(Graph all, Function<Triple, Collection<String>> origins) {
    this.all = all;
    this.origins = origins;
    this.wording = new Wording(all);
  }

  /** The conclusion in words, with what it rests on below it. */
  public ToldStep tell(Explanation explanation) {
    return tell(explanation, new HashSet<>());
  }

  private ToldStep tell(Explanation told, Set<Triple> before) {
    var statement = told.conclusion();
    if (told.basis() == Basis.ASSERTED) {
      return asserted(List.of(statement));
    }
    var sentence = wording.sentence(List.of(statement));
    var subject = statement.getSubject();
    if (told.basis() == Basis.NEITHER) {
      return ToldStep.without(sentence, subject, Basis.NEITHER);
    } else if (!before.add(statement)) {
      return ToldStep.without(sentence, subject, Basis.INFERRED);
    }
    return ToldStep.inferred(sentence, subject, told.reason(), premises(told.premises(), before));
  }

  /** Asserted statements about one thing share a step; that things have labels goes unsaid. */
  private List<ToldStep> premises(List<Explanation> premises, Set<Triple> before) {
    var together = new LinkedHashMap<Node, List<Triple>>();
    for (var premise : premises) {
      var statement = premise.conclusion();
      if (premise.basis() == Basis.ASSERTED
          && !statement.getPredicate().equals(RDFS.label.asNode())) {
        together
            .computeIfAbsent(statement.getSubject(), subject -> new ArrayList<>())
            .add(statement);
      }
    }
    var steps = new ArrayList<ToldStep>();
    together.values().forEach(statements -> steps.add(asserted(statements)));
    premises.stream()
        .filter(premise -> premise.basis() != Basis.ASSERTED)
        .forEach(premise -> steps.add(tell(premise, before)));
    return steps;
  }

  private ToldStep asserted(List<Triple> statements) {
    var first = statements.get(0);
    return ToldStep.asserted(
        wording.sentence(statements),
        first.getSubject(),
        origins.apply(first).stream().sorted().toList(),
        places(first.getSubject()));
  }

  /** The places that a thing was read at, in the order of their names. */
  private Map<Node, String> places(Node subject) {
    var places = new LinkedHashMap<Node, String>();
    all
        .find(subject, PROV.wasQuotedFrom.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(wording::name))
        .forEach(place -> places.put(place, wording.name(place)));
    return places;
  }
}
