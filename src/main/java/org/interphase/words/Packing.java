package org.interphase.words;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What was learned, as bytes that {@link Unpacking} reads: each text and each meaning once. */
final class Packing {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Object, Integer> known = new HashMap<>();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  void number(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(number >>> shift);
    }
  }

  void number(double number) {
    long bits = Double.doubleToLongBits(number);
    number((int) (bits >>> 32));
    number((int) bits);
  }

  void number(float number) {
    number(Float.floatToIntBits(number));
  }

  void text(String text) {
    once(
        text,
        it -> {
          var encoded = it.getBytes(StandardCharsets.UTF_8);
          number(encoded.length);
          bytes.writeBytes(encoded);
        });
  }

  void meaning(Meaning meaning) {
    once(
        meaning,
        it -> {
          text(it.kind().name());
          text(it.key());
          text(it.iri());
          text(it.label());
        });
  }

  <T> void all(Collection<T> items, Consumer<T> each) {
    number(items.size());
    items.forEach(each);
  }

  void texts(Collection<String> texts) {
    all(texts, this::text);
  }

  <T> void map(Map<String, T> map, Consumer<T> each) {
    all(
        map.entrySet(),
        entry -> {
          text(entry.getKey());
          each.accept(entry.getValue());
        });
  }

  /** By its number where it has been written already; what is new has the next one. */
  private <T> void once(T it, Consumer<T> content) {
    var before = known.get(it);
    if (before != null) {
      number(before);
      return;
    }
    number(-1);
    content.accept(it);
    known.put(it, known.size());
  }
}
