package org.interphase.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Names by how they, or words in them, begin. The beginnings stand in their order, and over them
 * the best of each stretch, so that a look-up takes about as many steps for a million names as for
 * ten.
 */
final class Beginnings {

  /** What is typed beyond this tells names apart no more. */
  static final int LONGEST = 48;

  /** Several names of one thing lie beside each other; so many are passed over at most. */
  private static final int MOST_STEPS = 60;

  private final List<Suggestion> names;
  private final Beginning[] all;

  /** A tree whose leaves are the beginnings and whose other nodes are the best below them. */
  private final int[] best;

  /**
   * @param names the likeliest first
   */
  Beginnings(List<Suggestion> names) {
    this.names = List.copyOf(names);
    var found = new ArrayList<Beginning>();
    for (int i = 0; i < names.size(); i++) {
      add(i, FoldedText.of(names.get(i).name()), found);
    }
    found.sort(Comparator.comparing(Beginning::letters).thenComparing(Beginning::rank));
    this.all = found.toArray(Beginning[]::new);
    this.best = best(all);
  }

  private void add(int name, FoldedText folded, List<Beginning> found) {
    var letters = folded.letters();
    for (int start : folded.words()) {
      var rest = letters.substring(start, Math.min(letters.length(), start + LONGEST));
      // A name that begins so comes before those that have it within, and all before what is so
      // called in another language.
      int group = (start == 0 ? 0 : 1) + (names.get(name).isOther() ? 2 : 0);
      int rank = group * names.size() + name;
      found.add(new Beginning(rest, name, rank, start));
    }
  }

  private static int[] best(Beginning[] all) {
    var best = new int[2 * all.length];
    for (int i = 0; i < all.length; i++) {
      best[all.length + i] = i;
    }
    for (int i = all.length - 1; i > 0; i--) {
      int one = best[2 * i];
      int other = best[2 * i + 1];
      best[i] = all[one].rank() <= all[other].rank() ? one : other;
    }
    return best;
  }

  /** Begins a look-up. */
  Lookup lookup() {
    return new Lookup();
  }

  /**
   * @param letters folded
   * @param name the place of the name
   * @param rank what is lower is likelier
   * @param start where it stands in the folded name
   */
  private record Beginning(String letters, int name, int rank, int start) {}

  /** A stretch of beginnings: from the first up to but without the last. */
  record Stretch(int from, int to) {

    boolean isEmpty() {
      return from >= to;
    }
  }

  /** One look-up, which counts its steps. */
  final class Lookup {

    private int steps;

    private Lookup() {}

    /** How many beginnings and stretches were looked at. */
    int steps() {
      return steps;
    }

    /** Those of {@code within} that go on with {@code text}. */
    Stretch of(String text) {
      return new Stretch(bound(text, false), bound(text, true));
    }

    private int bound(String text, boolean isBehind) {
      int low = 0;
      int high = all.length;
      while (low < high) {
        steps++;
        int middle = (low + high) >>> 1;
        var letters = all[middle].letters();
        int order = letters.compareTo(text);
        boolean isBefore = isBehind ? order <= 0 || letters.startsWith(text) : order < 0;
        if (isBefore) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** The letters by which {@code text} goes on in a stretch of those that begin with it. */
    List<Character> next(String text, Stretch stretch) {
      var letters = new ArrayList<Character>();
      int at = stretch.from();
      while (at < stretch.to()) {
        steps++;
        if (all[at].letters().length() == text.length()) {
          at++;
          continue;
        }
        char letter = all[at].letters().charAt(text.length());
        letters.add(letter);
        at = bound(text + letter, true);
      }
      return letters;
    }

    /**
     * Adds the likeliest of a stretch to {@code found}, by their addresses, up to {@code most}.
     *
     * @param length how many letters of each are marked
     */
    void take(Stretch stretch, int length, int most, Map<String, Suggestion> found) {
      var open = new PriorityQueue<Part>(Comparator.comparing(part -> all[part.best()].rank()));
      open(stretch, open);
      for (int i = 0; i < MOST_STEPS && found.size() < most && !open.isEmpty(); i++) {
        var part = open.remove();
        var beginning = all[part.best()];
        var name = names.get(beginning.name());
        found.computeIfAbsent(name.address(), address -> marked(name, beginning, length));
        open(new Stretch(part.stretch().from(), part.best()), open);
        open(new Stretch(part.best() + 1, part.stretch().to()), open);
      }
    }

    private void open(Stretch stretch, PriorityQueue<Part> open) {
      if (!stretch.isEmpty()) {
        open.add(new Part(stretch, bestOf(stretch)));
      }
    }

    private int bestOf(Stretch stretch) {
      int found = stretch.from();
      int low = stretch.from() + all.length;
      int high = stretch.to() + all.length;
      while (low < high) {
        steps++;
        if ((low & 1) == 1) {
          found = better(found, best[low++]);
        }
        if ((high & 1) == 1) {
          found = better(found, best[--high]);
        }
        low >>= 1;
        high >>= 1;
      }
      return found;
    }

    private int better(int one, int other) {
      return all[one].rank() <= all[other].rank() ? one : other;
    }

    private static Suggestion marked(Suggestion name, Beginning beginning, int length) {
      var folded = FoldedText.of(name.name());
      int end = Math.min(beginning.start() + length, folded.letters().length());
      return name.marked(folded.place(beginning.start()), folded.place(end));
    }

    private record Part(Stretch stretch, int best) {}
  }
}
