package org.interphase.assistant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Citations;
import org.interphase.server.telling.Labels;

/** Places and publications as whoever cites them needs them: with a name and a lasting address. */
final class Cites {

  private final Excerpt excerpt;
  private final Labels labels;

  Cites(Excerpt excerpt) {
    this.excerpt = excerpt;
    this.labels = new Labels(excerpt.union());
  }

  Labels labels() {
    return labels;
  }

  /** The names of things, without their addresses. */
  List<String> names(Collection<Node> things) {
    return things.stream().map(labels::of).distinct().sorted().toList();
  }

  /** Each with its name and address. */
  List<Map<String, Object>> links(Collection<Node> things) {
    return things.stream()
        .distinct()
        .sorted(Comparator.comparing(labels::of))
        .map(this::link)
        .toList();
  }

  Map<String, Object> link(Node thing) {
    return Told.of("label", labels.of(thing))
        .with("link", thing.isURI() ? thing.getURI() : "")
        .map();
  }

  /** Publications as a list of references has them. */
  List<Map<String, Object>> publications(Collection<Node> publications) {
    excerpt.about(publications);
    var told = new ArrayList<Map<String, Object>>();
    for (var publication :
        publications.stream().distinct().sorted(Comparator.comparing(labels::of)).toList()) {
      told.add(
          Told.of("label", labels.of(publication))
              .with("citation", Citations.ownText(publication, excerpt.union()))
              .with("doi", Citations.doi(publication, excerpt.union()))
              .with("link", publication.getURI())
              .map());
    }
    return told;
  }
}
