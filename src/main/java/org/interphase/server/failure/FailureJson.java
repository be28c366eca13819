package org.interphase.server.failure;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Named;

/** The failures for programs, with the places at which a drawing has them. */
final class FailureJson {

  private final FailureGraph graph;
  private final FailureLayout layout;

  private FailureJson(FailureGraph graph) {
    this.graph = graph;
    this.layout = FailureLayout.of(graph);
  }

  static String of(FailureGraph graph) {
    return new FailureJson(graph).write().toString();
  }

  private JsonObject write() {
    var json = new JsonObject();
    var sides = new JsonArray();
    layout.frames().forEach((side, box) -> sides.add(placed(box, "title", side.title())));
    json.put("sides", sides);
    var mechanisms = new JsonArray();
    graph.mechanisms().forEach(mechanism -> mechanisms.add(mechanism(mechanism)));
    json.put("mechanisms", mechanisms);
    var causes = new JsonArray();
    graph.causes().forEach(cause -> causes.add(cause(cause)));
    json.put("causes", causes);
    var suppressions = new JsonArray();
    graph.suppressions().forEach(by -> suppressions.add(relation(by, placed(layout.of(by)))));
    json.put("suppressions", suppressions);
    return json;
  }

  private JsonObject mechanism(FailureMechanism mechanism) {
    var json = named(placed(layout.of(mechanism)), mechanism.name());
    json.put("about", mechanism.about());
    json.put("side", mechanism.side().title());
    json.put(
        "sides",
        texts(
            mechanism.side() == CellSide.SEVERAL
                ? mechanism.sides().stream().sorted().map(CellSide::brief).toList()
                : List.of()));
    json.put("places", labels(mechanism.places()));
    json.put("seen", mechanism.seen());
    json.put("seenBy", labels(mechanism.seenBy()));
    return json;
  }

  private JsonObject cause(FailureRelation cause) {
    var json = relation(cause, new JsonObject());
    var bends = new JsonArray();
    for (var bend : layout.bends(cause)) {
      var point = new JsonArray();
      point.add(Math.round(bend.x()));
      point.add(Math.round(bend.y()));
      bends.add(point);
    }
    json.put("bends", bends);
    json.put("backward", layout.isBackward(cause));
    return json;
  }

  private static JsonObject relation(FailureRelation relation, JsonObject json) {
    json.put("from", named(new JsonObject(), relation.from()));
    json.put("to", named(new JsonObject(), relation.to()));
    json.put("grade", relation.grade());
    json.put("wordings", texts(relation.wordings()));
    json.put("standing", relation.standing());
    json.put("claims", iris(relation.claims()));
    json.put("against", iris(relation.against()));
    json.put("page", relation.address());
    return json;
  }

  private static JsonObject named(JsonObject json, Named name) {
    json.put("iri", name.iri());
    json.put("label", name.label());
    Iris.address(name.iri()).ifPresent(address -> json.put("page", address));
    return json;
  }

  private static JsonObject placed(FailureLayout.Box box) {
    var json = new JsonObject();
    json.put("x", Math.round(box.x()));
    json.put("y", Math.round(box.y()));
    json.put("width", Math.round(box.width()));
    json.put("height", Math.round(box.height()));
    return json;
  }

  private static JsonObject placed(FailureLayout.Box box, String name, String text) {
    var json = placed(box);
    json.put(name, text);
    return json;
  }

  private static JsonArray iris(List<Named> names) {
    return texts(names.stream().map(Named::iri).toList());
  }

  private static JsonArray labels(List<Named> names) {
    return texts(names.stream().map(Named::label).toList());
  }

  private static JsonArray texts(List<String> texts) {
    var array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
