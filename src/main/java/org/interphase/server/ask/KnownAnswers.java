package org.interphase.server.ask;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.interphase.question.Answer;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.PackedAnswer;
import org.interphase.question.Parameter;
import org.interphase.server.http.HttpProblem;
import org.interphase.store.KeptFile;

/**
 * What the curated questions answer to who chooses nothing, and what there is to choose, worked out
 * once for all servers of the same data.
 */
public final class KnownAnswers {

  private final KeptFile file;
  private Map<String, ByteBuffer> packed;

  /**
   * @param file where they are kept; it is read when the first is asked for
   */
  public KnownAnswers(KeptFile file) {
    this.file = file;
  }

  /** Asks all of {@code questions}, and keeps what they answer; what is refused is left out. */
  public static void keep(KeptFile file, QueryRun queries, List<CompetencyQuestion> questions) {
    var asking = new Asking(queries::build);
    var answers = new LinkedHashMap<String, byte[]>();
    for (var question : questions) {
      pack(key(question), () -> asking.ask(question, Map.of()), queries, answers);
      for (var parameter : question.parameters()) {
        if (parameter.values().isEmpty() && !parameter.options().isEmpty()) {
          var key = key(question, parameter);
          pack(key, () -> asking.options(question, parameter), queries, answers);
        }
      }
    }
    file.keep(bytes(answers));
  }

  private static void pack(
      String key, Supplier<Answer> answer, QueryRun queries, Map<String, byte[]> answers) {
    try {
      answers.put(key, queries.read(() -> PackedAnswer.of(answer.get())));
    } catch (HttpProblem refused) {
      // Who asks for it is told why.
      return;
    }
  }

  /** The answer where it is known: where each parameter holds that holds when none is given. */
  Optional<Answer> to(CompetencyQuestion question, Map<String, String> parameters) {
    var chosen = new HashMap<>(parameters);
    for (var parameter : question.parameters()) {
      chosen.remove(parameter.name(), parameter.defaultValue().orElse(""));
    }
    return chosen.isEmpty() ? known(key(question)) : Optional.empty();
  }

  /** What there is to choose from for a parameter, where that is known. */
  Optional<Answer> options(CompetencyQuestion question, Parameter parameter) {
    return known(key(question, parameter));
  }

  private Optional<Answer> known(String key) {
    return Optional.ofNullable(packed().get(key))
        .map(
            found -> {
              var bytes = new byte[found.remaining()];
              found.duplicate().get(bytes);
              return PackedAnswer.read(bytes);
            });
  }

  private synchronized Map<String, ByteBuffer> packed() {
    if (packed == null) {
      packed = file.read().map(KnownAnswers::places).orElseGet(Map::of);
    }
    return packed;
  }

  private static String key(CompetencyQuestion question) {
    return question.name();
  }

  private static String key(CompetencyQuestion question, Parameter parameter) {
    return question.name() + "?" + parameter.name();
  }

  private static byte[] bytes(Map<String, byte[]> answers) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var answer : answers.entrySet()) {
        var key = answer.getKey().getBytes(StandardCharsets.UTF_8);
        out.writeInt(key.length);
        out.write(key);
        out.writeInt(answer.getValue().length);
        out.write(answer.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, ByteBuffer> places(ByteBuffer kept) {
    var places = new HashMap<String, ByteBuffer>();
    while (kept.hasRemaining()) {
      var key = new byte[kept.getInt()];
      kept.get(key);
      int length = kept.getInt();
      places.put(new String(key, StandardCharsets.UTF_8), kept.slice(kept.position(), length));
      kept.position(kept.position() + length);
    }
    return places;
  }
}
