package org.interphase.server.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.interphase.plot.LoweredFormula;

/** A place in a column of the drawing: a mechanism with its strategies, or a way for arrows. */
final class FailureSlot {

  private static final int GAP = 16;

  private static final int LINE = 17;
  private static final int SMALL_LINE = 15;
  private static final int CHARACTERS = 20;
  private static final int SMALL_CHARACTERS = 25;

  private final boolean isChannel;
  private final double head;
  private final List<FailureRelation> strategies;
  private final List<FailureSlot> neighbours = new ArrayList<>();
  private double x;
  private double top;

  private FailureSlot(boolean isChannel, double head, List<FailureRelation> strategies) {
    this.isChannel = isChannel;
    this.head = head;
    this.strategies = strategies;
  }

  static FailureSlot channel() {
    return new FailureSlot(true, 4, List.of());
  }

  static FailureSlot of(FailureMechanism mechanism, List<FailureRelation> strategies) {
    int lines = lines(mechanism.name().label(), CHARACTERS);
    // Where it is at several places, a line of its own names them.
    int more = mechanism.side() == CellSide.SEVERAL ? 1 : 0;
    return new FailureSlot(false, 14 + LINE * (lines + more), strategies);
  }

  /** The height of a strategy's box. */
  static double strategy(FailureRelation suppression) {
    return 6 + SMALL_LINE * lines(suppression.from().label(), SMALL_CHARACTERS);
  }

  /** The lines of a mechanism's name. */
  static List<String> words(String label) {
    return broken(label, CHARACTERS);
  }

  /** The lines of a strategy's name. */
  static List<String> smallWords(String label) {
    return broken(label, SMALL_CHARACTERS);
  }

  /** In words where a mechanism of several places happens. */
  static String sides(FailureMechanism mechanism) {
    return mechanism.sides().size() > 2
        ? "everywhere"
        : mechanism.sides().stream()
            .sorted()
            .map(CellSide::brief)
            .collect(Collectors.joining(" · "));
  }

  private static int lines(String text, int characters) {
    return broken(text, characters).size();
  }

  /** The words in lines of so many characters; a longer word has a line of its own. */
  private static List<String> broken(String text, int characters) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > characters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines.stream().map(LoweredFormula::in).toList();
  }

  void join(FailureSlot other) {
    neighbours.add(other);
    other.neighbours.add(this);
  }

  void moveTo(double newX) {
    x = newX;
  }

  void placeAt(double newTop) {
    top = newTop;
  }

  double x() {
    return x;
  }

  double top() {
    return top;
  }

  /** The height of the mechanism's own box. */
  double head() {
    return head;
  }

  private double height() {
    return head + strategies.stream().mapToDouble(by -> strategy(by) + 3).sum();
  }

  /** The height with what has to be left free below; arrows may pass close by each other. */
  double room() {
    return height() + (isChannel ? GAP / 2.0 : GAP);
  }

  /** How far below the top the box of a strategy begins. */
  double below(FailureRelation suppression) {
    double below = head + 3;
    for (var by : strategies.subList(0, strategies.indexOf(suppression))) {
      below += strategy(by) + 3;
    }
    return below;
  }

  /** The height at which arrows come and go. */
  double port() {
    return top + head / 2;
  }

  /** The height at which arrows would be shortest; its own where there are none. */
  double wish() {
    return neighbours.stream().mapToDouble(FailureSlot::port).average().orElse(port());
  }
}
