package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;

class ShapesTest {

  private static final Graph SHAPES = RDFDataMgr.loadGraph("ontology/shapes.ttl");
  private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/interphase.ttl");

  @Test
  void everyMessageSaysWhatIsExpectedAndHowToMendIt() {
    assertThat(
            SHAPES
                .find(Node.ANY, SHACL.message, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList())
        .hasSizeGreaterThan(80)
        .allMatch(message -> message.matches("(?s)Expected .+?\\. [A-Z].+\\."));
  }

  @Test
  void shapesSpeakOnlyOfTermsThatTheOntologyHas() {
    var terms = new TreeSet<String>();
    SHAPES
        .find()
        .forEach(
            triple -> {
              if (triple.getObject().isURI() && triple.getObject().getURI().startsWith(IPH.NS)) {
                terms.add(triple.getObject().getURI());
              }
            });

    assertThat(terms)
        .hasSizeGreaterThan(80)
        .allMatch(term -> ONTOLOGY.contains(NodeFactory.createURI(term), Node.ANY, Node.ANY));
  }
}
