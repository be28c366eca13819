package org.interphase.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a question as a text fills them in, and what of the text they take. */
final class Filled {

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Object> used = new LinkedHashMap<>();
  private final Map<Integer, String> meanings = new LinkedHashMap<>();

  void put(String parameter, String value, Object part, int start) {
    values.put(parameter, value);
    used.put(parameter, part);
    meanings.put(start, parameter + " " + value);
  }

  boolean uses(Object part) {
    return used.containsValue(part);
  }

  /** The parameters that words fill in which name no thing, or are slips for those that do. */
  List<String> doubtful() {
    return used.entrySet().stream()
        .filter(
            use ->
                use.getValue() instanceof Mention mention
                    && !(mention.isSure()
                        && mention.meanings().stream().anyMatch(Meaning::isThing)))
        .map(Map.Entry::getKey)
        .toList();
  }

  void leave(String parameter) {
    values.remove(parameter);
    used.remove(parameter);
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
