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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** The doubts about rows, each a mark that leads to what is said about it. */
final class Flags {

  private static final String BETWEEN = "; ";

  /** More flags than these would make a row as high as a page; they open on demand. */
  private static final int FEW = 2;

  private static final String KINDS =
      """
      SELECT DISTINCT ?name ?meaning {
        { ?kind rdfs:subClassOf iph:Discrepancy } UNION { ?kind a iph:Reading }
        ?kind rdfs:label ?name ; obo:IAO_0000115 ?meaning .
      }
      """;

  private static final String DISCREPANCIES =
      """
      SELECT ?discrepancy ?label { ?discrepancy a iph:Discrepancy ; rdfs:label ?label }
      """;

  /** How the ontology begins its definitions of doubts; a reader needs only the rest. */
  private static final String GENUS = "^Discrepancy in which ";

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, String> discrepancies = new HashMap<>();

  private Flags() {}

  /** Knows no flag. */
  static Flags none() {
    return new Flags();
  }

  /** Looks up what flags mean; to be used within {@link QueryRun#read}. */
  static Flags of(QueryRun queries) {
    var flags = new Flags();
    queries
        .select(KINDS)
        .forEach(
            found ->
                flags.meanings.put(
                    found.get("name").getLiteralLexicalForm(),
                    found.get("meaning").getLiteralLexicalForm()));
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
    var flags = List.of(text.split(BETWEEN));
    var list = ul(each(flags, flag -> li(mark(flag)))).withClass("flags");
    return flags.size() <= FEW
        ? list
        : details(summary(span(flags.size() + " doubts").withClass("flag")), list)
            .withClass("flags");
  }

  private DomContent mark(String flag) {
    var iri =
        discrepancies.get(flag.substring(flag.indexOf(": ") < 0 ? 0 : kind(flag).length() + 2));
    var shown =
        Optional.ofNullable(iri)
            .flatMap(Iris::address)
            .<DomContent>map(address -> a(bdi(flag)).withHref(address))
            .orElseGet(() -> bdi(flag));
    return meaning(kind(flag)).<DomContent>map(m -> span(shown).withTitle(m)).orElse(shown);
  }

  /** What the kinds of doubt in {@code texts} mean; nothing where they are not known. */
  DomContent legend(Stream<String> texts) {
    var shown = new TreeMap<String, String>();
    texts
        .flatMap(text -> Stream.of(text.split(BETWEEN)))
        .map(Flags::kind)
        .forEach(kind -> meaning(kind).ifPresent(meaning -> shown.put(kind, meaning)));
    return shown.isEmpty()
        ? join()
        : dl(each(
                shown.entrySet(),
                kind -> join(dt(span(kind.getKey()).withClass("flag")), dd(bdi(kind.getValue())))))
            .withClass("legend");
  }

  private static String kind(String flag) {
    int end = flag.indexOf(": ");
    return end < 0 ? flag : flag.substring(0, end);
  }

  /** Readings are flagged by a word of their own before "value" or "reading". */
  private Optional<String> meaning(String kind) {
    return Optional.ofNullable(meanings.get(kind))
        .or(() -> Optional.ofNullable(meanings.get(kind.replaceFirst(" value$", " reading"))))
        .map(meaning -> sentence(meaning.replaceFirst(GENUS, "")));
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
