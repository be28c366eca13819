package org.interphase.server.reconcile;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.join;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.List;
import org.interphase.server.http.Iris;

/** A thing in a few lines, to be shown in the frame of another page. */
final class EntityPreview {

  /** The pixels that it needs. */
  static final int WIDTH = 440;

  static final int HEIGHT = 240;

  private static final int MOST_NAMES = 6;

  private EntityPreview() {}

  /** A page without the frame of ours, whose links open outside of the other page's frame. */
  static String page(Entity entity) {
    var address = Iris.address(entity.iri()).orElse(entity.iri());
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    title(entity.label() + " · Interphase"),
                    meta().withName("color-scheme").withContent("light dark"),
                    stylesheet("pico.min.css"),
                    stylesheet("interphase.css")),
                body(
                    main(
                            p(
                                a(strong(bdi(entity.label())))
                                    .withHref(address)
                                    .withTarget("_blank")
                                    .withRel("noopener")),
                            lines(entity.line(), entity.names()))
                        .withClass("container")))
            .withLang("en"));
  }

  /** The same of a thing, a type or a property, without a page around it. */
  static String fragment(Names names) {
    return join(p(strong(bdi(names.label()))), lines(names.about(), names)).render();
  }

  private static DomContent lines(String about, Names names) {
    var others = names.others().stream().limit(MOST_NAMES).toList();
    return each(
        List.of(about, others.isEmpty() ? "" : "Also: " + String.join("; ", others)),
        line -> line.isEmpty() ? join() : p(bdi(line)));
  }

  private static DomContent stylesheet(String name) {
    return link().withRel("stylesheet").withHref("/assets/" + name);
  }
}
