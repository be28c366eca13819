package org.interphase.server.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.interphase.server.ask.Excerpt;
import org.interphase.vocabulary.IPH;

/** The kinds of things that can be set side by side. */
public enum ComparedKind {
  CELLS("Cells", "cell", IPH.Cell, Set.of()),
  INTERLAYERS(
      "Interlayers and other strategies",
      "interlayer or other strategy",
      IPH.InterfaceStrategy,
      Set.of()),
  ELECTROLYTES("Electrolytes", "electrolyte sample", IPH.Sample, Set.of(IPH.InterlayerSample));

  private final String title;
  private final String one;
  private final Resource type;
  private final Set<Resource> others;

  ComparedKind(String title, String one, Resource type, Set<Resource> others) {
    this.title = title;
    this.one = one;
    this.type = type;
    this.others = others;
  }

  /** The kind of this name in an address. */
  static Optional<ComparedKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The kind of things of a class, one of {@link #types}. */
  static ComparedKind ofType(Node type) {
    return Arrays.stream(values())
        .filter(kind -> kind.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  /** The class of each kind. */
  static List<Node> types() {
    return Arrays.stream(values()).map(ComparedKind::type).toList();
  }

  /** The kind that a thing is of; nothing for what cannot be compared. */
  static Optional<ComparedKind> of(Node thing, Excerpt excerpt) {
    return Arrays.stream(values()).filter(kind -> kind.has(thing, excerpt)).findFirst();
  }

  boolean has(Node thing, Excerpt excerpt) {
    return isA(thing, type, excerpt) && others.stream().noneMatch(t -> isA(thing, t, excerpt));
  }

  private static boolean isA(Node thing, Resource type, Excerpt excerpt) {
    return excerpt.isA(thing, type);
  }

  /** The name in an address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  /** One of them, in words. */
  String one() {
    return one;
  }

  Node type() {
    return type.asNode();
  }
}
