package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;

/** The question for the printed values of one quantity. */
class PrintedValuesTest {

  private static final Workspace REVIEW = ExampleSources.review();

  private final CompetencyQuestion values =
      QuestionCatalogue.read(REVIEW.queries()).find("values").orElseThrow();

  private final Engine engine = Engine.on(REVIEW.open(Progress.silent()));

  /** Table 2, row 9 prints 30 nm of chromium on 6 nm of alumina: 36 nm, and neither by itself. */
  @Test
  void sumIsToldOnceAndItsSummandsWithIt() {
    assertThat(rows("thickness"))
        .filteredOn(row -> row.contains("Table 2, row 9, “Interlayer thickness"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("0.036", "30 nm Cr on 6 nm Al2O3"));
  }

  /** What nothing has is not told of everything. */
  @Test
  void eachValueIsToldOfOneThing() {
    assertThat(rows("conductivity")).doesNotHaveDuplicates().hasSizeLessThan(200);
    assertThat(rows("thickness"))
        .filteredOn(row -> row.contains("Table 2, row 1, “Interlayer thickness"))
        .hasSize(1);
  }

  private List<String> rows(String quantity) {
    return engine
        .read(() -> new Asking(engine::build).ask(values, Map.of("quantity", quantity)))
        .rows()
        .stream()
        .map(List::toString)
        .toList();
  }
}
