package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parameter that names a thing goes through all of its names, whichever a table prints. */
class OtherNamesTest {

  private static final Workspace REVIEW = ExampleSources.review();

  private final Engine engine = Engine.on(REVIEW.open(Progress.silent()));

  /** Table 2 prints PCVA in row 1 and PVCA/SiO2 in row 7, Table 3 prints PVCA in row 1. */
  @ParameterizedTest
  @CsvSource({
    "symmetric-cells, onlyInterlayer, PVCA, zhang-2023/table-2/row-01",
    "symmetric-cells, onlyInterlayer, PCVA, zhang-2023/table-2/row-01",
    "symmetric-cells, onlyInterlayer, PVCA, zhang-2023/table-2/row-07",
    "full-cells, onlyInterlayer, PVCA, zhang-2023/table-3/row-01",
    "full-cells, onlyInterlayer, PCVA, zhang-2023/table-3/row-01"
  })
  void rowIsFoundByEachName(String question, String parameter, String name, String row) {
    var asked = QuestionCatalogue.read(REVIEW.queries()).find(question).orElseThrow();
    var answer = engine.read(() -> new Asking(engine::build).ask(asked, Map.of(parameter, name)));

    assertThat(answer.rows()).anyMatch(cells -> cells.get(0).text().equals(row));
  }
}
