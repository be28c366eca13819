package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Li₁.₅Al₀.₅ ¦ Li\\textsubscript{1}.\\textsubscript{5}Al\\textsubscript{0}.\\textsubscript{5}",
        "3.9 × 10⁻³ S cm⁻¹ ¦ 3.9 $\\times$ 10\\textsuperscript{$-$3} S cm\\textsuperscript{$-$1}",
        "≥99.0% & 25 °C ¦ $\\geq$99.0\\% \\& 25 $^\\circ$C",
        "a_b^c~d{e}#$ ¦ a\\_b\\textasciicircum{}c\\textasciitilde{}d\\{e\\}\\#\\$",
        "\\input{/etc/passwd} ¦ \\textbackslash{}input\\{/etc/passwd\\}",
        "[5] * σ ¦ {[}5{]} {*} $\\sigma$",
        "cm²₂ ¦ cm\\textsuperscript{2}\\textsubscript{2}",
      })
  void escapesWhatLatexWouldReadAsACommand(String text, String latex) {
    assertThat(LatexText.escaped(text)).isEqualTo(latex);
  }

  @Test
  void leavesOutWhatOnlySteersAScreen() {
    assertThat(LatexText.escaped("a\u202Eb\u0007c\nd")).isEqualTo("abc d");
  }
}
