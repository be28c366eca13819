package org.interphase.server.spread;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.PictureFoot;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/**
 * How the values of a material, or of one comparison, lie apart and why; of one value, or those of
 * a sample, where among the others they lie.
 */
public final class SpreadSections implements Sections {

  private final Thing thing;
  private final PictureFoot foot;
  private final Excerpt excerpt;
  private final Labels labels;
  private Set<Node> comparisons = Set.of();

  /**
   * @param foot gives the lines below a picture
   */
  public SpreadSections(Thing thing, PictureFoot foot) {
    this.thing = thing;
    this.foot = foot;
    this.excerpt = thing.excerpt();
    this.labels = thing.labels();
  }

  @Override
  public void fetch() {
    comparisons = comparisons();
    excerpt.about(comparisons);
    if (isWhole()) {
      ComparedValues.fetch(comparisons, excerpt);
    }
  }

  private boolean isWhole() {
    return thing.isA(IPH.ValueComparison) || thing.isA(IPH.Material);
  }

  private Set<Node> comparisons() {
    var itself = List.of(thing.node());
    if (thing.isA(IPH.ValueComparison)) {
      return Set.of(thing.node());
    }
    if (thing.isA(IPH.Material)) {
      return excerpt.from(IPH.comparesMaterial, itself);
    }
    var values = new LinkedHashSet<Node>(itself);
    values.addAll(excerpt.objects(itself, IPH.hasMeasurement));
    return excerpt.from(IPH.compares, values);
  }

  @Override
  public List<DomContent> render() {
    if (comparisons.isEmpty()) {
      return List.of();
    }
    return List.of(
        section(
            h2(isWhole() ? "How far its values lie apart, and why" : "Beside other values"),
            each(
                sorted(comparisons),
                node -> {
                  var compared = new ComparedValues(node, excerpt, labels);
                  return isWhole() ? whole(compared) : place(compared);
                })));
  }

  private DomContent whole(ComparedValues compared) {
    var samples = compared.samples();
    return join(
        h3(labels.link(compared.node())),
        p(bdi(String.join(" ", new SpreadWords(compared, samples).sentences()))),
        each(
            SpreadPicture.of(compared, samples, foot(samples)).stream().toList(),
            svg -> figure(rawHtml(svg), figcaption()).withClass("spread")),
        table(compared, samples));
  }

  private String foot(List<ComparedSample> samples) {
    return foot.of(samples.stream().map(sample -> sample.value().getURI()).toList());
  }

  /** Where among the others the values of the thing itself lie. */
  private DomContent place(ComparedValues compared) {
    return each(
        own()
            .filter(compared::has)
            .map(value -> Numbers.of(excerpt.objects(value, IPH.valueInReferenceUnit)))
            .toList(),
        number -> p(labels.link(compared.node()), bdi(". " + SpreadWords.place(number, compared))));
  }

  private Stream<Node> own() {
    return Stream.concat(
        Stream.of(thing.node()), excerpt.objects(thing.node(), IPH.hasMeasurement).stream());
  }

  private DomContent table(ComparedValues compared, List<ComparedSample> samples) {
    return TableBox.of(
        compared.label(), ComparedSample.titles(), samples.stream().map(this::row).toList());
  }

  private List<DomContent> row(ComparedSample sample) {
    var iri = sample.value().getURI();
    return List.of(
        Links.to(iri, Written.amount(sample.number().stripTrailingZeros().toPlainString())),
        bdi(sample.printed()),
        Written.words(sample.preparation()),
        bdi(sample.structure()),
        bdi(sample.conditions()),
        labels.links(sorted(excerpt.objects(sample.value(), PROV.hadPrimarySource))),
        labels.links(sorted(excerpt.objects(sample.value(), PROV.wasQuotedFrom))));
  }

  private List<Node> sorted(Collection<Node> nodes) {
    return nodes.stream().distinct().sorted(Comparator.comparing(labels::of)).toList();
  }
}
