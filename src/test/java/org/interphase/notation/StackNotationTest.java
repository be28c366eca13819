package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.interphase.model.CellStack;
import org.interphase.model.CellStack.StackLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StackNotationTest {

  private final StackNotation notation = new StackNotation(PrintedCells.names());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Li|LAGP/PCVA|Li; anode Li, LAGP, PCVA, cathode Li",
        "Li|aioc-LAGP|Li; anode Li, aioc-LAGP, cathode Li",
        "Li|LAGP/LAGP-IL|Li; anode Li, LAGP, LAGP-IL, cathode Li",
        "Li|SPI-LAGP-SPI|Li; anode Li, SPI, LAGP, SPI, cathode Li",
        "Li|PVCA/SiO2-LAGP-PVCA/SiO2|Li; anode Li, PVCA/SiO2, LAGP, PVCA/SiO2, cathode Li",
        "Li|CSSE|Li; anode Li, CSSE, cathode Li",
        "Li||LAGP||Li; anode Li, LAGP, cathode Li",
        "Li | LAGP | | Li; anode Li, LAGP, cathode Li",
        "Li|Cr on Al2O3/LAGP/Cr on Al2O3|Li;"
            + " anode Li, Cr on Al2O3, LAGP, Cr on Al2O3, cathode Li",
        "Li|Ge/LAGP/Ge|Li; anode Li, Ge, LAGP, Ge, cathode Li",
        "Li|3DGPE/LAGP/3DGPE|Li; anode Li, 3DGPE, LAGP, 3DGPE, cathode Li",
        "Li|SPI-LAGP-SPI|NCA; anode Li, SPI, LAGP, SPI, cathode NCA",
        "Li|LAGP-LATP|LFP; anode Li, LAGP, LATP, cathode LFP",
        "Li|LAGP@glass|LFP; anode Li, LAGP@glass, cathode LFP",
        "Li|ASHE/LAGP/CHSE|LiMn2O4; anode Li, ASHE, LAGP, CHSE, cathode LiMn2O4",
        "Li|PEO-LiTFSI|LAGP-PEO(LiTFSI)|LiMn0.8Fe0.2PO4;"
            + " anode Li, PEO-LiTFSI, LAGP-PEO(LiTFSI), cathode LiMn0.8Fe0.2PO4",
        "Li|LAGP/SN/PEO-LiClO4|LFP; anode Li, LAGP, SN, PEO-LiClO4, cathode LFP",
        "PAALi/RuO2/CNT|LAGP|LNMO/CNT/PAALi; anode PAALi, anode RuO2, anode CNT, LAGP,"
            + " cathode LNMO, cathode CNT, cathode PAALi"
      })
  void readsLayersFromTheAnode(String cell, String layers) {
    says(cell, layers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Li|l-SN/LAGP/l-SN (10 μL solution)|Li;"
            + " anode Li, l-SN, LAGP, l-SN [10 μL solution], cathode Li",
        "Li|AAPP/CB@PP@LAGP (25 μL electrolyte)|Li;"
            + " anode Li, AAPP/CB@PP, LAGP [25 μL electrolyte], cathode Li",
        "Li|LAGP-PVDF (liquid electrolyte)|Celgard 2400|S/C;"
            + " anode Li, LAGP-PVDF [liquid electrolyte], Celgard 2400, cathode S/C",
        "Li|PEO/PVDF-LAGP (liquid electrolyte)|LFP;"
            + " anode Li, PEO, PVDF, LAGP [liquid electrolyte], cathode LFP",
        "Li|LAGP@PVDF-HFP|Ru-CNT (Li-O2); anode Li, LAGP, PVDF-HFP, cathode Ru-CNT [Li-O2]",
        "Li|PVCA|LAGP|2 μL precursor solution|LFP;"
            + " anode Li, PVCA, LAGP [2 μL precursor solution], cathode LFP",
        "Li|LAGP (a) (b)|Li; anode Li, LAGP [a] [b], cathode Li"
      })
  void keepsWhatIsNoLayerAsANote(String cell, String layers) {
    says(cell, layers);
  }

  @Test
  void putsACoatingOnTheSideOfTheElectrolyte() {
    says("Li(LiPON)|LAGP-PEO(LiTFSI)|LFP", "anode Li, LiPON, LAGP-PEO(LiTFSI), cathode LFP");
    says("Li|LAGP|LFP(LiPON)", "anode Li, LAGP, LiPON, cathode LFP");
  }

  @Test
  void readsACathodeBehindWith() {
    says("3D ASSLiB with NCM811", "3D ASSLiB, cathode NCM811");
  }

  @Test
  void namesAllThatIsUnknown() {
    fails(
        "Li|LLZTO/LAGP|LCO",
        "\"LLZTO\" and \"LCO\" in \"Li|LLZTO/LAGP|LCO\"",
        "names that the catalogue knows",
        "Add them to the catalogue, or correct the spelling.");
    fails(
        "Li|2 μL solution/LAGP|Li",
        "\"2 μL solution\" in \"Li|2 μL solution/LAGP|Li\"",
        "a name that the catalogue knows",
        "Add it to the catalogue, or correct the spelling.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Li∣LAGP∣Li",
        "LiǀLAGPǀLi",
        "Li│LAGP│Li",
        "Li¦LAGP¦Li",
        "Li┃LAGP┃Li",
        "Li❘LAGP❘Li",
        "Li ┆ LAGP ║ Li",
        "Li￨LAGP⏐Li",
        "Li//LAGP//Li",
        "Li/LAGP/Li",
        "Li-LAGP-Li"
      })
  void takesOtherBarsForBars(String cell) {
    assertThat(notation.read(cell)).isEqualTo(notation.read("Li|LAGP|Li"));
  }

  @Test
  void takesSlashesBetweenMetalsForBarsBeforeAllNamesAreKnown() {
    fails(
        "Li/LXGP/Li",
        "\"LXGP\" in \"Li/LXGP/Li\"",
        "a name that the catalogue knows",
        "Add it to the catalogue, or correct the spelling.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Li LAGP Li", "LAGP"})
  void asksForBars(String cell) {
    fails(
        cell,
        "\"" + cell + "\"",
        "layers between bars, such as Li|LAGP|Li",
        "Write a bar | where one layer ends and the next begins.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|LAGP|Li", "Li|LAGP|", "|", "Li| "})
  void asksForALayerOnEitherSideOfABar(String cell) {
    var stripped = cell.strip();
    fails(
        cell,
        "\"" + stripped + "\"",
        "a layer on either side of each bar",
        "Write the layer that is missing, or take the bar out.");
  }

  @Test
  void refusesUnbalancedAndEmptyParentheses() {
    fails(
        "Li|LAGP a)|Li",
        "\"LAGP a)\" in \"Li|LAGP a)|Li\"",
        "an opening parenthesis",
        "Balance the parentheses, or take them out.");
    fails(
        "Li|LAGP ()|Li",
        "\"LAGP ()\" in \"Li|LAGP ()|Li\"",
        "a name before the parentheses and words in them",
        "Balance the parentheses, or take them out.");
  }

  @Test
  void takesADashForNotReported() {
    assertThat(notation.read("—")).isEqualTo(new Reading.NotReported<CellStack>());
  }

  @Property
  void throwsOnNoText(@ForAll String text) {
    assertThat(notation.read(text)).isNotNull();
  }

  @Property
  void throwsOnNoDamagedCell(@ForAll("damaged") String cell) {
    assertThat(notation.read(cell)).isNotNull();
  }

  @Provide
  Arbitrary<String> damaged() {
    return Damage.to(PrintedCells.stacks().toList());
  }

  private void says(String cell, String layers) {
    assertThat(notation.read(cell)).isInstanceOf(Reading.Of.class);
    var stack = ((Reading.Of<CellStack>) notation.read(cell)).value();
    assertThat(
            stack.layers().stream().map(StackNotationTest::shown).collect(Collectors.joining(", ")))
        .isEqualTo(layers);
  }

  private static String shown(StackLayer layer) {
    var position =
        switch (layer.position()) {
          case ANODE -> "anode ";
          case MIDDLE -> "";
          case CATHODE -> "cathode ";
        };
    var notes = layer.notes().stream().map(note -> " [" + note + "]").toList();
    return position + layer.name() + String.join("", notes);
  }

  private void fails(String cell, String found, String expected, String mend) {
    assertThat(notation.read(cell))
        .isEqualTo(new Reading.Unreadable<CellStack>(found, expected, mend));
  }
}
