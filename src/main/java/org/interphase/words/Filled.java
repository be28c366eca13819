package org.interphase.words;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a question as a text fills them in, and what of the text they take. */
final class Filled {

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Object> used = new LinkedHashMap<>();
  private final Set<Object> helpers = new HashSet<>();

  void put(String parameter, String value, Object part) {
    values.put(parameter, value);
    used.put(parameter, part);
  }

  /** Marks what only helped to find a value, as the year of an author's work. */
  void helped(Object part) {
    helpers.add(part);
  }

  boolean uses(Object part) {
    return used.containsValue(part) || helpers.contains(part);
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
