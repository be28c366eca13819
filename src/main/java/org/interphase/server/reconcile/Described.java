package org.interphase.server.reconcile;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.Json;

/** Things, types and properties as the specification writes them. */
final class Described {

  private Described() {}

  /** Identifier and name. */
  static JsonObject named(Names names) {
    var json = Json.object("id", names.iri());
    json.put("name", names.label());
    return json;
  }

  /** The narrowest classes of a thing. */
  static JsonArray types(Entity entity) {
    var types = new JsonArray();
    entity.types().forEach(type -> types.add(named(type.names())));
    return types;
  }

  /** A type with those right above it. */
  static JsonObject type(EntityType type, Entities entities) {
    var json = named(type.names());
    if (!type.names().about().isEmpty()) {
      json.put("description", type.names().about());
    }
    var broader = new JsonArray();
    entities.types().stream()
        .filter(other -> type.broader().contains(other.iri()))
        .forEach(other -> broader.add(named(other.names())));
    if (!broader.isEmpty()) {
      json.put("broader", broader);
    }
    return json;
  }

  /** A property and what it says. */
  static JsonObject property(EntityProperty property) {
    var json = named(property.names());
    if (!property.names().about().isEmpty()) {
      json.put("description", property.names().about());
    }
    return json;
  }
}
