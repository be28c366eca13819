package org.interphase.server.reconcile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Json;

/**
 * Fetches values of things, as a <a
 * href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#data-extension-service">data
 * extension service</a>.
 */
final class Extension {

  private static final int MOST_IDS = 1_000;
  private static final int MOST_PROPERTIES = 30;
  private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("ids", "properties"));
  private static final Set<String> PROPERTY = new LinkedHashSet<>(List.of("id", "settings"));
  private static final int ALL = Integer.MAX_VALUE;

  private final Entities entities;

  Extension(Entities entities) {
    this.entities = entities;
  }

  /** What a person may choose of each property. */
  static JsonArray settings() {
    return JSON.parseAny(
            """
            [{"name": "as", "label": "Numbers", "type": "select", "default": "text",
              "help_text": "Text has unit, range and conditions; a number is in the unit that the\
             name of the column says, and ranges and bounds are left out.",
              "choices": [
                {"value": "text", "name": "as text with unit and conditions"},
                {"value": "number", "name": "as plain numbers in one unit"}]},
             {"name": "limit", "label": "Values at most", "type": "number", "default": 0,
              "help_text": "How many values of each thing; 0 takes all."}]
            """)
        .getAsArray();
  }

  /** The values that a data extension query asks for. */
  JsonObject answer(String json) {
    var query = JsonInput.parse("extend", json).members(FIELDS);
    var ids = required(query, "ids", MOST_IDS).stream().map(JsonInput::text).toList();
    var wanted = required(query, "properties", MOST_PROPERTIES).stream().map(this::wanted).toList();
    requireOnce(wanted);
    var meta = new JsonArray();
    wanted.forEach(each -> meta.add(each.meta()));
    var rows = new JsonObject();
    for (var id : ids) {
      var row = new JsonObject();
      var entity = entities.entity(id);
      wanted.forEach(each -> row.put(each.id(), each.cell(entity)));
      rows.put(id, row);
    }
    var answer = new JsonObject();
    answer.put("meta", meta);
    answer.put("rows", rows);
    return answer;
  }

  /** Rows hold values by property, and so have one place for each. */
  private static void requireOnce(List<Wanted> wanted) {
    var known = new HashSet<String>();
    for (var each : wanted) {
      if (!known.add(each.id())) {
        throw JsonInput.problem(
            "extend.properties", JsonInput.shown(each.id()) + " twice", "each property once");
      }
    }
  }

  private static List<JsonInput> required(Map<String, JsonInput> query, String name, int most) {
    var place = "extend." + name;
    if (!query.containsKey(name)) {
      throw JsonInput.problem("extend", "no \"" + name + "\"", "an array");
    }
    var elements = query.get(name).elements();
    if (elements.size() > most) {
      throw HttpProblem.other(
          413,
          "Too many values",
          String.format(
              Locale.ROOT, "%s: found %d, expected at most %d.", place, elements.size(), most));
    }
    return elements;
  }

  private Wanted wanted(JsonInput input) {
    var fields = input.members(PROPERTY);
    var id = fields.get("id");
    if (id == null) {
      throw JsonInput.problem(input.place(), "no \"id\"", "one");
    }
    var property = entities.property(id.place(), id.text());
    var settings =
        fields.containsKey("settings")
            ? fields.get("settings").members()
            : Map.<String, JsonInput>of();
    return new Wanted(id.text(), property, isNumber(settings.get("as")), limit(settings));
  }

  private static boolean isNumber(JsonInput form) {
    if (form == null) {
      return false;
    }
    return switch (form.text()) {
      case "text", "" -> false;
      case "number" -> true;
      default -> throw form.unexpected("text or number");
    };
  }

  /** A form sends a number that was typed as a text. */
  private static int limit(Map<String, JsonInput> settings) {
    var limit = settings.get("limit");
    if (limit == null) {
      return ALL;
    }
    var zero = limit.number().map(number -> number.signum() == 0).orElse(false);
    if (zero || limit.value().isString() && limit.text().matches("0*")) {
      return ALL;
    }
    return limit.value().isString() && limit.text().matches("[0-9]{1,9}")
        ? Integer.parseInt(limit.text())
        : limit.count(ALL);
  }

  /**
   * A column that is to be filled.
   *
   * @param id the property as the client names it
   */
  private record Wanted(String id, EntityProperty property, boolean isNumber, int limit) {

    JsonObject meta() {
      var meta = Json.object("id", id);
      var unit = isNumber && !property.unit().isEmpty() ? " [" + property.unit() + "]" : "";
      meta.put("name", property.label() + unit);
      return meta;
    }

    JsonArray cell(Optional<Entity> entity) {
      var cell = new JsonArray();
      entity.stream()
          .flatMap(found -> found.values(property.iri()).stream())
          .flatMap(value -> json(value).stream())
          .limit(limit)
          .forEach(cell::add);
      return cell;
    }

    private Optional<JsonObject> json(EntityValue value) {
      if (value.iri().isPresent()) {
        var thing = Json.object("id", value.iri().get());
        thing.put("name", value.text());
        return Optional.of(thing);
      }
      if (isNumber && !property.unit().isEmpty()) {
        return value
            .number()
            .map(
                number -> {
                  var json = new JsonObject();
                  json.put("float", JsonNumber.value(number));
                  return json;
                });
      }
      return Optional.of(Json.object("str", value.text()));
    }
  }
}
