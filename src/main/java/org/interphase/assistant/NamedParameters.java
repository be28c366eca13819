package org.interphase.assistant;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.server.http.Iris;

/** Parameters that take a thing, given by the name that replies call it by. */
final class NamedParameters {

  private NamedParameters() {}

  /** The same with the paths of things in place of their names; what names none stays as it is. */
  static Map<String, String> of(
      CompetencyQuestion question, Map<String, String> given, Names names) {
    var meant = new LinkedHashMap<String, String>();
    given.forEach(
        (name, text) ->
            meant.put(
                name,
                question
                    .parameter(name)
                    .filter(one -> one.type() == Parameter.Type.IRI && !text.isBlank())
                    .flatMap(one -> names.thing(text))
                    .map(thing -> Iris.shortName(thing.getURI()))
                    .filter(path -> !path.contains(":"))
                    .orElse(text)));
    return meant;
  }
}
