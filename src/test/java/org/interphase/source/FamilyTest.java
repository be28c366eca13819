package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.ExampleSources;
import org.interphase.model.Formula;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped families, against compounds that textbooks and reviews name as examples of each. */
class FamilyTest {

  private static final Catalogue CATALOGUE = ExampleSources.catalogue();

  @ParameterizedTest
  @CsvSource({
    "LAGP, Li1.5Al0.5Ge1.5(PO4)3",
    "LAGP, Li1.5Al0.4Cr0.1Ge1.5(PO4)3",
    "LATP, Li1.3Al0.3Ti1.7(PO4)3",
    "NasiconElectrolyte, LiGe2(PO4)3",
    "NasiconElectrolyte, LiTi2(PO4)3",
    "NasiconElectrolyte, Na3Zr2Si2PO12",
    "NasiconElectrolyte, Li1.2Zr1.9Ca0.1(PO4)3",
    "GarnetElectrolyte, Li7La3Zr2O12",
    "GarnetElectrolyte, Li6.4La3Zr1.4Ta0.6O12",
    "GarnetElectrolyte, Li6.25Al0.25La3Zr2O12",
    "GarnetElectrolyte, Li5La3Nb2O12",
    "GarnetElectrolyte, Li6BaLa2Ta2O12",
    "GarnetElectrolyte, Li3Nd3Te2O12",
    "PerovskiteElectrolyte, Li0.33La0.557TiO3",
    "PerovskiteElectrolyte, Li0.375Sr0.4375Ta0.75Zr0.25O3",
    "ArgyroditeElectrolyte, Li6PS5Cl",
    "ArgyroditeElectrolyte, Li5.5PS4.5Cl1.5",
    "ArgyroditeElectrolyte, Li6.6P0.4Ge0.6S5I",
    "SulfideElectrolyte, Li10GeP2S12",
    "SulfideElectrolyte, Li9.54Si1.74P1.44S11.7Cl0.3",
    "SulfideElectrolyte, Li3.25Ge0.25P0.75S4",
    "SulfideElectrolyte, Li7P3S11",
    "SulfideElectrolyte, Li3PS4",
    "HalideElectrolyte, Li3InCl6",
    "HalideElectrolyte, Li3YBr6",
    "HalideElectrolyte, Li2ZrCl6",
    "AntiPerovskiteElectrolyte, Li3OCl",
    "AntiPerovskiteElectrolyte, Li2OHCl",
    "LayeredOxideCathode, LiCoO2",
    "LayeredOxideCathode, LiNi0.83Co0.12Mn0.05O2",
    "LayeredOxideCathode, Li1.2Mn0.54Ni0.13Co0.13O2",
    "SpinelCathode, LiNi0.5Mn1.5O4",
    "OlivineCathode, LiMn0.6Fe0.4PO4",
    "Phosphate, Li3PO4",
    "Phosphate, LiPO3",
    "Carbonate, Li2CO3",
    "Oxide, Li4Ti5O12",
    "Oxide, Nb2O5",
    "Sulfide, Li2S",
    "Sulfide, MoS2",
    "Nitride, Cu3N",
    "Halide, AlF3",
    "LithiumAlloy, Li0.8Al",
    "OrganicCompound, C3H4O3",
    "MetalOrElement, Sn",
    "InorganicCompound, LiPF6"
  })
  void formulaSaysTheFamily(String type, String formula) {
    assertThat(CATALOGUE.family(formula(formula)).map(Family::type)).contains(type);
  }

  /** What has the family's elements in other shares is none of it. */
  @ParameterizedTest
  @CsvSource({
    "GarnetElectrolyte, Li2La2Zr2O12",
    "NasiconElectrolyte, LiFePO4",
    "PerovskiteElectrolyte, Li2TiO3",
    "LATP, Li2Ti2(PO4)3",
    "ArgyroditeElectrolyte, Li10GeP2S12"
  })
  void otherSharesAreAnotherFamily(String type, String formula) {
    assertThat(CATALOGUE.family(formula(formula)).orElseThrow().type()).isNotEqualTo(type);
  }

  @Test
  void catalogueAgreesWithTheFamiliesOfItsElectrolytes() {
    var electrolytes =
        CATALOGUE.entries().stream()
            .filter(entry -> entry.type().endsWith("Electrolyte") || entry.type().endsWith("GP"))
            .filter(entry -> entry.formula().isPresent())
            .toList();

    assertThat(electrolytes).hasSizeGreaterThan(5);
    assertThat(electrolytes)
        .allSatisfy(
            entry ->
                assertThat(CATALOGUE.family(formula(entry.formula().orElseThrow())))
                    .map(Family::type)
                    .contains(entry.type()));
  }

  private static Formula formula(String text) {
    return ((Reading.Of<Formula>) new FormulaNotation().read(text)).value();
  }
}
