package org.interphase.server.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.interphase.server.ask.QueryRun;
import org.interphase.store.KeptFile;

/**
 * What things are called, in bytes that stay where they are kept: a look-up goes through them and
 * reads of each name what it compares.
 */
public final class ThingNames {

  private final ByteBuffer bytes;

  /**
   * @param bytes as {@link NamesReading} packs them
   */
  ThingNames(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Those that are kept, or else those that are read now, within {@link QueryRun#read}. */
  public static ThingNames of(KeptFile kept, QueryRun queries) {
    return new ThingNames(
        kept.read().orElseGet(() -> ByteBuffer.wrap(NamesReading.packed(queries))));
  }

  /** Sees to it that they are kept, within {@link QueryRun#read}. */
  public static void keep(KeptFile kept, QueryRun queries) {
    if (kept.isWanting()) {
      kept.keep(NamesReading.packed(queries));
    }
  }

  /** Begins before the first name. */
  Walk walk() {
    return new Walk(bytes.slice());
  }

  /** One name after the other; what is told is that of the name to which {@link #next} went. */
  static final class Walk {

    private final ByteBuffer left;
    private int kind;
    private int called;
    private int folded;
    private int thing;
    private int name;

    private Walk(ByteBuffer bytes) {
      this.left = bytes;
    }

    /** Goes to the next name; false where there is none. */
    boolean next() {
      if (!left.hasRemaining()) {
        return false;
      }
      kind = left.get();
      called = left.get();
      folded = pass();
      thing = pass();
      name = pass();
      return true;
    }

    /** Passes over a text, and says where it is. */
    private int pass() {
      int start = left.position();
      left.position(start + Integer.BYTES + left.getInt(start));
      return start;
    }

    /** The place of the thing's kind in {@link ThingKind#ALL}. */
    int kind() {
      return kind;
    }

    /** The place in {@link NamesReading#CALLED} of what leads from the thing to its name. */
    int called() {
      return called;
    }

    /** The name as {@link NamePattern} compares it. */
    String folded() {
      return text(folded);
    }

    /** The thing's IRI. */
    String thing() {
      return text(thing);
    }

    /** The name as it is written. */
    String name() {
      return text(name);
    }

    private String text(int start) {
      var encoded = new byte[left.getInt(start)];
      left.get(start + Integer.BYTES, encoded);
      return new String(encoded, StandardCharsets.UTF_8);
    }
  }
}
