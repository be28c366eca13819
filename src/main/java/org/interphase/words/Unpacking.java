package org.interphase.words;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.interphase.words.Meaning.Kind;

/** Reads what {@link Packing} wrote, in the same order. */
final class Unpacking {

  private static final int ONE = 1;

  private final ByteBuffer bytes;
  private final List<Object> known = new ArrayList<>();

  Unpacking(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  int number() {
    return bytes.getInt();
  }

  /** The next {@code length} bytes, which are left where they are. */
  ByteBuffer left(int length) {
    var slice = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return slice;
  }

  String text() {
    return (String)
        once(
            () -> {
              var encoded = new byte[bytes.getInt()];
              bytes.get(encoded);
              return new String(encoded, StandardCharsets.UTF_8);
            });
  }

  Meaning meaning() {
    return (Meaning) once(() -> new Meaning(Kind.valueOf(text()), text(), text(), text()));
  }

  /** In their order; those of one alone, which most are, take little. */
  Set<Meaning> meanings() {
    int size = number();
    if (size == ONE) {
      return Set.of(meaning());
    }
    var all = new LinkedHashSet<Meaning>();
    for (int i = 0; i < size; i++) {
      all.add(meaning());
    }
    return all;
  }

  <T> List<T> list(Supplier<T> each) {
    int size = number();
    var all = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      all.add(each.get());
    }
    return all;
  }

  Set<String> texts() {
    return new LinkedHashSet<>(list(this::text));
  }

  <T> Map<String, T> map(Supplier<T> each) {
    int size = number();
    var map = new HashMap<String, T>(2 * size);
    for (int i = 0; i < size; i++) {
      map.put(text(), each.get());
    }
    return map;
  }

  private Object once(Supplier<Object> content) {
    int before = bytes.getInt();
    if (before >= 0) {
      return known.get(before);
    }
    var it = content.get();
    known.add(it);
    return it;
  }
}
