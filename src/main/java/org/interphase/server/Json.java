package org.interphase.server;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Small pieces of JSON. */
final class Json {

  private Json() {}

  /** An object of one member. */
  static JsonObject of(String key, JsonObject value) {
    var object = new JsonObject();
    object.put(key, value);
    return object;
  }

  /** An object of one text. */
  static JsonObject object(String key, String value) {
    var object = new JsonObject();
    object.put(key, value);
    return object;
  }

  /** An array of one object. */
  static JsonArray array(JsonObject only) {
    var array = new JsonArray();
    array.add(only);
    return array;
  }
}
