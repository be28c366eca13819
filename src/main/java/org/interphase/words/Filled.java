package org.interphase.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The parameters of a question as a text fills them in, and what of the text they take. */
final class Filled {

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<Object> used = new LinkedHashSet<>();
  private final Map<Integer, String> meanings = new LinkedHashMap<>();

  void put(String parameter, String value, Object part, int start) {
    values.put(parameter, value);
    used.add(part);
    meanings.put(start, parameter + " " + value);
  }

  boolean uses(Object part) {
    return used.contains(part);
  }

  boolean has(String parameter) {
    return values.containsKey(parameter);
  }

  Map<String, String> values() {
    return values;
  }

  int size() {
    return used.size();
  }
}
