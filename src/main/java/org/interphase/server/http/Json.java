package org.interphase.server.http;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Small pieces of JSON. */
public final class Json {

  private Json() {}

  /** An object of one member. */
  public static JsonObject of(String key, JsonObject value) {
    var object = new JsonObject();
    object.put(key, value);
    return object;
  }

  /** An object of one text. */
  public static JsonObject object(String key, String value) {
    var object = new JsonObject();
    object.put(key, value);
    return object;
  }

  /** An array of one object. */
  public static JsonArray array(JsonObject only) {
    var array = new JsonArray();
    array.add(only);
    return array;
  }
}
