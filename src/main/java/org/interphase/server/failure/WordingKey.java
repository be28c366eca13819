package org.interphase.server.failure;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;

import j2html.tags.DomContent;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interphase.server.ask.QueryRun;

/** What the words mean that tell how firmly a source says something. */
final class WordingKey {

  private static final String WORDINGS =
      """
      SELECT ?label ?meaning {
        ?wording a iph:WordingStrength ; rdfs:label ?label ; obo:IAO_0000115 ?meaning .
        FILTER(LANG(?label) = "en" && LANG(?meaning) = "en")
      }
      """;

  private final Map<String, String> meanings = new TreeMap<>();

  /** The meanings that the ontology gives; to be used within {@link QueryRun#read}. */
  WordingKey(QueryRun queries) {
    queries
        .select(WORDINGS)
        .forEach(
            found ->
                meanings.put(
                    found.get("label").getLiteralLexicalForm(),
                    found.get("meaning").getLiteralLexicalForm()));
  }

  /** Those that are shown; nothing where the ontology explains none of them. */
  DomContent of(Stream<String> shown) {
    var words = shown.distinct().filter(meanings::containsKey).sorted().toList();
    return words.isEmpty()
        ? join()
        : dl(each(words, word -> join(dt(bdi(word)), dd(bdi(meanings.get(word))))))
            .withClass("legend wordings");
  }
}
