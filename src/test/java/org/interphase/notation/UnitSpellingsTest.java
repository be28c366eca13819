package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitSpellingsTest {

  @Test
  void takesTheLongestSpelling() {
    var units = UnitSpellings.of(Map.of("mA", "mA", "mA cm⁻²", "mA/cm²"));

    assertThat(units.at("2 mA cm-2", 2)).contains(new UnitSpellings.Match("mA/cm²", 9));
    assertThat(units.at("2 mA at", 2)).contains(new UnitSpellings.Match("mA", 4));
  }

  @Test
  void endsWithAWord() {
    var units = UnitSpellings.of(Map.of("C", "C", "°C", "°C", "mA", "mA"));

    assertThat(units.at("5 Cr", 2)).isEmpty();
    assertThat(units.at("5 °C", 2)).contains(new UnitSpellings.Match("°C", 4));
    assertThat(units.at("5 mA/cm2", 2)).isEmpty();
    assertThat(units.at("5 mA·cm⁻²", 2)).isEmpty();
    assertThat(units.at("0.5C, then", 3)).contains(new UnitSpellings.Match("C", 4));
  }

  @Test
  void knowsTheSymbolsToo() {
    assertThat(UnitSpellings.of(Map.of("S cm⁻¹", "S/cm")).knows("S/cm")).isTrue();
  }

  @Test
  void takesNoSymbolForASpellingThatBeginsWithADigit() {
    var units = UnitSpellings.of(Map.of("cycles", "1"));

    assertThat(units.knows("1")).isFalse();
    assertThat(units.spelling("1")).isEqualTo("cycles");
  }

  @Test
  void takesASpellingOfTwoUnitsForTheFirst() {
    var spellings = new LinkedHashMap<String, String>();
    spellings.put("cm2", "cm²");
    spellings.put("cm²", "m²");

    assertThat(UnitSpellings.of(spellings).symbol("cm^2")).contains("cm²");
  }

  @Test
  void suggestsWhatBeginsAlike() {
    var units = UnitSpellings.of(Map.of("mA cm⁻²", "mA/cm²", "mA g⁻¹", "mA/g", "h", "h"));

    assertThat(units.near("mA")).isEqualTo(List.of("mA/cm²", "mA/g"));
    assertThat(units.near("xyz")).isEqualTo(List.of("h", "mA/cm²", "mA/g"));
  }
}
