package org.interphase.server.thing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Page;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.TableBox;

/** The page of a named graph: how much of what stands in it, and where to take it from. */
final class GraphPage {

  private static final Map<String, String> FORMS =
      Map.of("ttl", "Turtle", "jsonld", "JSON-LD", "nt", "N-Triples");

  private GraphPage() {}

  static String of(String name, PartCounts counts) {
    var address = "/graph/" + Iris.escapedPath(name);
    return new Page("Graph " + name)
        .alternate("text/turtle", address + ".ttl")
        .alternate("application/ld+json", address + ".jsonld")
        .with(
            h1(join("Graph ", bdi(name))),
            p(
                String.format(
                    Locale.ROOT,
                    "%s statements about %s things.",
                    number(counts.triples()),
                    number(counts.subjects()))),
            p(
                    code(Iris.GRAPHS + name),
                    each(
                        List.of("ttl", "jsonld", "nt"),
                        form -> a(FORMS.get(form)).withHref(address + "." + form)))
                .withClass("take-away"),
            h2("What it speaks of"),
            counts.classes().isEmpty()
                ? p("It says nothing of what its things are.")
                : TableBox.of("Classes", List.of("Class", "Members"), rows(counts)),
            p(a("All graphs").withHref("/void")))
        .render();
  }

  private static List<List<DomContent>> rows(PartCounts counts) {
    return counts.classes().stream()
        .map(
            members ->
                List.<DomContent>of(
                    Links.to(members.type().getURI(), members.label()),
                    text(number(members.count()))))
        .toList();
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
