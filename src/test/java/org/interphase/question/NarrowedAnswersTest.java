package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parameters leave of an answer, by what the review prints. */
class NarrowedAnswersTest {

  private static final Workspace REVIEW = ExampleSources.review();
  private static final QuestionCatalogue QUESTIONS = QuestionCatalogue.read(REVIEW.queries());

  private final Engine engine = Engine.on(REVIEW.open(Progress.silent()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Table 2 prints 30 nm Cr on 6 nm Al2O3, 30 nm of Ge, 5, 10, 10, 11 and 50 µm.
          symmetric-cells | maximumThickness=0.1 | interlayer | Cr on Al2O3; Ge
          symmetric-cells | minimumThickness=10 | interlayer | aioc-LAGP; AAPP/CB@PP; SPI; CSSE
          symmetric-cells | minimumThickness=6 maximumThickness=10 | interlayer | AAPP/CB@PP; SPI
          # Table 2 prints 4.8, 4.3, 4.8 and 4.6 V; Table 4 goes up to 5.3 V, once at 60 °C.
          stability-windows | minimum=5.2 | upperLimitV | 5.3; 5.3
          stability-windows | minimum=5.13 | electrolyte | PVDF-HFP/LAGP; PEO/LAGP
          # Two plateaus, the capacity after 150 cycles and four capacities at four currents.
          beyond-lithium-ion | onlyChemistry=Li-I2 | chemistry | Li–I2; Li–I2; Li–I2
          beyond-lithium-ion | onlyChemistry=iodine | asPrinted | 84.1%; over 9000 cycles; 211 mAh g⁻¹
          mechanics | onlyQuantity=tensile | asPrinted | 15.6 MPa; —
          # Section 3.3.2: 13 against 1.76 mg cm⁻².
          comparisons | onlyThing=2D onlyQuantity=loading | values | cathode loading: 13
          # Section 4: 0.45 against 0.68 eV, and no number for the resistance.
          comparisons | onlyThing=ice-templ onlyQuantity=energy | valuesAgainst | activation energy: 0.68 eV
          # Table 4 prints three cells with NCM, Table 3 one.
          full-cells | composites=only onlyCathode=NCM | cathode | NCM811; NCM523; NCM622
          full-cells | composites=also onlyCathode=NCM811 | row | zhang-2023/table-3/row-06; zhang-2023/table-4/row-01
          full-cells | onlyCathode=NCM811 | row | zhang-2023/table-3/row-06
          # The tenth and eleventh of twenty are 30.57 and 31.1 kJ/mol.
          activation-energies | onlyMethod=spark | median | 0.31955; 0.31955
          # 96% after 200 cycles and 86.4% after 100, both at 50 °C and 0.5C; 96% after 200 and 93.6% after 120 at 60 °C.
          retention-ranking | minimumRetention=95 | median | 0.078; 0.047; 0.03665; —
          # Table 4 has the cells of refs. 70 and 82, whose strategies its stacks do not name.
          interlayer-outcomes | onlyStrategy=ASHE | lifeAsPrinted | 700 h at 0.1 mA cm⁻²
          interlayer-outcomes | onlyStrategy=self-sacrificed | cellsKnownBy | same study
          interlayer-outcomes | onlyStrategy=SPI | cellsKnownBy | stack
          # Table 1: 16.62 and 21.6 kJ/mol are 0.172 and 0.224 eV; 0.25 eV itself counts.
          activation-energies | maximum=0.25 | asPrinted | 16.62 kJ mol⁻¹; 21.6 kJ mol⁻¹; 0.239; 0.25
          activation-energies | onlyMethod=spark | asPrinted | 0.239; 0.38
          dense-samples | minimum=97.7 | asPrinted | 99.6; ≥99.0; 97.7
          # Ref. 64 is read from diffraction as an alloy, ref. 16b as a phosphate.
          reaction-products | onlyMethod=diffraction | product | Li–Ge alloy; (Ni,Co,Mn)3(PO4)2
          reaction-products | onlyMethod=XPS | product | Li2CO3; Li2O; Li2O2; Ge³⁺; germanium
          composite-conductivities | onlyComponent=salt | conductivity | 0.00011; —; 0.00449; 0.00023; 0.0000038; 0.0000036; —; —
          dopant-effect | family=garnet | dopant | none
          dopant-effect | family=NASICON onlyDopant=LLTO | conductivity | 0.000404
          # Section 2.2.3 calls B2O3 a sintering aid with ref. 22, row 24, and a structural modifier with ref. 47, row 25.
          dopant-effect | onlyDopant=B2O3 | role | sintering-aid role; structural-modifier role
          methods-compared | family=LATP | kind | none
          # Room temperature, 0.1 mA/cm² and steps of 1 h: 200, 250, 600, 1500 and 1600 h. 1800 and
          # more than 3500 h belong to no group with a middle.
          life-ranking | minimumHours=1600 | median | 600; —; —
          # Tables 3 and 4: two and three cells at 60 °C; R.T. is no more than 30 °C. In Table 4 most
          # temperatures are not printed, and none of these cells is at 25 °C or at -20 °C.
          full-cells | minimumTemperature=60 maximumTemperature=60 | row | zhang-2023/table-3/row-06; zhang-2023/table-3/row-10
          full-cells | composites=only maximumTemperature=50 | temperatureC | 50; 50; 50
          full-cells | composites=also minimumTemperature=25 maximumTemperature=25 | temperatureAsPrinted | R.T.; R.T.; R.T.; R.T.; R.T.
          full-cells | composites=also maximumTemperature=-20 | row | none
          # Table 2 has 30, 40 and 50 °C beside R.T., Table 4 prints 50, 50, 55, 60 and 60 °C.
          symmetric-cells | minimumTemperature=31 | temperatureC | 40; 50; 50; 50; 55; 60; 60
          symmetric-cells | minimumTemperature=30 maximumTemperature=40 | testTemperature | R.T.; R.T.; R.T.; R.T.; R.T.; R.T.; R.T.; R.T.; 30; 40
          # Table 4 prints 1800 h, the text ">3500 h" in symmetrical cells.
          symmetric-cells | minimumHours=1600 | platingStrippingHours | 1600; 1800; 3500
          life-ranking | minimumTemperature=55 | hours | 8.333; 100; 400
          same-study-cells | minimumTemperature=60 maximumTemperature=60 | reference | 110
          high-loading-cells | minimumTemperature=40 | loadingMax | 13
          retention-ranking | minimumTemperature=80 | row | zhang-2023/table-4/row-11
          side-phases | onlyProduct=Li4P2O7 | condition | —
          structure-and-conduction | onlyThing=36f | asPrinted | 3.29 Å
          # The peaks are gone "at around 760 °C".
          thermal-stability | onlyThing=760 | temperatureC | 760
          """)
  void onlyWhatWasAskedForIsLeft(String question, String given, String column, String expected) {
    var asked = QUESTIONS.find(question).orElseThrow();
    var answer = engine.read(() -> new Asking(engine::build).ask(asked, parameters(given)));
    var at = answer.columns().indexOf(column);

    var texts = answer.rows().stream().map(row -> row.get(at).text()).toList();

    assertThat(texts.stream().map(text -> text.isEmpty() ? "—" : text))
        .containsExactlyInAnyOrder(expected.equals("none") ? new String[0] : expected.split("; "));
  }

  private static Map<String, String> parameters(String given) {
    var parameters = new HashMap<String, String>();
    Arrays.stream(given.split(" "))
        .map(one -> one.split("=", 2))
        .forEach(one -> parameters.put(one[0], one[1]));
    return parameters;
  }
}
