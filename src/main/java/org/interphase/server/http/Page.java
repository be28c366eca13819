package org.interphase.server.http;

import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** A page: what all pages share, around what this one shows. */
public final class Page {

  private static final int LONGEST = 300;

  private final String title;
  private String description = "";
  private boolean searches;
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

  /** Tells that the page has a search of its own, so that its foot needs none. */
  public Page searching() {
    searches = true;
    return this;
  }

  /** Says in a sentence what the page shows, for lists of results. */
  public Page describedAs(String sentence) {
    description = sentence;
    return this;
  }

  /** Adds what the page shows as linked data, for catalogues that read pages. */
  public Page linkedData(String json) {
    inHead.add(script(rawHtml(json.replace("<", "\\u003c"))).withType("application/ld+json"));
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
    var frame = Frame.current();
    return document(
        html(
                head(
                        meta().withCharset("utf-8"),
                        title(title + " · Interphase"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        meta().withName("description").withContent(description()),
                        meta().withName("color-scheme").withContent("light dark"),
                        script().withSrc("/assets/theme.js"),
                        link()
                            .withRel("icon")
                            .withType("image/svg+xml")
                            .withHref("/assets/icon.svg"),
                        stylesheet("pico.min.css"),
                        stylesheet("interphase.css"),
                        script().withType("module").withSrc("/assets/frame.js"))
                    .with(inHead)
                    .with(stylesheet("records.css"), onPaper()),
                body(
                    frame.skip(),
                    frame.top(),
                    frame.inItsLanguage(main().with(content).withClass("container").withId("main")),
                    frame.inItsLanguage(frame.bottom(!searches))))
            .withLang("en"));
  }

  private String description() {
    var said =
        description.isEmpty()
            ? title + ", in a knowledge graph of solid-electrolyte interfaces."
            : description;
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
  }

  private static DomContent onPaper() {
    return link().withRel("stylesheet").withMedia("print").withHref("/assets/print.css");
  }

  private static DomContent stylesheet(String name) {
    return link().withRel("stylesheet").withHref("/assets/" + name);
  }
}
