package org.interphase.server.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Reply;

/** Answers {@code /suggest.json}: what somebody who is still typing may mean. */
public final class SuggestPage {

  private final Kept<Suggestions> suggestions;

  /**
   * @param names those of things
   */
  public SuggestPage(QuestionCatalogue questions, Supplier<ThingNames> names, QueryRun queries) {
    var asked = SuggestedNames.ofQuestions(questions);
    this.suggestions =
        Kept.ofNames(
            queries, () -> new Suggestions(SuggestedNames.ofThings(names.get(), queries), asked));
  }

  /** Answers with what begins as the text does, in any of three languages, within one slip. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var text = SearchText.of(request);
    var found = new JsonArray();
    suggestions.get().of(text).all().forEach(one -> found.add(json(one)));
    var whole = JsonBuilder.buildObject(object -> object.pair("text", text));
    whole.put("suggestions", found);
    Reply.json(whole.toString(), request, response);
  }

  private static JsonObject json(Suggestion one) {
    return JsonBuilder.buildObject(
        object ->
            object
                .pair("name", one.name())
                .pair("label", one.label())
                .pair("kind", one.kind())
                .pair("address", one.address())
                .pair("from", one.from())
                .pair("to", one.to()));
  }
}
