package org.interphase.store.mapped;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.graph.Node;

/**
 * The terms of a dataset, numbered from 0. Terms that were asked for are kept while there is room.
 */
final class Terms {

  /** What a term that is not there has for a number. */
  static final int NONE = -1;

  static final String BYTES = "terms";

  /** Where the bytes of each term start, and where the last ones end. */
  static final String STARTS = "term-starts";

  /** For each hash the number of a term and one more, or 0; the next place where it is taken. */
  static final String PLACES = "term-places";

  private static final int PAGE = 256;

  private final MappedBytes bytes;
  private final MappedNumbers starts;
  private final MappedNumbers places;
  private final AtomicReferenceArray<SoftReference<Node[]>> known;

  private Terms(MappedBytes bytes, MappedNumbers starts, MappedNumbers places) {
    this.bytes = bytes;
    this.starts = starts;
    this.places = places;
    this.known = new AtomicReferenceArray<>((int) (starts.size() / PAGE) + 1);
  }

  static Terms open(Path folder) throws IOException {
    return new Terms(
        MappedBytes.open(folder.resolve(BYTES)),
        MappedNumbers.open(folder.resolve(STARTS)),
        MappedNumbers.open(folder.resolve(PLACES)));
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
    int size = (int) places.size();
    int place = place(hash(term), size);
    for (int found = places.get(place); found != 0; found = places.get(place)) {
      if (term(found - 1).equals(term)) {
        return found - 1;
      }
      place = next(place, size);
    }
    return NONE;
  }

  /** The term with this number. */
  Node term(int number) {
    var page = page(number / PAGE);
    var term = page[number % PAGE];
    if (term == null) {
      term = TermBytes.read(bytes.range(start(number), start(number + 1)), this::term);
      page[number % PAGE] = term;
    }
    return term;
  }

  /** Numbers from 0 to before 4 GiB. */
  private long start(int number) {
    return Integer.toUnsignedLong(starts.get(number));
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
  static int hash(Node term) {
    return TermBytes.text(term).hashCode() + (term.isLiteral() ? 1 : 0);
  }

  /** Where of so many places the number of a term with this hash is looked for first. */
  static int place(int hash, int places) {
    return (hash ^ hash >>> Short.SIZE) * 0x9E3779B9 >>> 1 & places - 1;
  }

  /** The place to look at after this one. */
  static int next(int place, int places) {
    return place + 1 & places - 1;
  }
}
