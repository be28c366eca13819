package org.interphase.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.plot.AnswerPlotTest.answer;
import static org.interphase.plot.AnswerPlotTest.plot;
import static org.interphase.plot.AnswerPlotTest.scatter;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many rows with the same two values. */
class SharedPlacesTest {

  private static final int MANY = 20;

  /** The numbers of an axis begin 17 below it, where a mark may lie on it. */
  private static final double FREE = 17;

  private static final Pattern RADIUS = Pattern.compile("a (\\d+\\.\\d) ");

  @Test
  void eachMarkShowsFromBehindAndNoneReachesTheNumbersOfAnAxis() {
    var rows =
        IntStream.range(0, MANY)
            .mapToObj(i -> "R" + i + "|0.1||600||25|observed|s/table-2/row-" + i)
            .toArray(String[]::new);
    var answer = answer("cell current upTo life sign at grade row", rows);

    var picture = SvgPicture.of(plot(answer, scatter()).orElseThrow(), "a source");

    var radii =
        RADIUS
            .matcher(picture)
            .results()
            .map(found -> Double.valueOf(found.group(1)))
            .distinct()
            .toList();
    assertThat(radii).hasSizeGreaterThan(MANY / 2);
    assertThat(radii).allSatisfy(radius -> assertThat(radius).isLessThanOrEqualTo(FREE));
  }
}
