package org.interphase.server.failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.server.telling.Named;

/**
 * Where everything stands on a drawing of failures: the sides of the cell one below the other,
 * within each the causes to the left of their effects. The same failures are always drawn alike.
 */
final class FailureLayout {

  private static final int WIDTH = 200;
  private static final int COLUMN = WIDTH + 84;
  private static final int MARGIN = 24;
  private static final int TITLE = 36;
  private static final int SWEEPS = 12;

  /** What stands in a column for an arrow that passes by; lines on each other would look solid. */
  private record Channel(FailureRelation cause, int rank) {}

  /** A rectangle by its upper left corner. */
  record Box(double x, double y, double width, double height) {}

  record Point(double x, double y) {}

  private final FailureGraph graph;
  private final FailureRanks ranks;
  private final Map<CellSide, List<List<FailureSlot>>> lanes = new LinkedHashMap<>();
  private final Map<Object, FailureSlot> slots = new HashMap<>();
  private final Map<CellSide, Box> frames = new LinkedHashMap<>();

  private FailureLayout(FailureGraph graph) {
    this.graph = graph;
    this.ranks = FailureRanks.of(graph);
  }

  static FailureLayout of(FailureGraph graph) {
    var layout = new FailureLayout(graph);
    layout.fillLanes();
    layout.order();
    layout.addUnrelated();
    layout.settle();
    return layout;
  }

  /** The frame around each side of the cell. */
  Map<CellSide, Box> frames() {
    return frames;
  }

  Box of(FailureMechanism mechanism) {
    var slot = slots.get(mechanism.name());
    return new Box(slot.x(), slot.top(), WIDTH, slot.head());
  }

  /** The box of what a strategy does, below the mechanism. */
  Box of(FailureRelation suppression) {
    var slot = slots.get(suppression.to());
    return new Box(
        slot.x() + 10,
        slot.top() + slot.below(suppression),
        WIDTH - 10,
        FailureSlot.strategy(suppression));
  }

  /** Where an arrow bends on its way from cause to effect. */
  List<Point> bends(FailureRelation cause) {
    var bends = new ArrayList<Point>();
    channels(cause)
        .forEach(
            channel -> {
              var slot = slots.get(channel);
              bends.add(new Point(slot.x(), slot.port()));
              bends.add(new Point(slot.x() + WIDTH, slot.port()));
            });
    if (ranks.isBackward(cause)) {
      Collections.reverse(bends);
    }
    return bends;
  }

  boolean isBackward(FailureRelation cause) {
    return ranks.isBackward(cause);
  }

  /** The channels that an arrow passes through, from left to right. */
  private List<Channel> channels(FailureRelation cause) {
    var channels = new ArrayList<Channel>();
    for (int rank = ranks.of(left(cause)) + 1; rank < ranks.of(right(cause)); rank++) {
      channels.add(new Channel(cause, rank));
    }
    return channels;
  }

  private Named left(FailureRelation cause) {
    return ranks.isBackward(cause) ? cause.to() : cause.from();
  }

  private Named right(FailureRelation cause) {
    return ranks.isBackward(cause) ? cause.from() : cause.to();
  }

  private void fillLanes() {
    var sides = new HashMap<Named, CellSide>();
    graph.mechanisms().forEach(mechanism -> sides.put(mechanism.name(), mechanism.side()));
    for (var mechanism : graph.mechanisms()) {
      if (isRelated(mechanism)) {
        put(
            mechanism.name(),
            mechanism.side(),
            ranks.of(mechanism.name()),
            FailureSlot.of(mechanism, graph.against(mechanism)));
      }
    }
    for (var cause : graph.causes()) {
      var channels = channels(cause);
      var side = sides.get(right(cause));
      for (var channel : channels) {
        put(channel, side, channel.rank(), FailureSlot.channel());
      }
      var way = new ArrayList<Object>(channels);
      way.add(0, left(cause));
      way.add(right(cause));
      for (int i = 1; i < way.size(); i++) {
        slots.get(way.get(i - 1)).join(slots.get(way.get(i)));
      }
    }
  }

  private boolean isRelated(FailureMechanism mechanism) {
    return !graph.causesOf(mechanism).isEmpty() || !graph.effectsOf(mechanism).isEmpty();
  }

  private void put(Object key, CellSide side, int rank, FailureSlot slot) {
    slots.put(key, slot);
    column(side, rank).add(slot);
    slot.moveTo(MARGIN + rank * COLUMN);
  }

  private List<FailureSlot> column(CellSide side, int rank) {
    return lanes
        .computeIfAbsent(
            side,
            lane -> {
              var columns = new ArrayList<List<FailureSlot>>();
              for (int i = 0; i < ranks.count(); i++) {
                columns.add(new ArrayList<>());
              }
              return columns;
            })
        .get(rank);
  }

  /** Puts those near each other that arrows join, so that few arrows cross. */
  private void order() {
    stack();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (var lane : lanes.values()) {
        for (var column : lane) {
          column.sort(Comparator.comparingDouble(FailureSlot::wish));
        }
      }
      stack();
    }
  }

  /** Those without arrows go where there is most room. */
  private void addUnrelated() {
    graph.mechanisms().stream()
        .filter(mechanism -> !isRelated(mechanism))
        .sorted(Comparator.comparing(mechanism -> -graph.against(mechanism).size()))
        .forEach(
            mechanism -> {
              column(mechanism.side(), 0);
              var lane = lanes.get(mechanism.side());
              int shortest = 0;
              for (int i = 1; i < lane.size(); i++) {
                if (height(lane.get(i)) < height(lane.get(shortest))) {
                  shortest = i;
                }
              }
              put(
                  mechanism.name(),
                  mechanism.side(),
                  shortest,
                  FailureSlot.of(mechanism, graph.against(mechanism)));
            });
    stack();
  }

  private static double height(List<FailureSlot> column) {
    return column.stream().mapToDouble(slot -> slot.room()).sum();
  }

  /** Stacks each column from its lane's top. */
  private void stack() {
    double top = 0;
    frames.clear();
    for (var side : CellSide.values()) {
      var lane = lanes.get(side);
      if (lane == null) {
        continue;
      }
      double inner = lane.stream().mapToDouble(FailureLayout::height).max().orElse(0);
      for (var column : lane) {
        double y = top + TITLE;
        for (var slot : column) {
          slot.placeAt(y);
          y += slot.room();
        }
      }
      frames.put(
          side, new Box(0, top, 2 * MARGIN + (ranks.count() - 1) * COLUMN + WIDTH, TITLE + inner));
      top += TITLE + inner + MARGIN;
    }
  }

  /** Moves all as near to the height of their neighbours as those above and below allow. */
  private void settle() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      lanes.forEach(
          (side, lane) -> {
            var frame = frames.get(side);
            double bottom = frame.y() + frame.height();
            lane.forEach(column -> settle(column, frame.y() + TITLE, bottom));
          });
    }
  }

  private static void settle(List<FailureSlot> column, double top, double bottom) {
    double y = top;
    for (var slot : column) {
      slot.placeAt(Math.max(y, slot.wish() - slot.head() / 2));
      y = slot.top() + slot.room();
    }
    double limit = bottom;
    for (int i = column.size() - 1; i >= 0; i--) {
      var slot = column.get(i);
      slot.placeAt(Math.min(slot.top(), limit - slot.room()));
      limit = slot.top();
    }
  }
}
