package org.interphase.server.search;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.Iris;
import org.interphase.words.Candidate;
import org.interphase.words.Understanding;

/** What the graph has of a text, for programs. */
final class SearchJson {

  private SearchJson() {}

  static String of(String text, List<NameSearch.Found> things, Understanding understood) {
    var whole = JsonBuilder.buildObject(object -> object.pair("text", text));
    understood.answer().ifPresent(answer -> whole.put("answer", question(answer)));
    understood.abstention().ifPresent(sentence -> whole.put("abstention", sentence));
    var taken = new JsonArray();
    for (var part : understood.takenFor()) {
      taken.add(
          JsonBuilder.buildObject(
              object -> object.pair("words", part.words()).pair("meaning", part.meaning())));
    }
    whole.put("takenFor", taken);
    var strange = new JsonArray();
    understood.notUnderstood().forEach(strange::add);
    whole.put("notUnderstood", strange);
    var leftOut = new JsonArray();
    understood.leftOut().forEach(leftOut::add);
    whole.put("notLimitedTo", leftOut);
    var found = new JsonArray();
    things.forEach(thing -> found.add(thing(thing)));
    whole.put("things", found);
    var asked = new JsonArray();
    understood.candidates().forEach(candidate -> asked.add(question(candidate)));
    whole.put("questions", asked);
    return whole.toString();
  }

  private static JsonObject thing(NameSearch.Found thing) {
    return JsonBuilder.buildObject(
        object ->
            object
                .pair("iri", thing.iri())
                .pair("label", thing.label())
                .pair("kind", thing.kind())
                .pair("about", thing.line())
                .pair("address", Iris.address(thing.iri()).orElse(thing.iri())));
  }

  private static JsonObject question(Candidate candidate) {
    var question = candidate.question();
    var parameters = new JsonObject();
    candidate.parameters().forEach(parameters::put);
    var object =
        JsonBuilder.buildObject(
            o ->
                o.pair("name", question.name())
                    .pair("summary", question.summary())
                    .pair("description", question.description())
                    .pair("address", InWords.address(candidate)));
    object.put("score", JsonNumber.value(Math.round(candidate.score() * 1000) / 1000.0));
    object.put("parameters", parameters);
    return object;
  }
}
