package org.interphase.notation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every different cell of the four tables of Zhang et al. 2023, by the notation that reads it. */
final class PrintedCells {

  private PrintedCells() {}

  static UnitSpellings units() {
    var symbols = new LinkedHashMap<String, String>();
    symbols.put("S cm⁻¹", "S/cm");
    symbols.put("mS cm⁻¹", "mS/cm");
    symbols.put("kJ mol⁻¹", "kJ/mol");
    symbols.put("eV", "eV");
    symbols.put("%", "%");
    symbols.put("g cm⁻³", "g/cm³");
    symbols.put("nm", "nm");
    symbols.put("µm", "µm");
    symbols.put("mm", "mm");
    symbols.put("V", "V");
    symbols.put("h", "h");
    symbols.put("min", "min");
    symbols.put("mA cm⁻²", "mA/cm²");
    symbols.put("mA g⁻¹", "mA/g");
    symbols.put("C", "C");
    symbols.put("cycles", "1");
    symbols.put("°C", "°C");
    symbols.put("mg cm⁻²", "mg/cm²");
    symbols.put("mAh g⁻¹", "mAh/g");
    symbols.put("mAh cm⁻²", "mAh/cm²");
    return UnitSpellings.of(symbols);
  }

  /** All but {@code 350 h at 0.2 mA}, whose unit is no current density. */
  static Stream<String> expressions() {
    return lines("expressions.txt");
  }

  static Stream<String> formulas() {
    return lines("formulas.txt");
  }

  static Stream<String> compositions() {
    return lines("compositions.txt");
  }

  static Stream<String> stacks() {
    return lines("stacks.txt");
  }

  static Stream<String> methods() {
    return lines("methods.txt");
  }

  static Stream<String> references() {
    return lines("references.txt");
  }

  /** A catalogue's names, as far as the tables' cells need them. */
  static Lexicon names() {
    return names(
        ("Li|LAGP|PCVA|PVCA|aioc-LAGP|l-SN|I-SN|AAPP/CB@PP|LAGP-IL|SPI|SiO2|PVCA/SiO2|CSSE|Ge|3DGPE"
                + "|Cr on Al2O3|3D ASSLiB|NCM811|NCM523|NCM622|NCA|LFP|PAALi|RuO2|CNT|LNMO|LATP"
                + "|LAGP@glass|PVDF-HFP|PVDF|Ru-CNT|EMITFSI|PEO|ASHE|CHSE|LiMn2O4|PH0.35PGI0.15LEL"
                + "|PPC|LAGP-PEO|PEO-LiTFSI|PBA|LAGP-PVDF|Celgard 2400|S/C|LiPON|LiTFSI|SN|PEGDA"
                + "|LAGP-PEO(LiTFSI)|ionic liquid|LiMn0.8Fe0.2PO4|PEO-LiClO4|SBA-15|LLTO|LiF|B2O3"
                + "|Bi2O3|Ba0.6Sr0.4TiO3|Li1.5Al0.5Ge1.5(PO4)3|Li1.4Al0.4Ge1.6(PO4)3"
                + "|Li1.5Al0.4Ga0.1Ge1.5(PO4)3|cold sintering|hot-pressing|sol-gel|melt-quench"
                + "|melt-quenching|microwave sintering|high-frequency microwave processing"
                + "|spark plasma sintering|radio frequency sputtering|co-precipitation|tape casting"
                + "|aerosol deposition|solution process|magnetron sputtering|balling|sintering"
                + "|melt-spun|annealing|nano-polishing|electrospinning|dip-coating|cold-pressing"
                + "|in situ thermal polymerization|in situ polymerization|solution casting|pressing"
                + "|pre-cycling")
            .split("\\|"));
  }

  /** The same as a catalogue knows methods, to which capitals say nothing. */
  static Lexicon methodNames() {
    var names = names();
    return name -> names.knows(name) || names.knows(name.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> lines(String file) {
    try (var cells = PrintedCells.class.getResourceAsStream("/notation/" + file)) {
      return new String(cells.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lexicon names(String... names) {
    return Set.of(names)::contains;
  }
}
