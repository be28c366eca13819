package org.interphase.store.mapped;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.graph.Node;

/**
 * The terms of a dataset, numbered from 0. Terms that were asked for are kept while there is room.
 */
final class Terms {

  /** What a term that is not there has for a number. */
  static final int NONE = -1;

  private static final String BYTES = "terms";

  /** Where the bytes of each term start, and where the last ones end. */
  private static final String STARTS = "term-starts";

  /** For each hash the number of a term and one more, or 0; the next place where it is taken. */
  private static final String PLACES = "term-places";

  private static final int PAGE = 256;

  private final ByteBuffer bytes;
  private final IntBuffer starts;
  private final IntBuffer places;
  private final AtomicReferenceArray<SoftReference<Node[]>> known;

  private Terms(ByteBuffer bytes, IntBuffer starts, IntBuffer places) {
    this.bytes = bytes;
    this.starts = starts;
    this.places = places;
    this.known = new AtomicReferenceArray<>(starts.limit() / PAGE + 1);
  }

  /**
   * Writes {@code terms}, all different, in an order of their own, and gives the number of each;
   * datatypes must be among them.
   */
  static Map<Node, Integer> write(List<Node> terms, Path folder) throws IOException {
    var numbers = new HashMap<Node, Integer>();
    terms.forEach(term -> numbers.put(term, numbers.size()));
    try (var all = Mapped.write(folder.resolve(BYTES));
        var ends = Mapped.write(folder.resolve(STARTS))) {
      ends.writeInt(0);
      for (var term : terms) {
        all.write(TermBytes.of(term, numbers::get));
        Mapped.requireRoom(all);
        ends.writeInt(all.size());
      }
    }
    writePlaces(terms, folder.resolve(PLACES));
    return numbers;
  }

  /** Half of the places stay free, so that the next free one is near. */
  private static void writePlaces(List<Node> terms, Path file) throws IOException {
    var places = new int[Math.max(2, Integer.highestOneBit(Math.max(1, terms.size())) << 2)];
    for (int number = 0; number < terms.size(); number++) {
      int place = place(terms.get(number), places.length);
      while (places[place] != 0) {
        place = next(place, places.length);
      }
      places[place] = number + 1;
    }
    try (var out = Mapped.write(file)) {
      for (int place : places) {
        out.writeInt(place);
      }
    }
  }

  static Terms open(Path folder) throws IOException {
    return new Terms(
        Mapped.bytes(folder.resolve(BYTES)),
        Mapped.numbers(folder.resolve(STARTS)),
        Mapped.numbers(folder.resolve(PLACES)));
  }

  /** The order in which terms are numbered: IRIs, blank nodes, literals, each by their texts. */
  static Comparator<Node> order() {
    return Comparator.<Node>comparingInt(term -> term.isURI() ? 0 : term.isBlank() ? 1 : 2)
        .thenComparing(TermBytes::text)
        .thenComparing(term -> term.isLiteral() ? term.getLiteralDatatypeURI() : "")
        .thenComparing(term -> term.isLiteral() ? term.getLiteralLanguage() : "");
  }

  /** The number of {@code term}, or {@link #NONE}. */
  int numberOf(Node term) {
    if (!term.isConcrete() || term.isTripleTerm()) {
      return NONE;
    }
    int place = place(term, places.limit());
    for (int found = places.get(place); found != 0; found = places.get(place)) {
      if (term(found - 1).equals(term)) {
        return found - 1;
      }
      place = next(place, places.limit());
    }
    return NONE;
  }

  /** The term with this number. */
  Node term(int number) {
    var page = page(number / PAGE);
    var term = page[number % PAGE];
    if (term == null) {
      term = TermBytes.read(bytes, starts.get(number), starts.get(number + 1), this::term);
      page[number % PAGE] = term;
    }
    return term;
  }

  private Node[] page(int number) {
    var kept = known.get(number);
    var page = kept == null ? null : kept.get();
    if (page == null) {
      // Two threads may each make one; terms are equal whichever of them is kept.
      page = new Node[PAGE];
      known.set(number, new SoftReference<>(page));
    }
    return page;
  }

  /** Languages have no part in it: {@code "a"@en} is {@code "a"@EN}. */
  private static int place(Node term, int places) {
    int hash = TermBytes.text(term).hashCode() + (term.isLiteral() ? 1 : 0);
    return (hash ^ hash >>> Short.SIZE) * 0x9E3779B9 >>> 1 & places - 1;
  }

  private static int next(int place, int places) {
    return place + 1 & places - 1;
  }
}
