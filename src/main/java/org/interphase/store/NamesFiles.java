package org.interphase.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.Shown;
import org.interphase.vocabulary.IriMinter;

/** The files of what terms and things of the catalogues are called, a language each. */
final class NamesFiles {

  private static final String METHODS = IriMinter.ID + "method/";

  private NamesFiles() {}

  /** All that they say; {@code problems} is told of those that cannot be read. */
  static Graph read(Layout layout, Consumer<Problem> problems) {
    var names = new GraphMem2Fast();
    for (var file : layout.names()) {
      try {
        TurtleFile.read(file).find().forEachRemaining(names::add);
      } catch (RiotException e) {
        problems.accept(
            new Problem(
                Place.file(Shown.as(file, layout.home())),
                e.getMessage(),
                "Turtle, such as strategy:spi rdfs:label \"SPI\"@de .",
                "Write the names as the other files beside this one do."));
      }
    }
    return names;
  }

  /**
   * What methods are called in {@code names}, by their paths below {@code id/}. Cells hold methods
   * in words; of materials they hold formulas and abbreviations, which names could be mistaken for.
   */
  static Map<String, Set<String>> ofMethods(Graph names) {
    var called = new LinkedHashMap<String, Set<String>>();
    for (var property : new Node[] {RDFS.label.asNode(), SKOS.altLabel.asNode()}) {
      names
          .find(Node.ANY, property, Node.ANY)
          .filterKeep(
              said ->
                  said.getSubject().toString().startsWith(METHODS) && said.getObject().isLiteral())
          .forEach(
              said ->
                  called
                      .computeIfAbsent(
                          said.getSubject().getURI().substring(IriMinter.ID.length()),
                          path -> new LinkedHashSet<>())
                      .add(said.getObject().getLiteralLexicalForm()));
    }
    return called;
  }
}
