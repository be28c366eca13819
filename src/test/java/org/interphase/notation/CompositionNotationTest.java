package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.interphase.model.Composition;
import org.junit.jupiter.api.Test;

class CompositionNotationTest {

  private final CompositionNotation notation = new CompositionNotation(PrintedCells.names());

  @Test
  void readsComponentsInPrintedOrder() {
    says("LAGP-B2O3-Bi2O3", List.of("LAGP", "B2O3", "Bi2O3"));
    says("LAGP/SBA-15", List.of("LAGP", "SBA-15"));
    says("LAGP@PEO", List.of("LAGP", "PEO"));
  }

  @Test
  void readsTheWholeTextAsAKnownName() {
    says("Li1.5Al0.5Ge1.5(PO4)3", List.of("Li1.5Al0.5Ge1.5(PO4)3"));
    says("LAGP-PEO(LiTFSI)", List.of("LAGP-PEO(LiTFSI)"));
    assertThat(
            new CompositionNotation(PrintedCells.names("Mg-doped LAGP", "LAGP"))
                .read("Mg-doped LAGP"))
        .isEqualTo(of(List.of("Mg-doped LAGP"), List.of(), List.of()));
  }

  @Test
  void prefersTheLongestKnownNames() {
    says("PVDF-HFP/LAGP/ionic liquid", List.of("PVDF-HFP", "LAGP", "ionic liquid"));
    says("LAGP/SN/PEO-LiClO4", List.of("LAGP", "SN", "PEO-LiClO4"));
    says("PEO/PVDF-LAGP", List.of("PEO", "PVDF", "LAGP"));
  }

  @Test
  void findsTheCutThatAGreedyReaderMisses() {
    var names = new CompositionNotation(PrintedCells.names("A", "A-B", "B-C"));

    assertThat(names.read("A-B-C")).isEqualTo(of(List.of("A", "B-C"), List.of(), List.of()));
  }

  @Test
  void readsDopants() {
    assertThat(notation.read("Mg-doped LAGP"))
        .isEqualTo(of(List.of("LAGP"), List.of("Mg"), List.of()));
  }

  @Test
  void readsDescriptors() {
    assertThat(notation.read("LAGP thin film"))
        .isEqualTo(of(List.of("LAGP"), List.of(), List.of("thin film")));
    assertThat(notation.read("N-doped LAGP film"))
        .isEqualTo(of(List.of("LAGP"), List.of("N"), List.of("film")));
    assertThat(notation.read("LAGP@PVDF-HFP shell"))
        .isEqualTo(of(List.of("LAGP", "PVDF-HFP"), List.of(), List.of("shell")));
  }

  @Test
  void namesAnUnknownNameExactly() {
    fails(
        "LAGP-LiBr-SiO2 film",
        "\"LiBr\" in \"LAGP-LiBr-SiO2 film\"",
        "a name that the catalogue knows",
        "Add it to the catalogue, or correct the spelling.");
    fails(
        "LLZTO",
        "\"LLZTO\"",
        "a name that the catalogue knows",
        "Add it to the catalogue, or correct the spelling.");
  }

  @Test
  void keepsUnknownNeighboursTogetherAndNamesAll() {
    fails(
        "PVA-PAN/LAGP/LLZTO",
        "\"PVA-PAN\" and \"LLZTO\" in \"PVA-PAN/LAGP/LLZTO\"",
        "names that the catalogue knows",
        "Add them to the catalogue, or correct the spelling.");
  }

  @Test
  void takesAFormulaForKnownOnlyIfTheCatalogueKnowsIt() {
    fails(
        "LiBr",
        "\"LiBr\"",
        "a name that the catalogue knows",
        "Add it to the catalogue, or correct the spelling.");
  }

  @Test
  void asksForAnElementBeforeDoped() {
    fails(
        "LiF-doped LAGP",
        "\"LiF-doped\" in \"LiF-doped LAGP\"",
        "the symbol of an element before “-doped”",
        "Write the symbol, or add the whole name to the catalogue.");
  }

  @Test
  void refusesASeparatorWithoutNames() {
    fails(
        "LAGP/",
        "\"LAGP/\"",
        "a name on either side of each separator",
        "Complete the cell, or take the separator out.");
  }

  @Test
  void takesADashForNotReported() {
    assertThat(notation.read("—")).isEqualTo(new Reading.NotReported<Composition>());
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
    return Damage.to(PrintedCells.compositions().toList());
  }

  private void says(String cell, List<String> components) {
    assertThat(notation.read(cell)).isEqualTo(of(components, List.of(), List.of()));
  }

  private static Reading<Composition> of(
      List<String> components, List<String> dopedWith, List<String> descriptors) {
    return new Reading.Of<>(new Composition(components, dopedWith, descriptors));
  }

  private void fails(String cell, String found, String expected, String mend) {
    assertThat(notation.read(cell))
        .isEqualTo(new Reading.Unreadable<Composition>(found, expected, mend));
  }
}
