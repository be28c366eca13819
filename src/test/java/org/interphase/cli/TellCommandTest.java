package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.interphase.ExampleSources;
import org.interphase.model.DisplayWidth;
import org.interphase.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the shipped graph, of whose things anyone may ask. */
class TellCommandTest {

  private static final Project PROJECT = new WorkspaceProject(ExampleSources.review());

  @Test
  void beginsWithWhatIsClaimedAndHowThatIsKnown() {
    assertThat(told(100, "SPI"))
        .startsWith(
            """
            SPI (succinonitrile-based solid polymer interlayer)
            strategy/spi · polymer interlayer
            https://w3id.org/interphase/id/strategy/spi

            Claims (4)
            1  Claim           LAGP cycled under the succinonitrile-based interlayer shows no reduced germanium.
               Evidence grade  ● directly observed
            """)
        .contains(
            "   Place           Zhang 2023, Figure 5e; Zhang 2023, Section 3.2\n",
            "● directly observed\n  A method that the source names showed",
            "   Plating/stripping time      600 h\n",
            "Current density             0.1 mA/cm² (printed “0.1 × 1”)\n")
        .doesNotContain("Linked from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategy/spi", "id/strategy/spi", "spi"})
  void takesAnyNameOfAThing(String name) {
    assertThat(told(100, name)).isEqualTo(told(100, "SPI"));
  }

  @Test
  void takesNamesOfSeveralWordsWithoutQuotes() {
    assertThat(told(80, "amorphous", "Ge", "film")).isEqualTo(told(80, "amorphous Ge film"));
  }

  @Test
  void aRowIsToldAsItIsPrinted() {
    assertThat(told(100, "zhang-2023/table-2/row-06"))
        .contains("As printed\n1  ", "   Current density [mA cm⁻² × h]", "0.1 × 1\n");
  }

  @Test
  void ofManyTheBestKnownAreToldFirst() {
    var few = told(100, "LAGP");
    assertThat(few)
        .startsWith("LAGP\nmaterial/lagp · ")
        .contains("; --all tells all)\n", "1  Claim");
    assertThat(told(100, "LAGP", "--all").length()).isGreaterThan(2 * few.length());
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 100})
  void keepsWithinTheTerminal(int width) {
    assertThat(told(width, "SPI", "--all").lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
  }

  @Test
  void tellsProgramsTheSame() {
    var run = CommandLineRun.of(PROJECT, "tell", "SPI", "--format", "json");

    var told = JSON.parse(run.out());
    assertThat(told.getString("thing")).isEqualTo("strategy/spi");
    assertThat(told.get("counts").getAsObject().getNumber("claims").intValue()).isEqualTo(4);
    assertThat(told.get("claims").getAsArray().get(0).getAsObject().getString("grade"))
        .isEqualTo("directly observed");
  }

  @Test
  void asksWhetherAnotherThingWasMeant() {
    assertThat(CommandLineRun.of(PROJECT, "tell", "strategy/sip"))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(run -> assertThat(run.out()).isEmpty())
        .satisfies(
            run ->
                assertThat(run.err())
                    .startsWith(
                        "The graph knows no one thing called \"strategy/sip\". Did you mean ")
                    .contains("\"strategy/spi\""));
    assertThat(CommandLineRun.of(PROJECT, "tell", "amorphus Ge film").err())
        .contains("Did you mean \"strategy/amorphous-ge\"");
    assertThat(CommandLineRun.of(PROJECT, "tell", "🔋").err())
        .isEqualTo("The graph knows no one thing called \"🔋\".\n");
  }

  private static String told(int width, String... arguments) {
    var whole = new String[arguments.length + 1];
    whole[0] = "tell";
    System.arraycopy(arguments, 0, whole, 1, arguments.length);
    var run = CommandLineRun.on(new Terminal(width, false), PROJECT, whole);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }
}
