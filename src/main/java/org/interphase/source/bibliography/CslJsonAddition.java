package org.interphase.source.bibliography;

import java.util.Optional;
import org.interphase.model.Doi;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Adds properties to an item of CSL-JSON, before its first and laid out as that is. */
final class CslJsonAddition {

  private static final JsonMapper MAPPER = new JsonMapper();

  private CslJsonAddition() {}

  static Optional<String> to(Reference reference, Addition addition, String text) {
    try (var parser = MAPPER.createParser(text)) {
      var token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
      }
      for (; token == JsonToken.START_OBJECT; token = parser.nextToken()) {
        int behindBrace = (int) parser.currentTokenLocation().getCharOffset() + 1;
        if (isItemOf(reference, parser)) {
          return Optional.of(added(addition, text, behindBrace));
        }
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Goes to the end of the item, and says whether it is the one that is meant. */
  private static boolean isItemOf(Reference reference, JsonParser item) {
    var key = "";
    var doi = "";
    while (item.nextToken() != JsonToken.END_OBJECT) {
      var name = item.currentName();
      if (item.nextToken().isScalarValue()) {
        key = name.equals("id") ? item.getString().strip() : key;
        doi = name.equals("DOI") ? item.getString() : doi;
      } else {
        item.skipChildren();
      }
    }
    var identifier = Doi.of(doi).map(Doi::name).orElse("");
    return reference.key().equals(key.isEmpty() ? identifier : key);
  }

  private static String added(Addition addition, String text, int behindBrace) {
    int first = behindBrace;
    while (Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    var space = text.substring(behindBrace, first);
    var properties =
        property(space, "DOI", json(addition.doi().map(Doi::name).orElse("")))
            + property(space, "custom", found(addition.doiFoundBy()))
            + property(space, "title", json(addition.title()));
    return text.substring(0, behindBrace) + properties + text.substring(behindBrace);
  }

  private static String found(String by) {
    return by.isEmpty() ? "" : "{\"" + CslJsonReader.DOI_FOUND_BY + "\": " + json(by) + "}";
  }

  private static String json(String text) {
    return text.isEmpty() ? "" : MAPPER.writeValueAsString(text);
  }

  private static String property(String space, String name, String value) {
    return value.isEmpty() ? "" : space + "\"" + name + "\": " + value + ",";
  }
}
