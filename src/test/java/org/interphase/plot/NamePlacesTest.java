package org.interphase.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NamePlacesTest {

  private static final Box FIELD = new Box(0, 0, 200, 100);

  @Test
  void standsToTheRightWhereThatIsFree() {
    var places = new NamePlaces(FIELD, List.of());
    assertThat(places.beside(100, 50, 7, 40, 16)).contains(new Box(111, 42, 40, 16));
  }

  @Test
  void standsToTheLeftAtTheRightEdge() {
    var places = new NamePlaces(FIELD, List.of());
    assertThat(places.beside(180, 50, 7, 40, 16)).contains(new Box(129, 42, 40, 16));
  }

  @Test
  void isLeftOutWhereNothingIsFree() {
    var places = new NamePlaces(FIELD, List.of(FIELD));
    assertThat(places.beside(100, 50, 7, 40, 16)).isEmpty();
  }

  /** All that is near is taken; 7 + 4 + 16 below the mark is room, with a line straight down. */
  @Test
  void standsOffWithALineWhereNothingNearIsFree() {
    var places =
        new NamePlaces(FIELD, List.of(new Box(190, 20, 0, 0).grown(7), new Box(120, 0, 80, 36)));

    assertThat(places.beside(190, 20, 7, 40, 16)).isEmpty();
    assertThat(places.away(180, 40, 7, 40, 16))
        .hasValueSatisfying(
            led -> {
              assertThat(led.name()).isEqualTo(new Box(160, 67, 40, 16));
              assertThat(led.toX()).isEqualTo(180);
              assertThat(led.toY()).isEqualTo(67);
            });
  }

  /** A line across another mark would name that. */
  @Test
  void leadsNoLineAcrossAMark() {
    var mark = new Box(100, 20, 0, 0).grown(7);
    var wall = new Box(0, 40, 200, 5);
    var places = new NamePlaces(FIELD, List.of(mark, wall));

    assertThat(places.away(100, 20, 7, 40, 16)).isEmpty();
  }

  @Property
  void neverHidesAMarkOrAName(
      @ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 200) Double> across) {
    var marks = across.stream().map(x -> new Box(x, x / 2, 0, 0).grown(7)).toList();
    var places = new NamePlaces(FIELD, marks);
    var taken = new ArrayList<Box>(marks);
    for (double x : across) {
      places
          .beside(x, x / 2, 7, 30, 12)
          .ifPresent(
              box -> {
                assertThat(taken).noneMatch(box::overlaps);
                assertThat(FIELD.holds(box)).isTrue();
                taken.add(box);
              });
    }
  }
}
