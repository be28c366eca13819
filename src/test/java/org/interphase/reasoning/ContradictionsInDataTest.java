package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interphase.model.Problem;

/** What contradicts an ontology in the data of many rows, most of which are alike. */
class ContradictionsInDataTest {

  private static final String ONTOLOGY =
      """
      PREFIX : <https://example.org/o#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <https://example.org/o> a owl:Ontology .
      :Oxide a owl:Class .
      :Metal a owl:Class ; owl:disjointWith :Oxide .
      :on a owl:ObjectProperty ; rdfs:range :Metal .
      :next a owl:ObjectProperty , owl:IrreflexiveProperty .
      :made a owl:ObjectProperty , owl:FunctionalProperty .
      :thickness a owl:DatatypeProperty ; rdfs:range [
        a rdfs:Datatype ; owl:onDatatype xsd:decimal ;
        owl:withRestrictions ( [ xsd:minInclusive 0.0 ] ) ] .
      :A a owl:NamedIndividual , :Oxide . :B a owl:NamedIndividual , :Oxide ; owl:differentFrom :A .
      """;

  @Example
  void nothingIsWrongWithRowsThatAreAlike() {
    assertThat(contradictions(rows())).isEmpty();
  }

  @Example
  void oneRowOfManyThatIsOfTwoDisjointClassesIsNamed() {
    assertThat(found(rows() + ":row50 a :Metal ."))
        .contains("row50", "Metal", "Oxide")
        .doesNotContain("row51");
  }

  @Example
  void oneValueOfManyThatIsBelowTheBoundIsNamed() {
    assertThat(found(rows() + ":row7 :thickness -0.5 .")).contains("row7", "-0.5");
  }

  /** Of "1" and "200" a text comes first that is within the bound. */
  @Example
  void oneWholeNumberOfManyThatIsAboveTheBoundIsNamedWhateverItsType() {
    for (var type : List.of("xsd:integer", "xsd:int", "xsd:nonNegativeInteger")) {
      assertThat(
              found(
                  """
                  :turns a owl:DatatypeProperty ; rdfs:range [
                    a rdfs:Datatype ; owl:onDatatype xsd:integer ;
                    owl:withRestrictions ( [ xsd:maxInclusive 100 ] ) ] .
                  :x a :Oxide ; :turns "1"^^TYPE . :y a :Oxide ; :turns "200"^^TYPE .
                  """
                      .replace("TYPE", type)))
          .as(type)
          .contains("y", "200");
    }
  }

  @Example
  void oneRowThatStandsOnAnOxideIsNamed() {
    assertThat(found(rows() + ":row3 :on :row4 .")).contains("row3", "row4");
  }

  @Example
  void whatIsSaidToDifferIsNotTakenForOne() {
    assertThat(found(rows() + ":row3 :made :A , :B .")).contains("row3", "A", "B");
  }

  @Example
  void whatIsAlikeMayBeLinkedByAnIrreflexiveProperty() {
    assertThat(contradictions(":x a :Oxide ; :next :y . :y a :Oxide ; :next :x .")).isEmpty();
  }

  @Example
  void aValueIsNoMatterOfItsFellows() {
    assertThat(
            contradictions(
                """
                :length a owl:DatatypeProperty , owl:FunctionalProperty .
                :x a :Oxide ; :length 1.0 . :y a :Oxide ; :length 2.0 .
                """))
        .isEmpty();
    assertThat(
            found(
                """
                :length a owl:DatatypeProperty , owl:FunctionalProperty .
                :x a :Oxide ; :length 1.0 . :y a :Oxide ; :length 1.0 , 2.0 .
                """))
        .contains("y", "1.0", "2.0");
  }

  @Property(tries = 60)
  void whatContradictsItselfAsAWholeIsAlwaysFound(@ForAll("someData") String data) {
    var whole = OntologyCheck.check("data", graph(data));

    assertThat(contradictions(data).isEmpty()).as(data).isEqualTo(whole.isEmpty());
  }

  @Provide
  Arbitrary<String> someData() {
    var things = Arbitraries.of(":A", ":B", ":p", ":q", ":r", ":s", ":t");
    var types =
        Combinators.combine(things, Arbitraries.of(":Oxide", ":Metal")).as("%s a %s ."::formatted);
    var links =
        Combinators.combine(things, Arbitraries.of(":on", ":next", ":made"), things)
            .as("%s %s %s ."::formatted);
    var values =
        Combinators.combine(things, Arbitraries.of("-1.0", "0.0", "2.5", "3.5"))
            .as("%s :thickness %s ."::formatted);
    return Arbitraries.frequencyOf(Tuple.of(2, types), Tuple.of(3, links), Tuple.of(1, values))
        .set()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(ContradictionsInDataTest::joined);
  }

  private static String joined(Set<String> statements) {
    return String.join("\n", statements);
  }

  private static String rows() {
    return IntStream.rangeClosed(1, 100)
        .mapToObj(
            number ->
                ":row%d a :Oxide ; :thickness %d.5 ; :on :layer%d . :layer%d a :Metal .\n"
                    .formatted(number, number, number, number))
        .collect(Collectors.joining());
  }

  private static String found(String data) {
    return contradictions(data).stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private static List<Problem> contradictions(String data) {
    return OntologyCheck.contradictions("data", graph(data));
  }

  private static Graph graph(String data) {
    return RDFParser.fromString(ONTOLOGY + data, Lang.TURTLE).toGraph();
  }
}
