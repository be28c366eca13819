package org.interphase.server.dataset;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.interphase.export.Release;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Page;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.TableBox;

/** The page of the dataset: how much of what is in it. */
final class VoidPage {

  private VoidPage() {}

  static String of(DatasetCounts counts, String origin) {
    return new Page("The dataset")
        .alternate("text/turtle", "/void.ttl")
        .alternate("application/ld+json", "/void.jsonld")
        .with(
            h1("The dataset"),
            p(Release.ABOUT),
            p(
                text(
                    String.format(
                        Locale.ROOT,
                        "%s statements about %s things; the SPARQL endpoint is ",
                        number(counts.triples()),
                        number(counts.subjects()))),
                code(origin + "/sparql"),
                text(".")),
            p(
                    a("Turtle").withHref("/void.ttl"),
                    a("JSON-LD").withHref("/void.jsonld"),
                    a("N-Triples").withHref("/void.nt"),
                    a("Downloads").withHref("/downloads"),
                    a("Example queries").withHref("/sparql-examples"),
                    a("OpenAPI").withHref("/openapi.json"))
                .withClass("take-away"),
            h2("Graphs"),
            uses("Graphs", counts.graphs()),
            folded(
                "Classes",
                TableBox.of(
                    "Classes",
                    List.of("Class", "Members", "For example"),
                    counts.classes().stream()
                        .map(
                            members ->
                                List.<DomContent>of(
                                    link(members.name()),
                                    text(number(members.count())),
                                    members.example().startsWith(Iris.THINGS)
                                        ? Links.to(
                                            members.example(), Iris.shortName(members.example()))
                                        : text("")))
                        .toList())),
            folded("Properties", uses("Properties", counts.properties())),
            cite(origin))
        .render();
  }

  private static DomContent folded(String title, DomContent table) {
    return details(summary(h2(title)), table);
  }

  private static DomContent cite(String origin) {
    return section(
            h2("How to cite"),
            p(
                "Interphase contributors: Interphase, a knowledge graph of solid-electrolyte"
                    + " interfaces. "
                    + origin
                    + "/void. Name the data version that stands in the foot of each page, and the"
                    + " sources that the values name."),
            p(
                "Each answer can be cited by itself: its page gives a sentence, BibTeX and a hash"
                    + " by which anyone can check it."))
        .withId("cite");
  }

  private static DomContent uses(String name, List<DatasetCounts.Uses> uses) {
    return TableBox.of(
        name,
        List.of("Name", "Statements", "Subjects", "Objects"),
        uses.stream()
            .map(
                use ->
                    List.<DomContent>of(
                        link(use.name()),
                        text(number(use.triples())),
                        text(number(use.subjects())),
                        text(number(use.objects()))))
            .toList());
  }

  private static DomContent link(Node name) {
    return Links.to(name.getURI(), Iris.shortName(name.getURI()));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
