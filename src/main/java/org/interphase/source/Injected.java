package org.interphase.source;

import java.util.Map;
import org.interphase.model.Place;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.InjectableValues;

/** Gives records what their own JSON does not say: where they stand, and what their file tells. */
final class Injected extends InjectableValues {

  private final String file;
  private final Map<String, String> given;

  Injected(String file, Map<String, String> given) {
    this.file = file;
    this.given = given;
  }

  String file() {
    return file;
  }

  /** A record is made when its last property is read, so the parser then stands at the record. */
  @Override
  public Object findInjectableValue(
      DeserializationContext context,
      Object name,
      BeanProperty property,
      Object bean,
      Boolean optional,
      Boolean useInput) {
    return property.getType().hasRawClass(Place.class)
        ? Place.pointer(file, context.getParser().streamReadContext().pathAsPointer().toString())
        : given.get(name);
  }

  @Override
  public InjectableValues snapshot() {
    return this;
  }
}
