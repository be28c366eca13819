package org.interphase.server;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;

import j2html.tags.DomContent;

/** Texts that lead to what they name. */
final class Links {

  private Links() {}

  /** A text that leads to the page of a thing; the text alone where a link would be unsafe. */
  static DomContent to(String iri, String text) {
    return Iris.address(iri)
        .<DomContent>map(address -> a(bdi(text)).withHref(address).withTitle(iri))
        .orElseGet(() -> bdi(text));
  }
}
