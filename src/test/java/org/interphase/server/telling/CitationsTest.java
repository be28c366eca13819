package org.interphase.server.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.interphase.server.http.Iris;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;

/** How a publication is told of beside its name. */
class CitationsTest {

  private static final Node PAPER = Iris.node("https://w3id.org/interphase/id/x/reference/1");

  @Test
  void tellsADoiOnceWhereNothingElseIsKnown() {
    var known = paper("10.1021/ic030208w");

    assertThat(behind("10.1021/ic030208w", known))
        .isEqualTo(
            "<span class=\"citation\"><a href=\"https://doi.org/10.1021/ic030208w\">"
                + "the paper</a></span>");
    assertThat(behind("1", known))
        .isEqualTo(
            "<span class=\"citation\"><a href=\"https://doi.org/10.1021/ic030208w\">"
                + "doi:10.1021/ic030208w</a></span>");
  }

  @Test
  void tellsWhoAndWhereBesideTheDoi() {
    assertThat(behind("1", paper("Cheng et al. 2020 · J. Mater. Chem. A 8, 25217")))
        .contains(
            "<bdi>Cheng et al. 2020", " · <a href=\"https://doi.org/10.1021/ic030208w\">doi:");
  }

  private static String behind(String name, Graph known) {
    return Citations.behind(name, PAPER, known).orElseThrow().render();
  }

  private static Graph paper(String citation) {
    var model = ModelFactory.createDefaultModel();
    model
        .createResource(PAPER.getURI())
        .addProperty(IPH.shortCitation, citation)
        .addProperty(DCTerms.identifier, model.createResource("https://doi.org/10.1021/ic030208w"));
    return model.getGraph();
  }
}
