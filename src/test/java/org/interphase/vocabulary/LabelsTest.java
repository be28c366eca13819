package org.interphase.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.ExampleSources;
import org.interphase.mapping.CatalogueMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every term and every thing of the catalogue has one label in German and one in Chinese. */
class LabelsTest {

  private static final Set<String> ALIKE =
      Set.of(
          """
          Agent, Aluminium, Bar, Binder, C-Rate, Celgard 2400, Cold Sintering, Copolymer, \
          Definition, Dip-Coating, Dissertation, Electrospinning, Ethanol, Farad, Freeze-Casting, \
          Gallium, Germanium, Gigapascal, Gold, Hertz, Ice-Templating, Interdiffusion, Interlayer, \
          Interphase, Kelvin, Kilohertz, Kiloohm, Kilopascal, Lithium, Magnesium, Material, \
          Megahertz, Megapascal, Millimeter, Millisiemens, Millivolt, Minute, Monoglyme, Monomer, \
          Nanometer, Ohm, Patent, Polymer, Polymerisation, Precursor, Region, Review, Ruthenium, \
          Separator, Tape-Casting, Test, Tetraglyme, Tetrahydrofuran, Thermal Runaway, Volt, \
          aioc-LAGP, Ångström"""
              .split(", "));

  @ParameterizedTest
  @CsvSource({"de, de", "zh, zh-Hans", "en, en"})
  void termsAreNamed(String file, String language) {
    var terms = RDFDataMgr.loadModel(home("ontology/interphase.ttl"));

    assertThat(
            new LabelCheck(terms, term -> kind(term, terms), ALIKE)
                .faults(RDFDataMgr.loadModel(home("ontology/labels/" + file + ".ttl")), language))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de, de", "zh, zh-Hans", "en, en"})
  void thingsOfTheCatalogueAreNamed(String file, String language) {
    assertThat(
            new LabelCheck(catalogue(), LabelsTest::folder, ALIKE)
                .faults(
                    RDFDataMgr.loadModel(home("data/catalogue/labels/" + file + ".ttl")), language))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ontology/labels", "data/catalogue/labels"})
  void filesAreInTheOrderOfTheIris(String folder) {
    for (var language : List.of("de", "en", "zh")) {
      var subjects = new ArrayList<String>();
      RDFParser.source(home(folder + "/" + language + ".ttl"))
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  subjects.add(triple.getSubject().getURI());
                }
              });

      assertThat(subjects).isSorted();
    }
  }

  @Test
  void findsWhatIsWrong() {
    var english =
        turtle(
            """
            :Cell rdfs:label "cell"@en ; skos:altLabel "battery"@en .
            :CellOfTable rdfs:label "cell"@en .
            :Current rdfs:label "current"@en .
            :Material rdfs:label "material"@en .
            :Power rdfs:label "power of a cell"@en .
            :LAGP rdfs:label "LAGP"@en .
            :Voltage rdfs:label "voltage"@en .
            """);
    var german =
        turtle(
            """
            :Cell rdfs:label "Zelle"@de ; skos:altLabel "Battery"@de , "Zelle"@de .
            :CellOfTable rdfs:label "Zelle"@de .
            :Current rdfs:label "Strom"@de , "Stromstärke"@de ; rdfs:comment "viel"@de .
            :Material rdfs:label "Material"@de .
            :Power rdfs:label "Leistung of Zelle"@de .
            :LAGP rdfs:label "LAGP"@de ; skos:altLabel "Strom"@de , "Li-Phosphat "@de .
            :Unknown rdfs:label "Etwas"@fr .
            """);

    assertThat(new LabelCheck(english, thing -> "", Set.of("Material")).faults(german, "de"))
        .containsExactly(
            "Cell: \"Battery\" is not in de",
            "Cell: \"Zelle\" is the label, too",
            "Current: \"viel\" is no name of the kind that belongs here",
            "Current: not one label",
            "LAGP: \"Li-Phosphat \" has blanks or signs that nobody sees",
            "Power: \"Leistung of Zelle\" is not in de",
            "Unknown: \"Etwas\" is said to be in \"fr\"",
            "Unknown: \"Etwas\" names nothing",
            "Voltage: not one label",
            "strom: names Current, LAGP");
  }

  @Test
  void findsWhatIsNotChinese() {
    var english =
        turtle(
            """
            :Cell rdfs:label "cell"@en .
            :LAGP rdfs:label "LAGP"@en .
            :ThermalRunaway rdfs:label "thermal runaway"@en .
            """);
    var chinese =
        turtle(
            """
            :Cell rdfs:label "cell"@zh-Hans ; skos:altLabel "电池"@zh-Hans , "電池"@zh-Hans .
            :LAGP rdfs:label "LAGP"@zh-Hans .
            :ThermalRunaway rdfs:label "TR"@zh-Hans .
            """);

    assertThat(new LabelCheck(english, thing -> "", Set.of()).faults(chinese, "zh-Hans"))
        .containsExactly(
            "Cell: \"cell\" is not in zh-Hans",
            "Cell: \"電池\" is not in zh-Hans",
            "ThermalRunaway: \"TR\" is not in zh-Hans");
  }

  @Test
  void findsWhatEnglishHasAlready() {
    var english = turtle(":Cell rdfs:label \"cell\"@en . :Current rdfs:label \"current\"@en .");
    var more = turtle(":Cell skos:altLabel \"Cell\"@en , \"current\"@en ; rdfs:label \"one\"@en .");

    assertThat(new LabelCheck(english, thing -> "", Set.of()).faults(more, "en"))
        .containsExactly(
            "Cell: \"Cell\" is not in en",
            "Cell: \"one\" is no name of the kind that belongs here",
            "current: names Cell, Current");
  }

  /** Terms are told apart within classes, within properties, and within all that is neither. */
  private static String kind(Resource term, Model terms) {
    var types = terms.listObjectsOfProperty(term, RDF.type).mapWith(Object::toString).toList();
    return types.contains(OWL.Class.getURI())
        ? "class"
        : types.stream().anyMatch(type -> type.endsWith("Property")) ? "property" : "individual";
  }

  /** Units stand in two namespaces, but in folders of one name. */
  private static String folder(Resource thing) {
    var parts = thing.getURI().split("/");
    return parts[parts.length - 2];
  }

  private static Model catalogue() {
    var catalogue = ExampleSources.catalogue();
    var english = ModelFactory.createDefaultModel();
    for (var entry : catalogue.entries()) {
      var thing = IriMinter.thing(entry.path());
      english.add(thing, RDFS.label, entry.label(), "en");
      entry.names().forEach(name -> english.add(thing, SKOS.altLabel, name));
      entry.formula().ifPresent(formula -> english.add(thing, SKOS.altLabel, formula));
    }
    // Ions on sites have no entry of their own: structures are written by their sites.
    var ontology = RDFDataMgr.loadModel(home("ontology/interphase.ttl"));
    new CatalogueMapper(new OntologyTerms(ontology))
        .map(catalogue, problem -> {})
        .listSubjectsWithProperty(RDF.type, IPH.SiteIon)
        .forEach(ion -> english.add(ion.listProperties(RDFS.label)));
    for (var unit : catalogue.units()) {
      english.add(ResourceFactory.createResource(unit.iri()), RDFS.label, unit.label(), "en");
    }
    return english;
  }

  private static Model turtle(String text) {
    var model = ModelFactory.createDefaultModel();
    RDFParser.fromString(
            """
            PREFIX : <https://example.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """
                + text,
            Lang.TURTLE)
        .parse(model);
    return model;
  }

  private static String home(String path) {
    return ExampleSources.HOME.resolve(path).toString();
  }
}
