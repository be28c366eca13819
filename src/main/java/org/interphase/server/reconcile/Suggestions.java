package org.interphase.server.reconcile;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Parameters;

/** Completes what somebody is typing to the names of things, types or properties. */
final class Suggestions {

  /** So many are suggested at once. */
  static final int AT_ONCE = 20;

  private static final String CURSOR = "cursor";

  private final String prefix;
  private final int skipped;

  private Suggestions(String prefix, int skipped) {
    this.prefix = prefix;
    this.skipped = skipped;
  }

  /** What the parameters of a suggest query ask for. */
  static Suggestions of(Parameters parameters) {
    var prefix = parameters.text("prefix");
    if (prefix.length() > QueryBatch.LONGEST) {
      throw HttpProblem.badRequest(
          "Parameter \"prefix\": found "
              + prefix.length()
              + " characters, expected at most "
              + QueryBatch.LONGEST
              + ".");
    }
    return new Suggestions(prefix, count(parameters, CURSOR, 0));
  }

  /** A whole number from 0 on, {@code usual} where there is none. */
  static int count(Parameters parameters, String name, int usual) {
    var text = parameters.text(name);
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.matches("[0-9]{1,1000}")) {
      throw HttpProblem.badRequest(
          "Parameter \""
              + name
              + "\": found "
              + JsonInput.shown(text)
              + ", expected a whole number from 0 on.");
    }
    return new BigInteger(text).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
  }

  /** Those of {@code all} that fit, the best first; all of them where nothing is typed yet. */
  <T> JsonObject among(Collection<T> all, Function<T, Names> names, Function<T, JsonObject> json) {
    var matcher = NameMatcher.ofBeginning(prefix);
    var result = new JsonArray();
    all.stream()
        .map(each -> new Scored<>(each, names.apply(each), score(matcher, names.apply(each))))
        .filter(scored -> prefix.isEmpty() || scored.score() > 0)
        .sorted(
            Comparator.comparingInt((Scored<T> scored) -> -scored.score())
                .thenComparing(scored -> scored.names().label())
                .thenComparing(scored -> scored.names().iri()))
        .skip(skipped)
        .limit(AT_ONCE)
        .forEach(scored -> result.add(json.apply(scored.value())));
    var answer = new JsonObject();
    answer.put("result", result);
    return answer;
  }

  private static int score(NameMatcher matcher, Names names) {
    return matcher.likenesses(names).stream().mapToInt(Likeness::score).max().orElse(0);
  }

  private record Scored<T>(T value, Names names, int score) {}
}
