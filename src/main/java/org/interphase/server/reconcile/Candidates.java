package org.interphase.server.reconcile;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Json;

/**
 * The candidates of one query, the likeliest first, and at most one of them is a match.
 *
 * @param all as many as the query asks for
 * @param decided whether the first is meant for certain, and nothing else can be
 */
record Candidates(List<Candidate> all, boolean decided) {

  static Candidates of(ReconcileQuery query, Readings readings) {
    var entities = query.conditions().isEmpty() ? readings.named() : readings.whole();
    var matcher = NameMatcher.ofWhole(query.text());
    var found =
        entities.all().stream()
            .filter(entity -> Candidate.mayBe(entity, query))
            .map(entity -> Candidate.of(entity, query, matcher))
            .filter(candidate -> candidate.isLikely(query))
            .sorted(Candidate.ORDER)
            .toList();
    boolean decided =
        !found.isEmpty()
            && found.get(0).isSure()
            && found.stream().skip(1).noneMatch(found.get(0)::isRivalledBy);
    return new Candidates(found.stream().limit(query.limit()).toList(), decided);
  }

  /** The result as the specification has it. */
  JsonObject json() {
    var result = new JsonArray();
    for (var candidate : all) {
      result.add(json(candidate, decided && result.isEmpty()));
    }
    var json = new JsonObject();
    json.put("result", result);
    return json;
  }

  private static JsonObject json(Candidate candidate, boolean match) {
    var entity = candidate.entity();
    var json = Described.named(entity.names());
    json.put("description", entity.line());
    json.put("type", Described.types(entity));
    json.put("score", JsonNumber.value(candidate.score()));
    json.put("match", match);
    json.put("features", features(candidate));
    return json;
  }

  private static JsonArray features(Candidate candidate) {
    var features = new JsonArray();
    candidate.likenesses().forEach(likeness -> features.add(feature(likeness.id(), true)));
    candidate
        .agreements()
        .forEach(
            (property, agreement) -> {
              if (agreement != Agreement.UNKNOWN) {
                features.add(feature(Iris.shortName(property.iri()), agreement == Agreement.YES));
              }
            });
    if (!candidate.ofType()) {
      features.add(feature("type", false));
    }
    return features;
  }

  private static JsonObject feature(String id, boolean value) {
    var feature = Json.object("id", id);
    feature.put("value", value);
    return feature;
  }
}
