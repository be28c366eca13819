package org.interphase.assistant;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of a result, in the order of its making; what is empty is left out. */
final class Told {

  private final Map<String, Object> members = new LinkedHashMap<>();

  static Told of(String name, Object value) {
    return new Told().with(name, value);
  }

  Told with(String name, Object value) {
    Object held = value;
    if (value instanceof Optional<?> optional) {
      held = optional.isPresent() ? optional.get() : "";
    }
    boolean isEmpty =
        held instanceof String text && text.isEmpty()
            || held instanceof Collection<?> list && list.isEmpty()
            || held instanceof Map<?, ?> map && map.isEmpty();
    if (!isEmpty) {
      members.put(name, held);
    }
    return this;
  }

  /** The same, even if it is empty: where nothing was found is told aloud. */
  Told withAlways(String name, Object value) {
    members.put(name, value);
    return this;
  }

  Map<String, Object> map() {
    return Collections.unmodifiableMap(members);
  }
}
