package org.interphase.server.http;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.script;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** A page: what all pages share, around what this one shows. */
public final class Page {

  private final String title;
  private final List<DomContent> content = new ArrayList<>();
  private final List<DomContent> inHead = new ArrayList<>();

  public Page(String title) {
    this.title = title;
  }

  /** Adds {@code parts} below what the page shows already. */
  public Page with(DomContent... parts) {
    content.addAll(List.of(parts));
    return this;
  }

  /** Names another form of what the page shows, for programs that read its head. */
  public Page alternate(String mediaType, String address) {
    inHead.add(link().withRel("alternate").withType(mediaType).withHref(address));
    return this;
  }

  /** Gives the page a further stylesheet, a file of the assets. */
  public Page style(String name) {
    inHead.add(stylesheet(name));
    return this;
  }

  /** Runs a module of the assets once the page is read; the page must be whole without it. */
  public Page module(String name) {
    inHead.add(script().withType("module").withSrc("/assets/" + name));
    return this;
  }

  /** Returns the page as HTML. */
  public String render() {
    return document(
        html(
                head(
                        meta().withCharset("utf-8"),
                        title(title + " · Interphase"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        meta().withName("color-scheme").withContent("light dark"),
                        link()
                            .withRel("icon")
                            .withType("image/svg+xml")
                            .withHref("/assets/icon.svg"),
                        stylesheet("pico.min.css"),
                        stylesheet("interphase.css"))
                    .with(inHead),
                body(
                    header(
                            nav(
                                    ul(li(a(strong("Interphase")).withHref("/"))),
                                    ul(
                                        li(a("Questions").withHref("/questions")),
                                        li(a("Plot").withHref("/plot")),
                                        li(a("Compare").withHref("/compare")),
                                        li(a("Failure map").withHref("/failures")),
                                        li(a("Doubts").withHref("/discrepancies")),
                                        li(a("Terms").withHref("/ontology")),
                                        li(a("SPARQL").withHref("/sparql-editor"))))
                                .attr("aria-label", "Main"))
                        .withClass("container"),
                    main().with(content).withClass("container")))
            .withLang("en"));
  }

  private static DomContent stylesheet(String name) {
    return link().withRel("stylesheet").withHref("/assets/" + name);
  }
}
