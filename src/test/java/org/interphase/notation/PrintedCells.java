package org.interphase.notation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every different cell of the four tables of Zhang et al. 2023, by the notation that reads it. */
final class PrintedCells {

  private PrintedCells() {}

  static UnitSpellings units() {
    Map<String, String> symbols = new LinkedHashMap<>();
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

  static Stream<String> expressions() {
    return lines(
        """
        0.0012
        0.010
        2
        5.4 × 10⁻⁵
        3 × 10⁻⁴
        4.18 × 10⁻⁴
        3.1 × 10⁻⁴ (30 °C)
        1.22 × 10⁻³
        1.64 × 10⁻⁴ (bulk)
        1.33 × 10⁻⁴ (20 °C)
        1.29 × 10⁻⁶
        1 × 10⁻³ (80 °C)
        5.08 × 10⁻³ (27 °C)
        0.40 ± 0.01
        0.41
        31.1 kJ mol⁻¹
        30.57 kJ mol⁻¹
        75.0
        ≥99.0
        3.26 g cm⁻³
        0.2–1
        1–2
        0.05–0.2, fibers
        0.056
        <0.6
        5
        30 nm Cr on 6 nm Al2O3
        30 nm
        3.34 × 10⁻⁴ (50 °C)
        4.8
        50 °C for 30 min
        50 °C for 4h
        60 °C for 6h
        50 °C for 4 h
        850 h
        200
        0.05 × 2
        0.05 × 4
        0.1 × 10
        1 × 1
        50
        R.T.
        1.2
        2–3
        2.8–4
        2.8–4.0
        2.75–4.3
        153
        2.01 mAh cm⁻²
        96% after 200 cycles at 0.5C
        86.4% after 100 cycles at 0.5C
        0.053% fading for 200 cycles at 0.3C
        120 cycles at 0.2C
        5 cycles at 0.1C
        93.6 after 120 cycles at 0.1C
        10.9 × 10⁻³ (30 °C)
        10⁻⁴
        9 × 10⁻⁵ (50 °C)
        6.76 × 10⁻⁴ (60 °C)
        58–75
        100–200
        5.3 (60 °C)
        5.12
        1000 h at 2 mA cm⁻²
        1500 h at 0.05 mA cm⁻² (50 °C)
        750 h at 0.02–0.1 mA cm⁻²
        100 h at 0.2 mA cm⁻² at 60 °C
        100 h at 0.01–0.05 mA cm⁻²
        400 h at 0.1–0.3 mA cm⁻² at 60 °C
        500 min at 0.2 mA cm⁻² at 55 °C
        146 cycles at 300 mA g⁻¹
        151 mAh g⁻¹ after 50 cycles at 0.05C
        92.0% after 100 cycles at 0.1C (50 °C)
        60 cycles at 0.1–2C at 80 °C
        92.3% after 100 cycles at 0.05C at 55 °C
        """);
  }

  static Stream<String> formulas() {
    return lines(
        """
        Li1.5Al0.5Ge1.5(PO4)3
        Li1.4Al0.4Ge1.6(PO4)3
        Li1.5Al0.4Ga0.1Ge1.5(PO4)3
        Ba0.6Sr0.4TiO3
        B2O3
        Bi2O3
        LiF
        SiO2
        LiMn2O4
        LiMn0.8Fe0.2PO4
        LiClO4
        """);
  }

  static Stream<String> compositions() {
    return lines(
        """
        Li1.5Al0.5Ge1.5(PO4)3
        LAGP thin film
        N-doped LAGP film
        LAGP-Ba0.6Sr0.4TiO3
        LAGP-B2O3
        LAGP-B2O3-Bi2O3
        LAGP/SBA-15
        Mg-doped LAGP
        LAGP-LLTO
        LAGP-LiF
        PVDF-HFP/LAGP
        LAGP/SN
        LAGP@PVDF-HFP shell
        PVDF-HFP/LAGP/EMITFSI
        LAGP@PEO
        LAGP/PEO/PEGDA/LiTFSI
        ASHE/LAGP/CHSE
        PH0.35PGI0.15LEL
        PEO/LAGP/LiTFSI
        LAGP-LiTFSI
        PEO/LAGP
        LAGP/PPC
        LAGP-PEO
        PBA-LAGP
        LAGP-PVDF
        LAGP-PEO(LiTFSI)
        PVDF-HFP/LAGP/ionic liquid
        LAGP/SN/PEO-LiClO4
        LAGP/PVDF-HFP
        PEO/PVDF-LAGP
        """);
  }

  static Stream<String> stacks() {
    return lines(
        """
        Li|LAGP/PCVA|Li
        Li|aioc-LAGP|Li
        Li|l-SN/LAGP/l-SN (10 μL solution)|Li
        Li|AAPP/CB@PP@LAGP (25 μL electrolyte)|Li
        Li|LAGP/LAGP-IL|Li
        Li|SPI-LAGP-SPI|Li
        Li|PVCA/SiO2-LAGP-PVCA/SiO2|Li
        Li|CSSE|Li
        Li|Cr on Al2O3/LAGP/Cr on Al2O3|Li
        Li|Ge/LAGP/Ge|Li
        Li|3DGPE/LAGP/3DGPE|Li
        Li|PVCA|LAGP|2 μL precursor solution|LFP
        Li|aioc-LAGP|LFP
        Li|I-SN/LAGP/I-SN (10 μL solution)|LFP
        Li|LAGP/LAGP-IL|LFP
        Li|SPI-LAGP-SPI|NCA
        3D ASSLiB with NCM811
        Li|CSSE|LFP
        PAALi/RuO2/CNT|LAGP|LNMO/CNT/PAALi
        Li|LAGP-LATP|LFP
        Li|LAGP@glass|LFP
        Li|PVDF-HFP/LAGP|NCM811
        Li|PVDF-HFP/LAGP|NCM523
        Li|LAGP@PVDF-HFP|Ru-CNT (Li-O2)
        Li|PVDF-HFP/LAGP/EMITFSI|LFP
        Li|LAGP@PEO|LFP
        Li|ASHE/LAGP/CHSE|LiMn2O4
        Li|PH0.35PGI0.15LEL|LFP
        Li|PEO/LAGP|LFP
        Li|LAGP/PPC|LFP
        Li|LAGP-PEO|LFP
        Li|LAGP-PEO|PEO-LiTFSI|LFP
        Li|PBA-LAGP|NCM622
        Li|LAGP-PVDF (liquid electrolyte)|Celgard 2400|S/C
        Li(LiPON)|LAGP-PEO(LiTFSI)|LFP
        Li|PVDF-HFP/LAGP/ionic liquid|LFP
        Li|PEO-LiTFSI|LAGP-PEO(LiTFSI)|LiMn0.8Fe0.2PO4
        Li|LAGP/SN/PEO-LiClO4|LFP
        Li|LAGP/PVDF-HFP (liquid electrolyte)|LFP
        Li|PEO/PVDF-LAGP (liquid electrolyte)|LFP
        """);
  }

  static Stream<String> methods() {
    return lines(
        """
        Cold sintering
        Hot-pressing
        Sol-gel and hot-pressing
        Melt-quench
        Balling and sintering
        Melt-spun and annealing
        Annealing and nano-polishing
        Electrospinning and dip-coating
        In situ thermal polymerization
        Solution casting and pressing
        Solution casting and pre-cycling
        """);
  }

  static Stream<String> references() {
    return lines("[45]\n[16b]\n[33a]\n[99c]\n[5b,12]");
  }

  /** A catalogue's names, as far as the tables' cells need them. */
  static Lexicon names() {
    return names(
        "Li",
        "LAGP",
        "PCVA",
        "PVCA",
        "aioc-LAGP",
        "l-SN",
        "I-SN",
        "AAPP/CB@PP",
        "LAGP-IL",
        "SPI",
        "SiO2",
        "PVCA/SiO2",
        "CSSE",
        "Cr on Al2O3",
        "Ge",
        "3DGPE",
        "3D ASSLiB",
        "NCM811",
        "NCM523",
        "NCM622",
        "NCA",
        "LFP",
        "PAALi",
        "RuO2",
        "CNT",
        "LNMO",
        "LATP",
        "LAGP@glass",
        "PVDF-HFP",
        "PVDF",
        "Ru-CNT",
        "EMITFSI",
        "PEO",
        "ASHE",
        "CHSE",
        "LiMn2O4",
        "PH0.35PGI0.15LEL",
        "PPC",
        "LAGP-PEO",
        "PEO-LiTFSI",
        "PBA",
        "LAGP-PVDF",
        "Celgard 2400",
        "S/C",
        "LiPON",
        "LiTFSI",
        "LAGP-PEO(LiTFSI)",
        "ionic liquid",
        "LiMn0.8Fe0.2PO4",
        "SN",
        "PEO-LiClO4",
        "PEGDA",
        "Li1.5Al0.5Ge1.5(PO4)3",
        "Ba0.6Sr0.4TiO3",
        "B2O3",
        "Bi2O3",
        "SBA-15",
        "LLTO",
        "LiF",
        "cold sintering",
        "hot-pressing",
        "sol-gel",
        "melt-quench",
        "balling",
        "sintering",
        "melt-spun",
        "annealing",
        "nano-polishing",
        "electrospinning",
        "dip-coating",
        "in situ thermal polymerization",
        "solution casting",
        "pressing",
        "pre-cycling");
  }

  private static Stream<String> lines(String block) {
    return block.lines();
  }

  static Lexicon names(String... names) {
    return Set.of(names)::contains;
  }
}
