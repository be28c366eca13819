package org.interphase.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What changed between two versions of the data.
 *
 * @param all by kind, then by name
 */
public record Changes(List<Change> all) {

  public Changes {
    all =
        all.stream()
            .sorted(
                Comparator.comparing(Change::kind)
                    .thenComparing(Change::how)
                    .thenComparing(Change::name)
                    .thenComparing(Change::iri))
            .toList();
  }

  /** What differs in what both assert; what follows from it by rules is left out. */
  public static Changes between(DatasetGraph before, DatasetGraph after) {
    var old = VersionReading.of(before);
    var present = VersionReading.of(after);
    var changes = new ArrayList<Change>();
    old.forEach(
        (iri, thing) -> {
          if (!present.containsKey(iri)) {
            changes.add(whole(thing, Change.How.REMOVED));
          }
        });
    present.forEach(
        (iri, thing) -> {
          var earlier = old.get(iri);
          if (earlier == null) {
            changes.add(whole(thing, Change.How.ADDED));
          } else if (!earlier.facts().equals(thing.facts())) {
            changes.add(
                new Change(
                    iri,
                    thing.kind(),
                    Change.How.CHANGED,
                    thing.name(),
                    thing.place(),
                    facts(earlier, thing)));
          }
        });
    return new Changes(withoutToldCells(changes, old, present));
  }

  /** A value tells all that its cell does. */
  private static List<Change> withoutToldCells(
      List<Change> changes, Map<String, Described> old, Map<String, Described> present) {
    var told = new HashSet<String>();
    for (var change : changes) {
      if (change.kind() == Kind.VALUE) {
        var thing = present.getOrDefault(change.iri(), old.get(change.iri()));
        told.add(thing.printedAt());
      }
    }
    return changes.stream()
        .filter(change -> change.kind() != Kind.CELL || !told.contains(change.iri()))
        .toList();
  }

  private static Change whole(Described thing, Change.How how) {
    var facts =
        thing.facts().entrySet().stream()
            .map(
                fact -> {
                  var said = joined(fact.getValue());
                  return how == Change.How.ADDED
                      ? new Change.Fact(fact.getKey(), "", said)
                      : new Change.Fact(fact.getKey(), said, "");
                })
            .toList();
    return new Change(thing.iri(), thing.kind(), how, thing.name(), thing.place(), facts);
  }

  private static List<Change.Fact> facts(Described before, Described after) {
    var properties = new TreeSet<String>(before.facts().keySet());
    properties.addAll(after.facts().keySet());
    return properties.stream()
        .map(
            property ->
                new Change.Fact(
                    property,
                    joined(before.facts().getOrDefault(property, none())),
                    joined(after.facts().getOrDefault(property, none()))))
        .filter(fact -> !fact.before().equals(fact.after()))
        .toList();
  }

  private static SortedSet<String> none() {
    return new TreeSet<>();
  }

  private static String joined(SortedSet<String> texts) {
    return String.join("; ", texts);
  }

  /** The things of a kind that changed in a way. */
  public List<Change> of(Kind kind, Change.How how) {
    return all.stream().filter(change -> change.kind() == kind && change.how() == how).toList();
  }

  /** How many claims have another grade of evidence. */
  public long regraded() {
    return all.stream().filter(Change::isRegraded).count();
  }
}
