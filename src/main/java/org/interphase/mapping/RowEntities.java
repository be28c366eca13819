package org.interphase.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.source.TableDescription;
import org.interphase.source.TableDescription.Entity;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/**
 * The things that one row speaks of. A thing comes into being when a cell about it is reported or
 * when another thing of the row links to it; the samples that a stack fills do so only when the
 * stack has a layer for them.
 */
final class RowEntities {

  private final Map<String, Resource> things = new LinkedHashMap<>();

  RowEntities(TableDescription table, Set<String> reported, Resource row, Provenance provenance) {
    var described = new LinkedHashMap<String, Entity>();
    table.entities().forEach(entity -> described.put(entity.name(), entity));
    for (var name : present(table, described, reported)) {
      var entity = described.get(name);
      var thing =
          row.getModel()
              .createResource(row.getURI() + "/" + name, IPH.term(entity.type()))
              .addProperty(
                  RDFS.label,
                  row.getProperty(RDFS.label).getString() + ": " + words(entity.type()),
                  "en");
      provenance.addTo(thing);
      things.put(name, thing);
    }
    things.forEach(
        (name, thing) ->
            described
                .get(name)
                .links()
                .forEach(
                    (property, target) ->
                        find(target)
                            .ifPresent(other -> thing.addProperty(IPH.property(property), other))));
  }

  /** The thing of this name, where the row has it. */
  Optional<Resource> find(String name) {
    return Optional.ofNullable(things.get(name));
  }

  /** All things that the row has. */
  Collection<Resource> all() {
    return Collections.unmodifiableCollection(things.values());
  }

  private static Set<String> present(
      TableDescription table, Map<String, Entity> described, Set<String> reported) {
    var filledByStack = new LinkedHashSet<String>();
    for (var column : table.columns()) {
      column.electrolyte().ifPresent(filledByStack::add);
      column.interlayer().ifPresent(filledByStack::add);
    }
    var present = new LinkedHashSet<String>(reported);
    for (boolean grown = true; grown; ) {
      var linked =
          present.stream()
              .flatMap(name -> described.get(name).links().values().stream())
              .filter(target -> !filledByStack.contains(target))
              .toList();
      grown = present.addAll(linked);
    }
    return present;
  }

  private static String words(String type) {
    return IriMinter.kebab(type).replace('-', ' ');
  }
}
