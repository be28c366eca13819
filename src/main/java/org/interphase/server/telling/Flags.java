package org.interphase.server.telling;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.question.FlagMeanings;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** The doubts about rows, each a mark that leads to what is said about it. */
final class Flags {

  /** More flags than these would make a row as high as a page; they open on demand. */
  private static final int FEW = 2;

  private static final String DISCREPANCIES =
      """
      SELECT ?discrepancy ?label { ?discrepancy a iph:Discrepancy ; rdfs:label ?label }
      """;

  private final FlagMeanings meanings;
  private final Map<String, String> discrepancies = new HashMap<>();

  private Flags(FlagMeanings meanings) {
    this.meanings = meanings;
  }

  /** Knows no flag. */
  static Flags none() {
    return new Flags(new FlagMeanings(Map.of()));
  }

  /** Looks up what flags mean; to be used within {@link QueryRun#read}. */
  static Flags of(QueryRun queries) {
    var definitions = new HashMap<String, String>();
    queries
        .select(FlagMeanings.KINDS)
        .forEach(
            found ->
                definitions.put(
                    found.get("name").getLiteralLexicalForm(),
                    found.get("meaning").getLiteralLexicalForm()));
    var flags = new Flags(new FlagMeanings(definitions));
    queries
        .select(DISCREPANCIES)
        .forEach(
            found ->
                flags.discrepancies.put(
                    found.get("label").getLiteralLexicalForm(), found.get("discrepancy").getURI()));
    return flags;
  }

  /** One mark per flag, explained to who points at it. */
  DomContent marked(String text) {
    var flags = List.of(text.split(FlagMeanings.BETWEEN));
    var list = ul(each(flags, flag -> li(mark(flag)))).withClass("flags");
    return flags.size() <= FEW
        ? list
        : details(summary(span(flags.size() + " doubts").withClass("flag")), list)
            .withClass("flags");
  }

  private DomContent mark(String flag) {
    var shown =
        discrepancy(flag)
            .flatMap(Iris::address)
            .<DomContent>map(address -> a(Written.words(flag)).withHref(address))
            .orElseGet(() -> Written.words(flag));
    return meanings
        .of(FlagMeanings.kind(flag))
        .<DomContent>map(m -> span(shown).withTitle(m))
        .orElse(shown);
  }

  /** The discrepancy of that name. */
  Optional<String> discrepancy(String flag) {
    return Optional.ofNullable(
        discrepancies.get(
            flag.substring(flag.indexOf(": ") < 0 ? 0 : FlagMeanings.kind(flag).length() + 2)));
  }

  /** What the kinds of doubt in {@code texts} mean; nothing where they are not known. */
  DomContent legend(Stream<String> texts) {
    var shown = meanings.legend(texts);
    return shown.isEmpty()
        ? join()
        : dl(each(
                shown.entrySet(),
                kind -> join(dt(span(kind.getKey()).withClass("flag")), dd(bdi(kind.getValue())))))
            .withClass("legend");
  }
}
