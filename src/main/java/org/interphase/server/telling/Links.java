package org.interphase.server.telling;

import static j2html.TagCreator.a;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.interphase.server.http.Iris;

/** Texts that lead to what they name. */
public final class Links {

  private Links() {}

  /** A text that leads to the page of a thing; the text alone where a link would be unsafe. */
  public static DomContent to(String iri, String text) {
    return to(iri, Written.words(text));
  }

  /** The same of what is written already. */
  public static DomContent to(String iri, DomContent shown) {
    return Iris.address(iri)
        .<DomContent>map(address -> a(shown).withHref(address).withTitle(iri))
        .orElse(shown);
  }

  /** The same for a text that other links have as well: {@code spoken} tells it from them. */
  public static DomContent to(String iri, String text, String spoken) {
    return Iris.address(iri)
        .<DomContent>map(
            address ->
                a(Written.words(text)).withHref(address).withTitle(iri).attr("aria-label", spoken))
        .orElseGet(() -> Written.words(text));
  }

  /** Leads to a report of a fault in what stands there, begun already. */
  public static DomContent fault(String iri, String what) {
    return a("Report a fault")
        .withHref("/report?about=" + URLEncoder.encode(iri, StandardCharsets.UTF_8))
        .withClass("fault")
        .withRel("nofollow")
        .attr("aria-label", "Report a fault: " + what);
  }
}
