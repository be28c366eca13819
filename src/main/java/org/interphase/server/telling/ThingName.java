package org.interphase.server.telling;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/**
 * What a thing is called in a list of its like.
 *
 * @param title the print that tells it from others, or its label
 * @param detail its label, material and reference as far as the title leaves them out
 */
public record ThingName(String title, String detail) {

  private static final List<Property> PRINTS =
      List.of(IPH.stackAsPrinted, IPH.formulaAsPrinted, IPH.asPrinted);

  /** Fetches what names of things are made of, but for labels. */
  public static void fetch(Collection<Node> things, Excerpt excerpt) {
    excerpt.said(
        things,
        IPH.stackAsPrinted,
        IPH.formulaAsPrinted,
        IPH.asPrinted,
        IPH.ofMaterial,
        IPH.preparedBy,
        PROV.hadPrimarySource);
  }

  /** What to call a thing where several of its kind stand side by side. */
  public static ThingName of(Node thing, Excerpt excerpt, Labels labels) {
    var label = labels.of(thing);
    var title =
        PRINTS.stream()
            .flatMap(print -> texts(thing, print, excerpt, labels))
            .findFirst()
            .orElse(label);
    var detail =
        Stream.of(
                title.equals(label) ? Stream.<String>of() : Stream.of(label),
                texts(thing, IPH.ofMaterial, excerpt, labels),
                texts(thing, IPH.preparedBy, excerpt, labels),
                texts(thing, PROV.hadPrimarySource, excerpt, labels))
            .flatMap(words -> words)
            .filter(words -> !words.equals(title))
            .distinct()
            .collect(Collectors.joining(" · "));
    return new ThingName(title, detail);
  }

  private static Stream<String> texts(
      Node thing, Property property, Excerpt excerpt, Labels labels) {
    return excerpt.objects(thing, property).stream().map(labels::of).sorted();
  }
}
