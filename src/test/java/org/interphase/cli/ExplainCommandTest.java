package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;

/** On the shipped graph, whose conclusions anyone may doubt. */
class ExplainCommandTest {

  private static final Project PROJECT = new WorkspaceProject(ExampleSources.review());

  @Test
  void spiSuppressesGermaniumReductionBecauseItWasSeen() {
    var run = explain("strategy/spi", "GermaniumReductionSuppressor");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            "SPI (succinonitrile-based solid polymer interlayer) is a germanium-reduction"
                + " suppressor, because\n")
        .contains(
            "- germanium-reduction suppressor means interface strategy that suppresses a germanium"
                + " reduction. [ontology]\n",
            "- SPI (succinonitrile-based solid polymer interlayer) is a polymer interlayer."
                + " [catalogue]\n",
            "has evidence grade directly observed",
            "[zhang-2023: Zhang 2023, Figure 5e; Zhang 2023, Section 3.2]\n",
            "Rule: A claim that supports suppression makes its strategy suppress the mechanism");
  }

  @Test
  void namesMayBeWrittenInFull() {
    assertThat(
            explain(
                "https://w3id.org/interphase/id/strategy/spi", "iph:GermaniumReductionSuppressor"))
        .isEqualTo(explain("id/strategy/spi", "GermaniumReductionSuppressor"));
  }

  @Test
  void aValueMayBeAThing() {
    var run = explain("strategy/spi", "mitigates", "mechanism/cell-failure");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("“leads to by inference” passes from step to step")
        .contains("Rule: What suppresses a cause mitigates");
  }

  @Test
  void withoutAValueAllValuesAreExplained() {
    assertThat(explain("zhang-2023/table-3/row-01", "flag").out().lines())
        .filteredOn(line -> line.endsWith(", because"))
        .hasSizeGreaterThan(1);
  }

  @Test
  void anAssertedStatementIsSaidToBeOne() {
    assertThat(explain("strategy/spi", "PolymerInterlayer"))
        .isEqualTo(
            new CommandLineRun(
                0,
                "SPI (succinonitrile-based solid polymer interlayer) is a polymer interlayer."
                    + " [catalogue]\n",
                ""));
  }

  @Test
  void whatDoesNotFollowIsAProblem() {
    assertThat(explain("strategy/spi", "DendriteSuppressor"))
        .isEqualTo(
            new CommandLineRun(
                1,
                "SPI (succinonitrile-based solid polymer interlayer) is a dendrite suppressor:"
                    + " nothing says so, and it does not follow.\n",
                ""));
  }

  @Test
  void unknownNamesAreWrongUsageWithAHint() {
    assertThat(explain("strategy/spii", "DendriteSuppressor"))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(
            run ->
                assertThat(run.err())
                    .startsWith(
                        "The graph has no thing \"strategy/spii\". Did you mean \"strategy/spi\""));
    assertThat(explain("strategy/spi", "DendriteSupressor"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "The graph has no class or property \"DendriteSupressor\"."
                    + " Did you mean \"DendriteSuppressor\"?\n"));
  }

  @Test
  void aClassTakesNoValue() {
    assertThat(explain("strategy/spi", "Interlayer", "strategy/spi"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "VALUE: found \"strategy/spi\" after the class \"Interlayer\", expected none.\n"));
  }

  private static CommandLineRun explain(String... arguments) {
    var whole = new String[arguments.length + 1];
    whole[0] = "explain";
    System.arraycopy(arguments, 0, whole, 1, arguments.length);
    return CommandLineRun.of(PROJECT, whole);
  }
}
