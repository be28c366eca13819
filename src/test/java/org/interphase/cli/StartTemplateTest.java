package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.sheet.WorkbookFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source begun without a file, by a template. */
class StartTemplateTest extends StartsFromAFile {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "pellets; LAGP,Sol-gel,12,3e-4,0.3,95,[1]",
        "symmetric-cells; Li|LAGP|Li,—,850,0.1,0.1,25,[1]",
        "full-cells; Li|LAGP|LFP,1.2,2.8–4,153,96% after 200 cycles at 0.5C,50,[1]",
        "arrhenius; LAGP,1e-4,2e-4,4e-4,8e-4,0.3,[1]",
        "critical-currents; Li|LAGP|Li,0.5,0.25,25,[1]"
      })
  void templateNeedsNothingButItsRows(String name, String row) throws IOException {
    var arguments = new ArrayList<>(List.of("start", "--template", name, "--yes"));
    arguments.addAll(List.of("--into", made.toString()));
    arguments.addAll(PAPER);
    var run = CommandLineRun.of(PROJECT, arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(ExampleSources.build(made).problems()).isEmpty();

    var table = made.resolve("table-1.csv");
    Files.writeString(table, Files.readString(table) + row + "\n");
    var references = made.resolve("references.csv");
    Files.writeString(
        references, Files.readString(references) + "1,A. Smith,—,J. Test,2020,1,1,—\n");

    assertThat(ExampleSources.build(made).problems()).isEmpty();
  }

  @Test
  void listsItsTemplates() {
    assertThat(CommandLineRun.of(PROJECT, "start", "--template", "list").out())
        .isEqualTo("arrhenius\ncritical-currents\nfull-cells\npellets\nsymmetric-cells\n");
  }
}
