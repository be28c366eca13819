package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.model.Problem;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a formula parses to is a material, whether the catalogue has an entry of it or not. */
class MaterialsTest {

  private static final String COMPOSITION =
      "\"iph:notation\": \"composition\", \"iph:about\": \"sample\"";
  private static final String LATP = "material/Li1.2Ti1.8Al0.2P3O12";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder).withFamilies();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Li1.2Al0.2Ti1.8(PO4)3",
        "Li1.2Ti1.8Al0.2(PO4)3",
        "Li1.20Al0.20Ti1.80P3O12",
        "Li₁.₂Al₀.₂Ti₁.₈(PO₄)₃",
        "Li1+xAlxTi2−x(PO4)3 (x = 0.2)"
      })
  void oneCompositionIsOneMaterial(String print) {
    source.with("c", COMPOSITION, print);

    assertThat(source.problems()).isEmpty();
    assertThat(objects("/sample", IPH.ofMaterial.asNode())).isEqualTo(LATP);
    assertThat(objectsOf(LATP, RDF.type.asNode())).isEqualTo("LATP");
    assertThat(objectsOf(LATP, RDFS.label.asNode())).isEqualTo("Li1.2Ti1.8Al0.2(PO4)3");
    assertThat(objectsOf(LATP, SKOS.altLabel.asNode()))
        .isEqualTo(print.equals("Li1.2Ti1.8Al0.2(PO4)3") ? "" : print);
  }

  @Test
  void materialHoldsItsElements() {
    source.with("c", COMPOSITION, "Li1.2Al0.2Ti1.8(PO4)3");

    assertThat(objectsOf(LATP, IPH.hasElementContent.asNode()))
        .isEqualTo("%1$s/al, %1$s/li, %1$s/o, %1$s/p, %1$s/ti".formatted(LATP));
    assertThat(objectsOf(LATP + "/ti", IPH.elementSymbol.asNode())).isEqualTo("Ti");
    assertThat(objectsOf(LATP + "/ti", IPH.atomsPerFormulaUnit.asNode())).isEqualTo("1.8");
    assertThat(objectsOf(LATP + "/o", IPH.atomsPerFormulaUnit.asNode())).isEqualTo("12.0");
  }

  @Test
  void entryOfTheCatalogueComesFirst() {
    source.with("c", COMPOSITION, "Li1.5Ge1.5Ga0.1Al0.4(PO4)3");

    assertThat(objects("/sample", IPH.ofMaterial.asNode())).isEqualTo("material/lagp-ga");
  }

  @Test
  void elementsNeedNoEntry() {
    source.with("c", COMPOSITION, "W-doped LAGP");

    assertThat(source.problems()).isEmpty();
    assertThat(objects("/sample/dopant-W", IPH.roleOfMaterial.asNode())).isEqualTo("material/W");
    assertThat(objectsOf("material/W", RDF.type.asNode())).isEqualTo("MetalOrElement");
  }

  @Test
  void compoundOfNoFamilyIsAnElectrolyteWhereASampleIsMadeOfIt() {
    source.with("c", COMPOSITION, "Li7BiO6");

    assertThat(objectsOf("material/Li7BiO6", RDF.type.asNode()))
        .isEqualTo("Oxide, SolidElectrolyte");
  }

  /** By the formula with a variable that the series has among its names. */
  @ParameterizedTest
  @CsvSource({"LATP (x = 0.2)", "'LATP, x = 0.2'", "Li1+xAlxTi2−x(PO4)3 (x = 0.2)"})
  void memberOfASeriesIsTheCompoundThatItsNumberSays(String print) {
    source.withGeneralLatp().with("c", COMPOSITION, print);

    assertThat(source.problems()).isEmpty();
    assertThat(objects("/sample", IPH.ofMaterial.asNode())).isEqualTo(LATP);
  }

  @Test
  void numberOfASeriesWithoutAFormulaIsNotKnown() {
    source.with("c", COMPOSITION, "NCA (x = 0.2)");

    assertThat(source.problems())
        .extracting(Problem::expected)
        .containsExactly("a name that the catalogue knows");
  }

  @Test
  void whatIsAddedToAnElectrolyteIsNone() {
    source.with("c", COMPOSITION, "LAGP-Y2O3");

    assertThat(objects("/sample", IPH.ofMaterial.asNode())).isEqualTo("material/lagp");
    assertThat(objectsOf("material/Y2O3", RDF.type.asNode())).isEqualTo("Oxide");
  }

  @Test
  void layersOfCellsAreMaterialsToo() {
    source.with(
        "c",
        "\"iph:notation\": \"cell-stack\", \"iph:about\": \"cell\"",
        "Li|Li7La3Zr2O12|LiNi0.83Co0.12Mn0.05O2");

    assertThat(source.problems()).isEmpty();
    assertThat(objects("/cell", IPH.property("hasElectrolyte").asNode()))
        .isEqualTo("material/Li7La3Zr2O12");
    assertThat(objects("/cell", IPH.property("hasCathode").asNode()))
        .isEqualTo("material/LiMn0.05Co0.12Ni0.83O2");
  }

  /** All their letters are symbols of elements, too. */
  @ParameterizedTest
  @CsvSource({"SPIN", "PVP", "C65", "NaSICON", "P2", "I"})
  void abbreviationIsNoFormula(String name) {
    source.with("c", COMPOSITION, name);

    assertThat(source.problems())
        .extracting(Problem::expected)
        .containsExactly("a name that the catalogue knows");
  }

  private String objects(String thingOfRow, Node property) {
    return texts(source.about(thingOfRow), property);
  }

  private String objectsOf(String thing, Node property) {
    return texts(source.aboutThing(thing), property);
  }

  private static String texts(Graph graph, Node property) {
    return graph.find(Node.ANY, property, Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
        .map(text -> text.replace(IriMinter.ID, "").replace(IPH.NS, ""))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
