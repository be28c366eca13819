package org.interphase.server.telling;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.interphase.question.Answer;

/** The text of a cell that names one thing or several, each leading to what it names. */
final class ListedNames {

  /** Between the names of a list. */
  static final String BETWEEN = "; ";

  /** The most characters of a name in a list of names. */
  private static final int PART = 50;

  /** More names than these would make a row as high as a page; the others open on demand. */
  private static final int MANY = 6;

  private static final int FIRST = 4;

  /** A reference as it is printed: its authors are no list of things. */
  private static final String CITATION = "citation";

  private final Answer answer;
  private final AnswerLinks links;

  ListedNames(Answer answer, AnswerLinks links) {
    this.answer = answer;
    this.links = links;
  }

  /** The names in {@code text}, one below the other. */
  DomContent of(String text, int column) {
    var parts = places(text, column).orElseGet(() -> parts(text, column));
    if (parts.size() == 1) {
      return part(parts.get(0), column);
    }
    if (parts.size() <= MANY) {
      return list(parts, column);
    }
    var rest = parts.subList(FIRST, parts.size());
    return join(
        list(parts.subList(0, FIRST), column),
        details(summary(rest.size() + " more"), list(rest, column)).withClass("more"));
  }

  /** The names in {@code text}; a whole text where it is no list. */
  List<String> parts(String text, int column) {
    return answer.columns().get(column).equals(CITATION) ? List.of(text) : parts(text);
  }

  /** Short names joined by semicolons are a list; the clauses of a sentence are not. */
  static List<String> parts(String text) {
    if (text.endsWith(".")) {
      return List.of(text);
    }
    var parts = List.of(text.split(BETWEEN));
    return parts.stream().allMatch(part -> part.length() <= PART) ? parts : List.of(text);
  }

  /** The labels of places, however long, where a text holds nothing else. */
  private Optional<List<String>> places(String text, int column) {
    return Optional.of(List.of(text.split(BETWEEN)))
        .filter(parts -> links.places().areIn(column))
        .filter(parts -> parts.stream().allMatch(part -> links.places().named(part).isPresent()));
  }

  private DomContent list(List<String> parts, int column) {
    return ul(each(parts, part -> li(part(part, column)))).withClass("plain");
  }

  private DomContent part(String text, int column) {
    return links
        .row(text)
        .map(row -> Links.to(row.iri(), row.label()))
        .orElseGet(
            () ->
                Optional.of(text)
                    .filter(label -> links.places().areIn(column))
                    .flatMap(links.places()::named)
                    .map(PrintedPlace::iri)
                    .or(() -> links.named(text, answer.columns().get(column)))
                    .map(iri -> Links.to(iri, text))
                    .orElseGet(() -> EvidenceGrades.marked(text)));
  }
}
