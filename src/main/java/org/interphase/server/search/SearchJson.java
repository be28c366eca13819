package org.interphase.server.search;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.question.Answer;
import org.interphase.server.http.Iris;
import org.interphase.words.Candidate;

/** What the graph has of a text, for programs: in the order in which a page shows it. */
final class SearchJson {

  private SearchJson() {}

  /**
   * @param first the first rows of the answer, or of what it perhaps is
   */
  static String of(String text, SearchResults found, Optional<Answer> first) {
    var understood = found.understood();
    var whole = JsonBuilder.buildObject(object -> object.pair("text", text));
    understood.abstention().ifPresent(sentence -> whole.put("abstention", sentence));
    var taken = new JsonArray();
    for (var part : understood.takenFor()) {
      taken.add(
          JsonBuilder.buildObject(
              object -> object.pair("words", part.words()).pair("meaning", part.meaning())));
    }
    whole.put("takenFor", taken);
    whole.put("notUnderstood", texts(understood.notUnderstood()));
    whole.put("notLimitedTo", texts(understood.leftOut()));
    whole.put("results", results(found, first));
    return whole.toString();
  }

  private static JsonArray results(SearchResults found, Optional<Answer> first) {
    var all = new JsonArray();
    found.namesakes().forEach(thing -> all.add(thing(thing)));
    var kind = found.understood().isPerhaps() ? "Perhaps" : "Answer";
    found.first().ifPresent(answer -> all.add(answer(kind, answer, first)));
    found.understood().nearlyAsLikely().forEach(near -> all.add(question("Question", near)));
    found.others().forEach(thing -> all.add(thing(thing)));
    found.claims().forEach(claim -> all.add(claim(claim)));
    found.parts().forEach(thing -> all.add(thing(thing)));
    found.questions().forEach(near -> all.add(question("Question", near)));
    return all;
  }

  private static JsonObject thing(NameSearch.Found thing) {
    return JsonBuilder.buildObject(
        object ->
            object
                .pair("kind", thing.kind())
                .pair("label", thing.label())
                .pair("about", thing.line())
                .pair("address", address(thing.iri()))
                .pair("iri", thing.iri()));
  }

  private static JsonObject claim(ClaimResult claim) {
    var places = new JsonArray();
    claim
        .places()
        .forEach(
            place ->
                places.add(
                    JsonBuilder.buildObject(
                        object -> object.pair("label", place.label()).pair("iri", place.iri()))));
    var told =
        JsonBuilder.buildObject(
            object ->
                object
                    .pair("kind", "Claim")
                    .pair("label", claim.statement())
                    .pair("grade", claim.grade())
                    .pair("address", address(claim.iri()))
                    .pair("iri", claim.iri()));
    told.put("places", places);
    told.put("references", texts(claim.references()));
    return told;
  }

  private static JsonObject answer(String kind, Candidate candidate, Optional<Answer> first) {
    var told = question(kind, candidate);
    first.ifPresent(
        answer -> {
          told.put("columns", texts(answer.columns()));
          var rows = new JsonArray();
          answer
              .rows()
              .forEach(row -> rows.add(texts(row.stream().map(cell -> cell.text()).toList())));
          told.put("rows", rows);
        });
    return told;
  }

  private static JsonObject question(String kind, Candidate candidate) {
    var question = candidate.question();
    var parameters = new JsonObject();
    candidate.parameters().forEach(parameters::put);
    var object =
        JsonBuilder.buildObject(
            o ->
                o.pair("kind", kind)
                    .pair("label", question.summary())
                    .pair("about", question.description())
                    .pair("address", InWords.address(candidate))
                    .pair("question", question.name()));
    object.put("score", JsonNumber.value(Math.round(candidate.score() * 1000) / 1000.0));
    object.put("parameters", parameters);
    return object;
  }

  private static JsonArray texts(List<String> all) {
    var texts = new JsonArray();
    all.forEach(texts::add);
    return texts;
  }

  private static String address(String iri) {
    return Iris.address(iri).orElse(iri);
  }
}
