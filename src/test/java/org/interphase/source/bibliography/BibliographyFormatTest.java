package org.interphase.source.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.source.bibliography.BibliographyFormat.BIBTEX;
import static org.interphase.source.bibliography.BibliographyFormat.CSL_JSON;
import static org.interphase.source.bibliography.BibliographyFormat.RIS;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.interphase.model.Doi;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyFormatTest {

  private static final Reference CHENG =
      new Reference(
          "cheng2020",
          List.of("Z. Cheng", "H. Pan", "J. van der Berg"),
          "Li1.5Al0.5Ge1.5(PO4)3 & lithium: a β-study",
          "J. Mater. Chem. A",
          "2020",
          "8",
          "25217–25225",
          Doi.of("10.1039/D0TA_09<1>"),
          "");

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsBibTeX() {
    assertThat(
            read(
                BIBTEX,
                """
                % exported by hand
                @string{jmca = "J. Mater. Chem. A"}
                @comment{nothing}
                @Article{cheng2020,
                  author = {Cheng, Z. and Pan, H. and van der Berg, J.},
                  title = {{Li$_{1.5}$Al$_{0.5}$Ge$_{1.5}$(PO$_4$)$_3$} \\& lithium:
                           a $\\beta$-study},
                  journal = jmca,
                  year = 2020, month = sep, volume = "8",
                  pages = {25217--25225},
                  doi = {https://doi.org/10.1039/D0TA\\_09<1>}
                }
                """))
        .containsExactly(CHENG);
    assertThat(problems).isEmpty();
  }

  @Test
  void readsRis() {
    assertThat(
            read(
                RIS,
                """
                TY  - JOUR
                ID  - cheng2020
                AU  - Cheng, Z.
                AU  - Pan, H.
                AU  - van der Berg, J.
                TI  - Li1.5Al0.5Ge1.5(PO4)3 & lithium:
                  a β-study
                T2  - J. Mater. Chem. A
                PY  - 2020/09/01/
                VL  - 8
                SP  - 25217
                EP  - 25225
                DO  - 10.1039/D0TA_09<1>
                ER  -
                """))
        .containsExactly(CHENG);
    assertThat(problems).isEmpty();
  }

  @Test
  void readsCslJson() {
    assertThat(
            read(
                CSL_JSON,
                """
                [{"id": "cheng2020", "type": "article-journal",
                  "author": [{"family": "Cheng", "given": "Z."}, {"literal": "H. Pan"},
                    {"non-dropping-particle": "van der", "family": "Berg", "given": "J."}],
                  "title": "Li<sub>1.5</sub>Al0.5Ge1.5(PO4)3 & lithium: a β-study",
                  "container-title": "J. Mater. Chem. A",
                  "issued": {"date-parts": [[2020, 9]]},
                  "volume": 8, "page": "25217-25225", "DOI": "10.1039/D0TA_09<1>"}]
                """))
        .containsExactly(CHENG);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "M{\\\"u}ller, J\\\"org; Jörg Müller",
        "{\\'E}tienne, S\\'{e}bastien; Sébastien Étienne",
        "\\v{S}a\\v s\\'a, {\\O}le; Øle Šašá",
        "Norby and {\\AA}; Norby|Å",
        "{Barnes and Noble}; Barnes and Noble",
        "Garcia Marquez, Gabriel; Garcia Marquez, Gabriel",
        "Smith, Jr., John; John Smith",
        "B\\'{\\i}l\\'{y}, Q. and Mu\\~noz, E.; Q. Bílý|E. Muñoz"
      })
  void readsNamesOfBibTeX(String printed, String names) {
    var read = read(BIBTEX, "@misc{a, title = {A}, author = {" + printed + "}}");

    assertThat(read)
        .singleElement()
        .extracting(Reference::authors)
        .isEqualTo(List.of(names.split("\\|")));
  }

  @Test
  void takesTheDoiForAKeyWhereThereIsNone() {
    assertThat(read(RIS, "TY  - JOUR\nUR  - https://doi.org/10.1002/ABC\nER  - \n"))
        .containsExactly(Reference.of(Doi.of("10.1002/abc").orElseThrow()));
    assertThat(read(BIBTEX, "@misc{10.1016/0167-2738(92)90049-I, title={x}}"))
        .singleElement()
        .extracting(Reference::doi)
        .isEqualTo(Doi.of("10.1016/0167-2738(92)90049-I"));
  }

  @Test
  void brokenEntryHidesNoOther() {
    var read =
        read(
            BIBTEX,
            """
            @article{a, title = {A}}

            @article{b, title = {B} year = {2020}}
            @article{c, title = {C}
            @article{d e, title = {D}}
            @article{f, doi = {10/f}, title = {F}}
            """);

    assertThat(read).extracting(Reference::key).containsExactly("a", "f");
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            broken("line 3, entry \"b\""),
            broken("line 4, entry \"c\""),
            broken("line 5, entry \"d\""),
            """
            tiny/references.bib, line 6, entry "f", doi: found "10/f", expected a DOI such as 10.1002/adfm.202300973.
              Correct it, or take it out.""");
  }

  private static String broken(String within) {
    return "tiny/references.bib, "
        + within
        + ": found an entry that is no BibTeX, expected an entry such as @article{key, year ="
        + " {2023}}.\n  Check its commas and braces, and that its key holds no space; programs such"
        + " as Zotero export it well.";
  }

  @Test
  void tellsWhatIsNoRis() {
    read(RIS, "AU  - A. B.\nTY  - JOUR\nTI  - x\nTY  - JOUR\nID  - k\nER  - \nER  - \nhello\n");

    assertThat(problems)
        .extracting(problem -> problem.place() + ": " + problem.found())
        .containsExactly(
            "tiny/references.ris, line 1: \"AU\"",
            "tiny/references.ris, line 2: an entry without an end",
            "tiny/references.ris, line 7: the end of an entry",
            "tiny/references.ris, line 8: \"hello\"");
  }

  @Test
  void tellsWhatIsNoCslJson() {
    read(CSL_JSON, "[{\"id\": \"a\",}]");
    read(CSL_JSON, "[1, {\"title\": \"x\"}]");

    assertThat(problems)
        .extracting(problem -> problem.place() + ": " + problem.found())
        .containsExactly(
            "tiny/references.json, line 1, column 13: text that is no JSON",
            "tiny/references.json, /0: something that is no item",
            "tiny/references.json, /1: an entry with neither a key nor a DOI");
  }

  @Property(tries = 300)
  void readsWhatItWrites(
      @ForAll("references") List<Reference> references, @ForAll BibliographyFormat format) {
    var once = read(format, format.write(references));

    assertThat(once).isEqualTo(references);
    assertThat(problems).isEmpty();
  }

  @Property(tries = 300)
  void throwsOnNoText(@ForAll String text, @ForAll BibliographyFormat format) {
    assertThat(read(format, text)).isNotNull();
    assertThat(read(format, "@misc{a, title={" + text + "}}\nTY  - A\n" + text)).isNotNull();
  }

  @Provide
  Arbitrary<List<Reference>> references() {
    return reference().list().ofMaxSize(4);
  }

  private static Arbitrary<Reference> reference() {
    var title = words("aB ä₂β&%$#_{}~^\\\\<>\"'/.;:()");
    var journal = words("ABab. &");
    var number = words("0123A");
    var year = Arbitraries.integers().between(1800, 2030).map(String::valueOf);
    return Combinators.combine(
            Arbitraries.of("16b", "cheng2020", "10.1002/ab(c)d-e", "a:b/c.d+e", "Müller", "a–b"),
            name().list().ofMaxSize(3),
            title,
            journal,
            year,
            number,
            number,
            Arbitraries.of("", "10.1002/a_b<c>%20;2-#{z}", "10.1016/0167-2738(92)90049-i"))
        .as(
            (key, authors, t, j, y, volume, page, doi) ->
                new Reference(
                    key, authors, t, j, y, volume, page, Doi.of(doi).or(() -> Doi.of(key)), ""));
  }

  private static Arbitrary<String> name() {
    return Arbitraries.of(
        "Z. Cheng",
        "M. C. W. Kintner-Meyer",
        "J. van der Berg",
        "Garcia Marquez, Gabriel",
        "T. M. Gür",
        "Scrosati",
        "X. O’Neil",
        "Ö. {A}_B");
  }

  private static Arbitrary<String> words(String letters) {
    return Arbitraries.strings()
        .withChars(letters.toCharArray())
        .ofMaxLength(12)
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .filter(text -> !text.contains("''") && !text.matches(".*</?(i|b|sub|sup|sc|span)[ >].*"));
  }

  private List<Reference> read(BibliographyFormat format, String text) {
    return format.read(text, "tiny/" + format.fileName(), problems::add).stream()
        .map(ListedReference::reference)
        .toList();
  }
}
