package org.interphase.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for the names of marks, so that no name hides a mark or another name. */
final class NamePlaces {

  /** Less looks as if name and mark touched. */
  private static final double GAP = 4;

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
            .filter(box -> taken.stream().noneMatch(box::overlaps))
            .findFirst();
    place.ifPresent(taken::add);
    return place;
  }
}
