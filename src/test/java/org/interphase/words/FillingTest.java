package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts name is filled in, whichever way they name it. */
class FillingTest {

  private static final Engine ENGINE =
      Engine.on(Workspace.at(ExampleSources.HOME).open(Progress.silent()));

  private static final Words WORDS =
      Words.of(ENGINE::build, QuestionCatalogue.read(ExampleSources.HOME.resolve("queries")).all());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cells with a high cathode loading that lasted 200+ cycles; high-loading-cells;"
            + " minimumCycles; 200",
        "where does the conductivity in Table 1 row 4 come from; where-from; about;"
            + " zhang-2023/table-1/row-04/sample",
        "which attempts failed; reported-absent; onlyStatus; tested and failed",
        "what was reported as absent; reported-absent; onlyStatus; reported as absent",
        "dense pellets with a porosity below 3 %; dense-samples; minimum; 97",
        "electrolytes that conduct at least three millisiemens; conductivity-above; minimum; 3",
        "what is graphite a component of; compositions; onlyComponent; graphite",
        "paper by Xu, Wang and Manthiram 2018; one-reference; reference; 90",
        "Refernz 78: alle Werte; one-reference; reference; 78",
        "activation energies of at most 30 kJ/mol; activation-energies; maximum; 0.3109281",
        "look up entries with germ*; search; text; germ*",
        "alles aus Literaturnummer 82; one-reference; reference; 82",
        "which layers stop the growth of dendrites; suppressors; mechanism;"
            + " mechanism/dendrite-growth",
        "J. Power Sources papers; references-used; onlyReference; J. Power Sources",
        "which cited papers appeared in Joule; references-used; onlyReference; Joule",
        "has SPI been tested with NCM811; gap-map; onlyCathode; NCM811",
        "what makes the ionic conductivity go up; effects-on; quantity; ionic conductivity",
        "does LAGP-PEO survive two hundred cycles; composite-electrolytes; onlyElectrolyte;"
            + " LAGP-PEO",
        "symmetric cells with interlayers between 5 and 20 µm; symmetric-cells;"
            + " minimumThickness; 5",
        "symmetric cells with interlayers between 5 and 20 µm; symmetric-cells;"
            + " maximumThickness; 20",
        "electrolytes between 20 and 60 µm thick; thin-electrolytes; maximum; 60",
        "cells tested at −20 °C; full-cells; minimumTemperature; -20",
        "cells tested at −20 °C; full-cells; maximumTemperature; -20",
        "cells that ran at 60 °C; full-cells; minimumTemperature; 60",
        "cells that ran at 60 °C; full-cells; maximumTemperature; 60",
        "full cells above 50 °C; full-cells; minimumTemperature; 50",
        "full cells between 40 and 60 °C; full-cells; minimumTemperature; 40",
        "full cells between 40 and 60 °C; full-cells; maximumTemperature; 60",
        "60 °C的对称电池; symmetric-cells; maximumTemperature; 60",
        "longest-lived symmetric cells at 323 K; life-ranking; minimumTemperature; 50",
        "who wins at 60 °C with LFP; retention-ranking; maximumTemperature; 60",
        "membranes not thicker than 60 µm, plus their conductivity; thin-electrolytes; maximum; 60",
        "有没有不超过30 μm的薄膜电解质; thin-electrolytes; maximum; 30",
        "high loadings, 12 mg/cm² and up, cycled 50 times or more; high-loading-cells;"
            + " minimumCycles; 50",
        "正极活性物质每平方米80克以上的全电池; high-loading-cells; minimum; 8",
        "composites in tabel 4 for which no thickness is given; not-reported; onlyTable; Table 4",
        "Alles, was auf Literaturstele 16b zurückgeht; one-reference; reference; 16b",
        "正极一侧会出现哪些失效机制; mechanisms; onlyPlace; LAGP/cathode interface",
        "failure modes on the lithium side; mechanisms; onlyPlace; lithium/LAGP interface",
        "claims that are worded as interpreted, not observed; claims-worded; wordedAs; interpreted",
        "full cells that ran 150 cycles, composite electrolytes too; full-cells; composites; also",
        "full cells with a composite electrolyte; full-cells; composites; only",
        "tensile strenght of the membranes; mechanics; onlyQuantity; tensile strength",
        "Lithium-Schwefel-Zellen, Ergebnisse; beyond-lithium-ion; onlyChemistry; Li–S",
        "Iodbatterien; beyond-lithium-ion; onlyChemistry; I2",
        "everything by Zekol and Bruce, EES 2018; one-reference; reference; 113",
        "everything from 99c; one-reference; reference; 99c",
        "steht irgendwo Adiponitril; search; text; adiponitrile",
        "als gemesen formulierte Aussagen; claims-worded; wordedAs; measured",
        "was bewirkt der Zusatz von Bismutoxd; additions; onlyAddition; Bi2O3",
        "做得最至密的陶瓷片超过95%; dense-samples; minimum; 95",
        "numbers you had to guess because the print was unclear; inferred-readings; onlyReading;"
            + " inferred reading",
      })
  void fillsIn(String text, String question, String parameter, String value) {
    var answer = understand(text).answer().orElseThrow();

    assertThat(answer.question().name()).isEqualTo(question);
    assertThat(answer.parameters()).containsEntry(parameter, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "full cells that lose no more than 10 % of their capacity; full-cells; minimumRetention;"
            + " 90",
        "search for words that begin with lith; search; text; lith*",
        "values of one material that differ under other conditions; disagreements; onlyKind;"
            + " other conditions",
        "Doppelmessungen an demselben Material, die übereinstimmen; disagreements; onlyKind;"
            + " replicate",
        "claims that can only be read between the lines; claims-worded; wordedAs;"
            + " read between the lines",
        "names spelled twice, a discrepancy of the source; discrepancies; onlyKind;"
            + " second spelling",
      })
  void fillsInEachThatMayBeMeant(String text, String question, String parameter, String value) {
    assertThat(understand(text).candidates())
        .filteredOn(candidate -> candidate.question().name().equals(question))
        .singleElement()
        .satisfies(found -> assertThat(found.parameters()).containsEntry(parameter, value));
  }

  @Test
  void takesChargedIonForItsElement() {
    assertThat(understand("which interlayers keep Ge4+ from being reduced").notUnderstood())
        .isEmpty();
  }

  @Test
  void takesShortNameForAuthorWhereItIsCited() {
    assertThat(understand("works by Xu et al.").takenFor())
        .anySatisfy(
            taken -> {
              assertThat(taken.words()).isEqualTo("Xu");
              assertThat(taken.iri()).isEmpty();
            });
    assertThat(understand("germanium reduced by Li").takenFor())
        .noneMatch(taken -> taken.words().equals("Li") && taken.iri().isEmpty());
  }

  @Test
  void findsWhatAnUnknownCompoundBeginsWith() {
    var sodium = new Meaning(Meaning.Kind.STRANGE, "sodium", "", "sodium");
    var lexicon = new Lexicon();
    lexicon.add("Natrium", sodium);

    assertThat(lexicon.strangeHead("natriummetall")).containsExactly(sodium);
    assertThat(lexicon.strangeHead("natrium")).isEmpty();
  }

  @Test
  void answersThatNothingReachesAValue() {
    assertThat(understand("electrolytes that conduct at least 900 mS/cm").answer())
        .hasValueSatisfying(
            answer -> assertThat(answer.question().name()).isEqualTo("conductivity-above"));
  }

  /** Another name of a fast conductor is a part of one of NASICON. */
  @Test
  void takesNoKindForAPartOfAnothersName() {
    assertThat(understand("fastest ion conductors at 303 K").answer())
        .hasValueSatisfying(answer -> assertThat(answer.parameters()).doesNotContainKey("family"));
  }

  /** Half of the capacity an hour is no half of the capacity. */
  @Test
  void takesRateForNoShare() {
    assertThat(understand("full cells at 0.5 C").answer())
        .hasValueSatisfying(
            answer -> {
              assertThat(answer.question().name()).isEqualTo("full-cells");
              assertThat(answer.parameters()).isEmpty();
              assertThat(answer.unused()).containsExactly("0.5 C");
            });
  }

  @Test
  void takesTheWordForAllKindsForNone() {
    assertThat(understand("which solid electrolytes are stable up to 4.5 V").answer())
        .hasValueSatisfying(answer -> assertThat(answer.parameters()).doesNotContainKey("family"));
  }

  /** Who asks for what is stated asks for nothing that is not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "which critical currents are stated anywhere",
        "welche Aktivierungsenergien sind angegeben"
      })
  void choosesNoDenialByTheWordThatItDenies(String text) {
    assertThat(understand(text).candidates())
        .isNotEmpty()
        .noneMatch(candidate -> candidate.parameters().containsValue("not stated"));
  }

  /** Which of what is better is asked, nobody knows; it may be of comparisons. */
  @Test
  void offersWhatIsPerhapsMeantAndAnswersNothing() {
    var understood = understand("哪个好");

    assertThat(understood.answer()).isEmpty();
    assertThat(understood.abstention()).hasValue("It is not sure which question this asks.");
    assertThat(understood.perhaps())
        .hasValueSatisfying(
            perhaps -> assertThat(perhaps.question().name()).isEqualTo("comparisons"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wärmeleitfähigkeit von LAGP", "reference 900", "silicon anodes"})
  void offersNothingWhereWhatIsNamedIsUnknown(String text) {
    assertThat(understand(text).perhaps()).isEmpty();
  }

  /** A text is answered or it is told why not. */
  @ParameterizedTest
  @ValueSource(strings = {"Quote der berichteten Dichten", "阴性结论汇总", "qwertz uiop"})
  void answersOrTellsWhyNot(String text) {
    var understood = understand(text);

    assertThat(understood.answer().isPresent()).isNotEqualTo(understood.abstention().isPresent());
  }

  private static Understanding understand(String text) {
    return ENGINE.read(() -> WORDS.understand(text));
  }

  /** What the likeliest question holds nothing of, another one may be about. */
  @Test
  void asksTheQuestionThatHoldsWhatIsNamed() {
    var understood = understand("PVDF-HFP LAGP composite");

    assertThat(understood.abstention()).isEmpty();
    assertThat(understood.answer().orElseThrow().parameters()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "values of table 9; table 9; There are tables 1 to 4.",
        "conductivity in Table 2 row 45; row 45; Table 2 has rows 1 to 11.",
        "Tabelle 3, Zeile 0; Zeile 0; Table 3 has rows 1 to 10.",
        "表2第12行; 第12行; Table 2 has rows 1 to 11.",
        "which value stands in row 900; row 900; No table has more than 599 rows.",
        "what did reference 900 report; reference 900; The references are numbered 1 to 123.",
        "was steht in Abschnitt 2.9; Abschnitt 2.9; There are sections 2.1, 2.2, 2.2.1, 2.2.2, 2.2.3, 2.2.4.",
      })
  void tellsWhichPlacesThereAreInsteadOfOneThatNoSourceHas(
      String text, String place, String instead) {
    assertThat(understand(text).abstention())
        .hasValue("The graph knows nothing of " + place + ". " + instead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "what is the capital of France; The graph knows nothing of capital.",
        "石墨烯包覆; The graph knows nothing of 石墨烯.",
      })
  void namesWhatIsNotKnownAndNoWordsBesideIt(String text, String abstention) {
    assertThat(understand(text).abstention()).hasValue(abstention);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"conductivity of LAGP", "best capacity retention", "dense pellets", "杂相", "CCD"})
  void answersFewWords(String text) {
    assertThat(understand(text).abstention()).isEmpty();
  }

  /** A character beside a name makes it no slip for a longer name. */
  @Test
  void takesNoNameAndItsNeighbourForALongerName() {
    assertThat(understand("正极的界面层").things()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"what is shown in figure 23", "was steht in Abschnitt 7.2"})
  void knowsNothingOfAPlaceThatNoSourceHas(String text) {
    assertThat(understand(text).abstention().orElseThrow()).contains("knows nothing of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is shown in figure 5e",
        "claims in section 3",
        "section 2.2.2",
        "table 2 row 11"
      })
  void knowsThePlacesThatASourceHas(String text) {
    assertThat(understand(text).abstention().orElse("")).doesNotContain("knows nothing of");
  }
}
