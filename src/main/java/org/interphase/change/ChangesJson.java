package org.interphase.change;

import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Tells changes to programs: {@code counts}, and {@code changes} with all that differs. */
public final class ChangesJson {

  private ChangesJson() {}

  /** The document, with a line feed at its end. */
  public static String of(Changes changes) {
    var counts = new JsonObject();
    for (var kind : Kind.values()) {
      var ofKind = new JsonObject();
      for (var how : Change.How.values()) {
        ofKind.put(word(how), changes.of(kind, how).size());
      }
      counts.put(word(kind), ofKind);
    }
    counts.put("regraded", changes.regraded());
    var list = new JsonArray();
    changes.all().forEach(change -> list.add(json(change)));
    var document = new JsonObject();
    document.put("counts", counts);
    document.put("changes", list);
    return document + "\n";
  }

  private static JsonObject json(Change change) {
    var json = new JsonObject();
    json.put("iri", change.iri());
    json.put("name", change.name());
    json.put("place", change.place());
    json.put("kind", word(change.kind()));
    json.put("change", word(change.how()));
    var facts = new JsonArray();
    for (var fact : change.facts()) {
      var said = new JsonObject();
      said.put("property", fact.property());
      said.put("before", fact.before());
      said.put("after", fact.after());
      facts.add(said);
    }
    json.put("facts", facts);
    return json;
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
