package org.interphase.words;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interphase.words.Meaning.Kind;

/** The parameters of a question as a text fills them in, and what of the text they take. */
final class Filled {

  private static final Set<Kind> ABOUT = Set.of(Kind.MECHANISM, Kind.INTERFACE, Kind.TOPIC);

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

  /**
   * The parameters that words fill in which name no thing, or are slips for those that do; and last
   * those that name what happens or where, which may be what the question is about.
   */
  List<String> doubtful() {
    return Stream.concat(
            taking(mention -> !mention.isSure() || !mention.hasThing()),
            taking(
                mention ->
                    mention.isSure()
                        && mention.hasThing()
                        && mention.meanings().stream()
                            .filter(Meaning::isThing)
                            .allMatch(meaning -> ABOUT.contains(meaning.kind()))))
        .toList();
  }

  private Stream<String> taking(Predicate<Mention> wanted) {
    return used.entrySet().stream()
        .filter(use -> use.getValue() instanceof Mention mention && wanted.test(mention))
        .map(Map.Entry::getKey);
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
