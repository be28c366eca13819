package org.interphase.server.search;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interphase.words.Candidate;
import org.interphase.words.Understanding;

/** The curated question that a text is taken for, or why the graph does not know. */
final class InWords {

  private InWords() {}

  /** The page of a question with its parameters filled in. */
  static String address(Candidate candidate) {
    var values =
        candidate.parameters().entrySet().stream()
            .map(value -> value.getKey() + "=" + encoded(value.getValue()))
            .collect(Collectors.joining("&"));
    return "/questions/" + candidate.question().name() + (values.isEmpty() ? "" : "?" + values);
  }

  /** What a text was taken for and its answer, whose first rows {@code rows} shows. */
  static DomContent told(Understanding understood, Function<Candidate, DomContent> rows) {
    var told =
        understood.abstention().isPresent()
            ? p(understood.abstention().get()).withClass("lead")
            : understood.answer().map(answer -> answer(answer, rows)).orElse(join());
    return join(told, takenFor(understood));
  }

  private static DomContent answer(Candidate answer, Function<Candidate, DomContent> rows) {
    var chosen = answer.parameters().entrySet();
    return section(
            h2("Answer"),
            p(a(answer.question().description()).withHref(address(answer))),
            chosen.isEmpty()
                ? join()
                : ul(each(chosen, value -> li(span(value.getKey() + ": "), bdi(value.getValue())))),
            rows.apply(answer),
            p(a("The whole answer").withHref(address(answer))))
        .withClass("found");
  }

  private static DomContent takenFor(Understanding understood) {
    var taken =
        understood.takenFor().stream()
            .map(part -> "“" + part.words() + "” for " + part.meaning())
            .distinct()
            .collect(Collectors.joining(", "));
    var unknown = String.join(", ", understood.notUnderstood());
    var leftOut = String.join(", ", understood.leftOut());
    return join(
        leftOut.isEmpty() ? join() : p(span("The answer is not limited to: "), bdi(leftOut + ".")),
        taken.isEmpty() ? join() : p(span("Taken: "), bdi(taken + ".")),
        unknown.isEmpty() ? join() : p(span("Not understood: "), bdi(unknown + ".")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
