package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An address with a parameter that it does not have is refused: the answer would be taken for one
 * that the parameter limits.
 */
class UnknownParametersTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/failures?plac=anode | plac | no other than place, kind, observed, from, to.",
        "/failures.json?plac=anode | plac | no other than place, kind, observed.",
        "/failures.json?from=mechanism/a | from | no other than place, kind, observed.",
        "/failures.svg?width=300 | width | no other than place, kind, observed.",
        "/failures.png?plac=anode | plac | no other than place, kind, observed, width.",
        "/failures/claims?from=a&too=b | too | no other than from, to.",
        "/discrepancies?kinds=Misprint | kinds | no other than kind, place, matters.",
        "/compare?things=strategy/spi | things | no other than thing, kind, differences, find, pick.",
        "/changes?knd=value | knd | no other than kind, how, from.",
        "/changes.json?kind=value | kind | none.",
        "/plot?onlyMethod=sintering | onlyMethod | no other than x, y, xScale,",
        "/plot.csv?z=GrainSize | z | no other than x, y, xScale,",
        "/plot.svg?only=&onlyMethod=sintering | onlyMethod | no other than x, y, xScale,",
        "/search?txt=LAGP | txt | no other than text.",
        "/search.json?text=LAGP&limit=5 | limit | no other than text.",
        "/suggest.json?prefix=LA | prefix | no other than text.",
        "/report?iri=https://example.org/ | iri | no other than about.",
        "/term?uri=https://example.org/ | uri | no other than iri.",
        "/lookup?uri=https://example.org/ | uri | no other than iri.",
        "/sparql-editor?q=ASK%7B%7D | q | no other than question, query, run."
      })
  void areRefusedWithThoseThatThereAre(String address, String name, String expected) {
    var problem = server.get(address, "Accept", "application/problem+json, */*;q=0.1");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body())
        .contains("Found the parameter \\\"" + name + "\\\", expected " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/failures?lang=de&place=",
        "/failures.png?width=300",
        "/discrepancies?lang=zh",
        "/compare?kind=interlayers&find=x&pick=find&lang=de",
        "/search?lang=de&text=SPI",
        "/sparql-editor?run"
      })
  void areNotThoseOfThePageAndItsLanguage(String address) {
    assertThat(server.browse(address).statusCode()).isNotEqualTo(400);
  }
}
