package org.interphase.server.search;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.interphase.server.telling.Written;
import org.interphase.words.Candidate;
import org.interphase.words.Understanding;

/** What a text in words is taken for, or why the graph does not know. */
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

  /** Why the graph does not know; nothing where it does. */
  static DomContent declined(Understanding understood) {
    return understood
        .abstention()
        .<DomContent>map(why -> p(Written.words(why)).withClass("lead"))
        .orElse(join());
  }

  /** What the words were taken for, and which were not understood. */
  static DomContent takenFor(Understanding understood) {
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
