package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.IPH;

class OneValueEachPropertiesTest {

  private Path folder;

  @Property(tries = 20)
  void noCellGivesTwoValuesOfOneQuantity(@ForAll("cellsOfNumbers") Set<String> cells)
      throws IOException {
    folder = Files.createTempDirectory("one-value-each");
    var source = new SmallSource(folder);
    var column = 0;
    for (var cell : cells) {
      source.with("c" + column++, OneValueEachTest.CONDUCTIVITY, cell);
    }

    var problems = source.problems().size();
    var values = source.about("/sample").find(null, IPH.hasMeasurement.asNode(), null).toList();

    assertThat(values).hasSize(cells.size() - problems);
  }

  @Provide
  Arbitrary<Set<String>> cellsOfNumbers() {
    var numbers = Arbitraries.of("0.35", "2", "10", "3e-4", "10⁻³", "5 × 10⁻⁴", "1.3(2)", "<4");
    var units = Arbitraries.of("", "", " S/cm", " mS cm⁻¹");
    var joints = Arbitraries.of("(%s)", " (%s)", ", %s", " × %s", " at %s", "–%s", " ± %s", " %s");
    var behind =
        Combinators.combine(joints, numbers, units)
            .as((joint, number, unit) -> String.format(joint, number + unit));
    return Combinators.combine(numbers, units, behind.list().ofMaxSize(3))
        .as((number, unit, rest) -> number + unit + String.join("", rest))
        .set()
        .ofSize(40);
  }

  @AfterTry
  void deleteFolder() {
    ExampleSources.delete(folder);
  }
}
