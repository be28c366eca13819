package org.interphase.server.http;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iffElse;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What stands around every page, in the reader's language. */
public final class Frame {

  /** Under this name a server tells the version of its data. */
  public static final String DATA_VERSION = "interphase.dataVersion";

  /** Under this name a server tells where those who keep it are reached. */
  public static final String CONTACT = "interphase.contact";

  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private static final List<Map.Entry<String, String>> MENU =
      List.of(
          Map.entry("questions", "/questions"),
          Map.entry("plot", "/plot"),
          Map.entry("compare", "/compare"),
          Map.entry("failures", "/failures"),
          Map.entry("doubts", "/discrepancies"),
          Map.entry("terms", "/ontology"),
          Map.entry("sparql", "/sparql-editor"),
          Map.entry("downloads", "/downloads"));

  private final Reader reader;
  private final ResourceBundle words;

  private Frame(Reader reader) {
    this.reader = reader;
    this.words = reader.language().words();
  }

  /** The frame of the page that is being made. */
  static Frame current() {
    return new Frame(Reader.current());
  }

  /** The first thing that keys reach: a way past the menu. */
  DomContent skip() {
    return a(word("skip")).withHref("#main").withClass("skip").withLang(language());
  }

  /** The name of the site, its pages and its languages. */
  DomContent top() {
    return header(
            nav(
                    ul(li(a(strong("Interphase")).withHref(reader.keeping("/")))),
                    ul(
                        each(
                            MENU,
                            entry ->
                                li(
                                    a(word(entry.getKey()))
                                        .withHref(reader.keeping(entry.getValue()))
                                        .condAttr(
                                            reader.path().equals(entry.getValue()),
                                            "aria-current",
                                            "page")))))
                .attr("aria-label", word("menu")),
            nav(ul(each(List.of(Language.values()), one -> li(choice(one)))))
                .withClass("languages")
                .attr("aria-label", word("language")))
        .withClass("container")
        .withLang(language());
  }

  private DomContent choice(Language one) {
    return iffElse(
        one == reader.language(),
        span(one.sign()).attr("aria-current", "true").withLang(one.tag()).withTitle(one.title()),
        a(one.sign())
            .withHref(reader.in(one))
            .withLang(one.tag())
            .attr("hreflang", one.tag())
            .withTitle(one.title())
            .withRel("nofollow"));
  }

  /** Licence, versions, where to go with a fault, and a search unless the page has one. */
  DomContent bottom(boolean searches) {
    return footer(
            searches ? search() : join(),
            p(each(facts().toList(), fact -> fact)).withClass("take-away"))
        .withClass("container")
        .withLang(language());
  }

  private DomContent search() {
    return form(
            input()
                .withType("search")
                .withName("text")
                .attr("maxlength", "200")
                .attr("required")
                .attr("aria-label", word("find")),
            button(word("search")).withClass("secondary"))
        .withClass("search")
        .withAction("/search")
        .withMethod("get");
  }

  /** A part of the page whose links lead on in the language that the reader chose, if any. */
  DomContent inItsLanguage(DomContent part) {
    return reader.chose() ? rawHtml(KeptLanguage.in(part.render(), language())) : part;
  }

  /** Where those who keep the server that makes this page are reached. */
  public static Optional<String> contact() {
    return Reader.fact(CONTACT);
  }

  private Stream<DomContent> facts() {
    return Stream.of(
            Optional.of(
                span(
                    span(word("licence") + " "),
                    a("CC BY 4.0").withHref(LICENCE).withRel("license"))),
            Optional.ofNullable(Frame.class.getPackage().getImplementationVersion())
                .map(version -> span("Interphase " + version)),
            Reader.fact(DATA_VERSION)
                .map(version -> a(word("version") + " " + version).withHref("/changes")),
            Optional.of(a(word("cite")).withHref("/void#cite")),
            contact().map(address -> a(word("contact")).withHref(address)),
            Optional.of(a(word("report")).withHref("/report")))
        .flatMap(Optional::stream);
  }

  private String word(String key) {
    return words.getString(key);
  }

  private String language() {
    return reader.language().tag();
  }
}
