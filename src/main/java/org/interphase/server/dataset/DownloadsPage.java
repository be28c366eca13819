package org.interphase.server.dataset;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interphase.export.Licence;
import org.interphase.export.ReleaseFile;
import org.interphase.server.http.Page;

/** The page that lists the files to take away. */
final class DownloadsPage {

  private static final int KILO = 1000;

  private DownloadsPage() {}

  /**
   * The page where files are offered below {@code folder}, with the sizes in bytes that are known.
   */
  static String of(String folder, Map<ReleaseFile, Integer> sizes, Optional<Licence> licence) {
    return page()
        .with(
            p("Everything in the graph, as files to keep."),
            section(
                dl(
                    each(
                        List.of(ReleaseFile.values()),
                        file ->
                            join(
                                dt(
                                    a(file.fileName()).withHref(folder + file.fileName()),
                                    text(
                                        sizes.containsKey(file)
                                            ? " · " + shown(sizes.get(file))
                                            : "")),
                                dd(file.purpose()))))),
            p(
                text("The terms alone: "),
                a("Turtle").withHref("/ontology.ttl"),
                text(", "),
                a("JSON-LD").withHref("/ontology.jsonld"),
                text(". How much of what is in the files: "),
                a("the dataset").withHref("/void"),
                text(".")),
            each(licence.stream().toList(), DownloadsPage::terms))
        .render();
  }

  private static DomContent terms(Licence licence) {
    return p(
        text("Free to use under "),
        a(licence.name()).withHref(licence.iri()).withRel("license"),
        text("; name Interphase, and the sources that the files name."));
  }

  /** The page where none are. */
  static String ofNone() {
    return page()
        .with(
            p(
                "This server answers from another SPARQL service, and has no files of its own to"
                    + " take away. It still gives:"),
            ul(
                each(
                    List.of(
                        a("the terms, as Turtle").withHref("/ontology.ttl"),
                        a("each question's answer, as CSV or JSON").withHref("/questions"),
                        a("the answer to any query").withHref("/sparql")),
                    link -> li(link))))
        .render();
  }

  private static Page page() {
    return new Page("Downloads").with(h1("Downloads"));
  }

  private static String shown(int bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO
        ? Math.round(bytes / (double) KILO) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
  }
}
