package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The shipped things, each looked for by what it is called. */
class ReconcileShippedTest {

  private static final int BATCH = 50;

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  private static final ReconcileClient client = new ReconcileClient(server);

  @Test
  void eachThingIsFoundByItsIdentifierAndByItsName() {
    var things = things();
    assertThat(things).hasSizeGreaterThan(700);
    for (int i = 0; i < things.size(); i += BATCH) {
      var some = things.subList(i, Math.min(things.size(), i + BATCH));
      var byId = results(some, "id");
      var byName = results(some, "name");
      for (var thing : some) {
        var first = byId.getObj(thing.getString("id")).getArray("result").findFirst();
        assertThat(first.orElseThrow().getAsObject().getString("id"))
            .isEqualTo(thing.getString("id"));
        assertThat(first.orElseThrow().getAsObject().getBoolean("match")).isTrue();
        assertThat(
                byName
                    .getObj(thing.getString("id"))
                    .getArray("result")
                    .map(candidate -> candidate.getAsObject())
                    .filter(candidate -> candidate.getNumber("score").doubleValue() == 100)
                    .map(candidate -> candidate.getString("id")))
            .contains(thing.getString("id"));
      }
    }
  }

  /**
   * The formula of Table 1 in three spellings; and what has the letters of another thing's name.
   */
  @Test
  void knowsACompoundByItsAtoms() {
    for (var formula :
        List.of("Li1.5Al0.5Ge1.5P3O12", "Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃", "Al0.5Li1.5Ge1.5P3O12")) {
      assertThat(client.candidates("{\"query\": \"" + formula + "\"}"))
          .startsWith("Li1.5Al0.5Ge1.5(PO4)3 ✓");
    }
    assertThat(client.candidates("{\"query\": \"SN\", \"limit\": 1}"))
        .containsExactly("succinonitrile ✓");
    assertThat(client.candidates("{\"query\": \"Sn\", \"limit\": 1}"))
        .containsExactly("succinonitrile");
  }

  private static JsonObject results(List<JsonObject> things, String searchedBy) {
    var batch = new JsonObject();
    for (var thing : things) {
      batch.put(thing.getString("id"), Json.object("query", thing.getString(searchedBy)));
    }
    return ReconcileClient.answer("results", client.post("queries", batch.toString()));
  }

  /** All that are suggested, page by page. */
  private static List<JsonObject> things() {
    var things = new ArrayList<JsonObject>();
    int before;
    do {
      before = things.size();
      ReconcileClient.answer(
              "suggestions", server.get("/reconcile/suggest/entity?cursor=" + before))
          .getArray("result")
          .forEach(each -> things.add(each.getAsObject()));
    } while (things.size() > before);
    return things;
  }
}
