package org.interphase.server.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.reconcile.ReconcileQuery.Condition;
import org.interphase.server.reconcile.ReconcileQuery.Strictness;
import org.interphase.server.reconcile.ReconcileQuery.Value;

/**
 * Reads a <a
 * href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#structure-of-a-reconciliation-query">batch
 * of queries</a>.
 */
final class QueryBatch {

  /** The most queries of a batch. */
  static final int MOST = 50;

  /** The longest text that is looked for. */
  static final int LONGEST = 300;

  private static final int USUAL_LIMIT = 10;
  private static final int HIGHEST_LIMIT = 100;
  private static final int MOST_TYPES = 50;

  /** The most values of properties in a whole batch: each is compared with those of each thing. */
  private static final int MOST_VALUES = 1_000;

  private static final Set<String> FIELDS =
      new LinkedHashSet<>(List.of("query", "type", "limit", "properties", "type_strict"));
  private static final Set<String> CONDITION = new LinkedHashSet<>(List.of("pid", "v"));

  private final Readings readings;

  QueryBatch(Readings readings) {
    this.readings = readings;
  }

  /** The queries by their names, in their order. */
  Map<String, ReconcileQuery> read(String json) {
    var batch = JsonInput.parse("queries", json).members();
    if (batch.size() > MOST) {
      throw tooMany(batch.size() + " queries", MOST + ", as \"batchSize\" of the manifest says");
    }
    var queries = new LinkedHashMap<String, ReconcileQuery>();
    batch.forEach((name, query) -> queries.put(name, query(query)));
    int values = queries.values().stream().mapToInt(QueryBatch::values).sum();
    if (values > MOST_VALUES) {
      throw tooMany(values + " values of properties", MOST_VALUES + " in a batch");
    }
    return queries;
  }

  private static int values(ReconcileQuery query) {
    return query.conditions().stream().mapToInt(condition -> condition.values().size()).sum();
  }

  private static HttpProblem tooMany(String found, String most) {
    return HttpProblem.other(
        413,
        "Too many queries",
        String.format(Locale.ROOT, "queries: found %s, expected at most %s.", found, most));
  }

  private ReconcileQuery query(JsonInput input) {
    var fields = input.members(FIELDS);
    var text = Optional.ofNullable(fields.get("query")).map(QueryBatch::text).orElse("");
    var conditions = conditions(fields.get("properties"));
    if (text.isEmpty() && conditions.isEmpty()) {
      throw JsonInput.problem(
          input.place(), "nothing to look for", "a \"query\" that is not empty, or \"properties\"");
    }
    return new ReconcileQuery(
        text,
        types(fields.get("type")),
        strictness(fields.get("type_strict")),
        conditions,
        fields.containsKey("limit") ? fields.get("limit").count(HIGHEST_LIMIT) : USUAL_LIMIT);
  }

  private static String text(JsonInput input) {
    var text = input.text();
    if (text.length() > LONGEST) {
      throw JsonInput.problem(input.place(), text.length() + " characters", "at most " + LONGEST);
    }
    return text;
  }

  private List<EntityType> types(JsonInput input) {
    if (input == null) {
      return List.of();
    }
    var found = bounded(input.oneOrMore(), input.place(), MOST_TYPES);
    return found.stream().map(type -> readings.named().type(type.place(), text(type))).toList();
  }

  private static Strictness strictness(JsonInput input) {
    if (input == null) {
      return Strictness.ANY;
    }
    var found = input.text();
    return Arrays.stream(Strictness.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(found))
        .findFirst()
        .orElseThrow(() -> input.unexpected("one of any, all, should"));
  }

  private List<Condition> conditions(JsonInput input) {
    var conditions = new ArrayList<Condition>();
    if (input != null) {
      for (var each : bounded(input.elements(), input.place(), MOST_VALUES)) {
        var fields = each.members(CONDITION);
        var pid = required(fields, "pid", each);
        var values = required(fields, "v", each);
        conditions.add(
            new Condition(
                readings.whole().property(pid.place(), text(pid)),
                bounded(values.oneOrMore(), values.place(), MOST_VALUES).stream()
                    .map(this::value)
                    .toList()));
      }
    }
    return conditions;
  }

  private static JsonInput required(Map<String, JsonInput> fields, String name, JsonInput in) {
    return Optional.ofNullable(fields.get(name))
        .orElseThrow(() -> JsonInput.problem(in.place(), "no \"" + name + "\"", "one"));
  }

  private Value value(JsonInput input) {
    var value = input.value();
    if (value.isObject()) {
      var fields = input.members();
      var id = text(required(fields, "id", input));
      var name = Optional.ofNullable(fields.get("name")).map(QueryBatch::text).orElse(id);
      var iri = readings.named().entity(id).map(Entity::iri).orElse(id);
      return new Value(NameMatcher.ofWhole(name), Optional.of(iri), Optional.empty());
    }
    if (value.isArray()) {
      throw input.unexpected("a text, a number, true, false or an object with \"id\"");
    }
    var text = value.isString() ? text(input) : value.toString();
    return new Value(
        NameMatcher.ofWhole(text), Optional.empty(), input.number().or(() -> number(text)));
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return text.matches("[-+]?[0-9.]+([eE][-+]?[0-9]{1,3})?")
          ? Optional.of(new BigDecimal(text))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static List<JsonInput> bounded(List<JsonInput> all, String place, int most) {
    if (all.size() > most) {
      throw JsonInput.problem(place, all.size() + " of them", "at most " + most);
    }
    return all;
  }
}
