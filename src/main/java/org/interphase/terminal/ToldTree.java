package org.interphase.terminal;

import java.util.List;
import java.util.Map;

/** What is told of a thing: texts, numbers and lists by their names; what is not told is empty. */
record ToldTree(Map<?, ?> members) {

  String text(String name) {
    return members.get(name) instanceof String text ? text : "";
  }

  int number(String name) {
    return members.get(name) instanceof Integer number ? number : 0;
  }

  List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  List<ToldTree> all(String name) {
    return list(name).stream()
        .filter(Map.class::isInstance)
        .map(entry -> new ToldTree((Map<?, ?>) entry))
        .toList();
  }

  /** How many entries the whole of a part has. */
  int count(String name) {
    return members.get("counts") instanceof Map<?, ?> counts
        ? new ToldTree(counts).number(name)
        : 0;
  }

  private List<?> list(String name) {
    return members.get(name) instanceof List<?> list ? list : List.of();
  }
}
