package org.interphase.server.compare;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Citations;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IPH;

/** What is said in a cell of a comparison, with what it rests on a click away. */
final class EntryCell {

  private final ComparedEntry entry;
  private final Excerpt excerpt;
  private final Labels labels;

  EntryCell(ComparedEntry entry, Excerpt excerpt, Labels labels) {
    this.entry = entry;
    this.excerpt = excerpt;
    this.labels = labels;
  }

  DomContent render() {
    if (entry.value().isPresent()) {
      return value(entry.value().get());
    }
    if (!entry.detail().isEmpty()) {
      var words = List.of(entry.text().split(", "));
      return join(
          each(words, word -> span(EvidenceGrades.marked(word), text(" "))),
          small(linked(entry.detail())));
    }
    return linked(entry.text());
  }

  private DomContent linked(String text) {
    return entry
        .link()
        .map(node -> Links.to(node.getURI(), text))
        .orElseGet(() -> Written.words(text));
  }

  private DomContent value(ComparedValue value) {
    var same = value.inReferenceUnit();
    var conditions = value.conditions();
    var reading = value.shown().reading();
    return join(
        span(Links.to(value.node().getURI(), Written.amount(value.text()))).withClass("value"),
        same.isEmpty() ? join() : small(equal(same)),
        conditions.isEmpty() ? join() : small(bdi("at " + conditions)),
        reading.isEmpty() ? join() : small(reading).withClass("reading"),
        source(value));
  }

  /** A number is equal to another; a bound or a guess has its own sign. */
  private static String equal(String same) {
    return Character.isDigit(same.charAt(0)) ? "= " + same : same;
  }

  /** The print leads to the place where it stands. */
  private DomContent source(ComparedValue value) {
    var printed = value.shown().asPrinted();
    var text = printed.isEmpty() ? derivation(value) : "printed “" + printed + "”";
    var loci = value.shown().loci();
    return small(
            loci.isEmpty() ? bdi(text) : join(),
            each(
                loci.stream().limit(1).toList(),
                place -> place(place, text.isEmpty() ? labels.of(place) : text)),
            each(value.references(), this::reference))
        .withClass("source");
  }

  private String derivation(ComparedValue value) {
    return excerpt.objects(value.node(), IPH.derivation).stream()
        .map(labels::of)
        .collect(Collectors.joining(", "));
  }

  private DomContent place(Node place, String text) {
    return place(place, text, labels.of(place));
  }

  private static DomContent place(Node place, String text, String title) {
    return Iris.address(place.getURI())
        .<DomContent>map(address -> a(bdi(text)).withHref(address).withTitle(title))
        .orElseGet(() -> bdi(text));
  }

  private DomContent reference(Node reference) {
    var key =
        excerpt.objects(reference, IPH.referenceKey).stream()
            .map(labels::of)
            .findFirst()
            .orElseGet(() -> labels.of(reference));
    return span(
        text(" "),
        place(
            reference,
            "[" + key + "]",
            Citations.text(reference, excerpt.union()).orElse(labels.of(reference))));
  }
}
