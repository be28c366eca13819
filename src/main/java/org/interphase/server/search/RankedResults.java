package org.interphase.server.search;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.Written;
import org.interphase.words.Candidate;

/** All that was found, as one list: what is likeliest stands first, and each says what it is. */
final class RankedResults {

  /** So many of a kind are shown at once. */
  private static final int FEW = 6;

  private final SearchResults found;
  private final Function<Candidate, String> sentence;
  private final Function<Candidate, DomContent> rows;

  /**
   * @param sentence what an answer is the answer to
   * @param rows the first rows of an answer
   */
  RankedResults(
      SearchResults found,
      Function<Candidate, String> sentence,
      Function<Candidate, DomContent> rows) {
    this.found = found;
    this.sentence = sentence;
    this.rows = rows;
  }

  DomContent told() {
    var all = new ArrayList<DomContent>();
    // What bears just this name comes before any question about it.
    found.namesakes().forEach(thing -> all.add(thing(thing)));
    found.first().ifPresent(answer -> all.add(answer(answer)));
    found.understood().nearlyAsLikely().forEach(other -> all.add(nearly(other)));
    add(found.others().stream().map(RankedResults::thing).toList(), "more things", all);
    add(found.claims().stream().map(RankedResults::claim).toList(), "more claims", all);
    add(found.parts().stream().map(RankedResults::thing).toList(), "more things", all);
    found.questions().forEach(question -> all.add(question(question)));
    return all.isEmpty() ? join() : ol(each(all, entry -> entry)).withClass("ranked");
  }

  private static void add(List<DomContent> entries, String more, List<DomContent> all) {
    int few = Math.min(FEW, entries.size());
    all.addAll(entries.subList(0, few));
    var rest = entries.subList(few, entries.size());
    if (!rest.isEmpty()) {
      all.add(
          li(details(summary(rest.size() + " " + more), ol(each(rest, entry -> entry))))
              .withClass("more"));
    }
  }

  private DomContent answer(Candidate answer) {
    return li(
            kind(found.understood().isPerhaps() ? "Perhaps you mean" : "Answer"),
            a(Written.words(sentence.apply(answer))).withHref(InWords.address(answer)),
            rows.apply(answer),
            p(a("The whole answer").withHref(InWords.address(answer))))
        .withClass("answer");
  }

  private DomContent nearly(Candidate other) {
    return li(
        kind("Nearly as likely"),
        a(Written.words(sentence.apply(other))).withHref(InWords.address(other)));
  }

  private static DomContent thing(NameSearch.Found thing) {
    return li(
        kind(thing.kind()), Links.to(thing.iri(), thing.label()), p(Written.words(thing.line())));
  }

  private static DomContent claim(ClaimResult claim) {
    return li(kind("Claim"), Links.to(claim.iri(), claim.statement()), claim.told());
  }

  private static DomContent question(Candidate near) {
    return li(
        kind("Question"),
        a(Written.words(near.question().summary()))
            .withHref("/questions/" + near.question().name()),
        p(Written.words(near.question().description())));
  }

  private static DomContent kind(String word) {
    return span(word).withClass("kind");
  }
}
