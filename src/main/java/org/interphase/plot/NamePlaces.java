package org.interphase.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds room for the names of marks, so that no name hides a mark or another name. */
final class NamePlaces {

  /** Less looks as if name and mark touched. */
  private static final double GAP = 4;

  /** So many times its height a name may stand off its mark; farther, nobody follows the line. */
  private static final int MOST_STEPS = 6;

  /** A name off its mark that came nearer to the side of another would be taken for that one's. */
  private static final double APART = 10;

  /** How far beyond the right edge such a name may stand: what panels have between them. */
  private static final double BEYOND = 22;

  /** Half as wide as what a line needs about it. */
  private static final double CLEAR = 1.5;

  private final Box within;
  private final List<Box> taken = new ArrayList<>();

  /** Room in {@code within}, but for what is {@code taken} already. */
  NamePlaces(Box within, List<Box> taken) {
    this.within = within;
    this.taken.addAll(taken);
  }

  /** Room for a name beside a mark of that radius; nothing where there is none. */
  Optional<Box> beside(double x, double y, double radius, double width, double height) {
    double gap = radius + GAP;
    var place =
        Stream.of(
                new Box(x + gap, y - height / 2, width, height),
                new Box(x - gap - width, y - height / 2, width, height),
                new Box(x - width / 2, y - gap - height, width, height),
                new Box(x - width / 2, y + gap, width, height),
                new Box(x + gap / 2, y - gap / 2 - height, width, height),
                new Box(x + gap / 2, y + gap / 2, width, height),
                new Box(x - gap / 2 - width, y - gap / 2 - height, width, height),
                new Box(x - gap / 2 - width, y + gap / 2, width, height))
            .filter(within::holds)
            .filter(this::isFree)
            .findFirst();
    place.ifPresent(taken::add);
    return place;
  }

  /**
   * Room for a name farther off its mark, with a line from the one to the other; nothing where
   * there is none.
   */
  Optional<Led> away(double x, double y, double radius, double width, double height) {
    var room = new Box(within.left(), within.top(), within.width() + BEYOND, within.height());
    var place =
        IntStream.rangeClosed(1, MOST_STEPS)
            .mapToDouble(step -> radius + GAP + step * height)
            .boxed()
            .flatMap(
                off ->
                    Stream.of(0, -1, 1, -2, 2)
                        .map(halves -> x + (halves - 1) * width / 2)
                        .map(left -> Math.min(left, room.right() - width))
                        .map(left -> Math.max(left, within.left()))
                        .flatMap(
                            left ->
                                Stream.of(
                                    new Box(left, y - off - height, width, height),
                                    new Box(left, y + off, width, height))))
            .filter(room::holds)
            .filter(box -> isApart(box))
            .flatMap(box -> Led.to(box, x, y, radius))
            .filter(led -> led.points().stream().allMatch(this::isFree))
            .findFirst();
    place.ifPresent(
        led -> {
          taken.add(led.name());
          taken.addAll(led.points());
        });
    return place;
  }

  private boolean isApart(Box name) {
    return isFree(
        new Box(
            name.left() - APART,
            name.top() - GAP,
            name.width() + 2 * APART,
            name.height() + 2 * GAP));
  }

  private boolean isFree(Box box) {
    return taken.stream().noneMatch(box::overlaps);
  }

  /** A name and the line that leads to it from its mark. */
  record Led(Box name, double fromX, double fromY, double toX, double toY) {

    /** From without the square about the mark to the nearest point of the name, or an end of it. */
    private static Stream<Led> to(Box name, double x, double y, double radius) {
      double toY = name.top() > y ? name.top() : name.bottom();
      return Stream.of(Math.max(name.left(), Math.min(x, name.right())), name.right(), name.left())
          .map(
              toX -> {
                double part = (radius * Math.sqrt(2) + CLEAR + 1) / Math.hypot(toX - x, toY - y);
                return new Led(name, x + part * (toX - x), y + part * (toY - y), toX, toY);
              });
    }

    /** Small squares along the line, which nothing may hide; the name itself has its end. */
    private List<Box> points() {
      int count = (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY) / CLEAR);
      return IntStream.range(0, count)
          .mapToObj(
              i ->
                  new Box(
                          fromX + i * (toX - fromX) / count,
                          fromY + i * (toY - fromY) / count,
                          0,
                          0)
                      .grown(CLEAR))
          .toList();
    }
  }
}
