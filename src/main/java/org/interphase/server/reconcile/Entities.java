package org.interphase.server.reconcile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Spelling;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;

/** All that names can be linked to, with their types and properties. */
final class Entities {

  private final Map<String, Entity> entities;
  private final Map<String, EntityType> types;
  private final Map<String, EntityProperty> properties;

  Entities(
      List<Entity> entities, Collection<EntityType> types, Collection<EntityProperty> properties) {
    this.entities = byIri(entities, Entity::iri);
    this.types = byIri(types, EntityType::iri);
    this.properties = byIri(properties, EntityProperty::iri);
  }

  Collection<Entity> all() {
    return entities.values();
  }

  Collection<EntityType> types() {
    return types.values();
  }

  Collection<EntityProperty> properties() {
    return properties.values();
  }

  /** The properties that things of a class have, or all of them where {@code type} is empty. */
  List<EntityProperty> propertiesOf(String type) {
    return properties.values().stream()
        .filter(property -> type.isEmpty() || property.types().contains(type))
        .toList();
  }

  Optional<Entity> entity(String id) {
    return named(id, entities);
  }

  /** The type of that IRI, whole or short; a problem says what stands at {@code place} instead. */
  EntityType type(String place, String id) {
    return named(id, types)
        .orElseThrow(() -> unknown(place, id, "a type", types.values(), EntityType::names));
  }

  /** The same of a property. */
  EntityProperty property(String place, String id) {
    return named(id, properties)
        .orElseThrow(
            () -> unknown(place, id, "a property", properties.values(), EntityProperty::names));
  }

  private static <T> Optional<T> named(String id, Map<String, T> all) {
    return Stream.of(id, expanded(id)).map(all::get).filter(found -> found != null).findFirst();
  }

  /** The IRI that {@link Iris#shortName} shows as {@code id}. */
  private static String expanded(String id) {
    int colon = id.indexOf(':');
    var namespace = colon < 0 ? null : Iris.prefixes().get(id.substring(0, colon));
    return namespace == null ? Iris.THINGS + id : namespace + id.substring(colon + 1);
  }

  private static <T> HttpProblem unknown(
      String place, String found, String expected, Collection<T> all, Function<T, Names> names) {
    var known = new LinkedHashMap<String, String>();
    for (var each : all) {
      var shown = Iris.shortName(names.apply(each).iri());
      known.put(names.apply(each).label().toLowerCase(Locale.ROOT), shown);
      known.put(shown.replaceFirst("^.*[:/#]", "").toLowerCase(Locale.ROOT), shown);
    }
    var typed = found.replaceFirst("^.*[:/#]", "");
    var near =
        typed.length() > JsonInput.SHOWN
            ? ""
            : Spelling.near(typed, known.keySet()).stream()
                .map(known::get)
                .distinct()
                .collect(Collectors.joining(", "));
    return JsonInput.problem(
        place,
        JsonInput.shown(found),
        expected + " of this service" + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
  }

  private static <T> Map<String, T> byIri(Collection<T> all, Function<T, String> iri) {
    var map = new LinkedHashMap<String, T>();
    all.forEach(each -> map.put(iri.apply(each), each));
    return map;
  }
}
