package org.interphase.server.doubt;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.telling.Named;

/** The discrepancies by their kinds, the kinds first on which most values depend. */
final class DiscrepancyPage {

  /** More of a kind nobody reads; the question gives them all. */
  private static final int MOST = 200;

  /** So many of each kind stand there at once: enough to see what is meant by it. */
  private static final int FEW = 3;

  private final List<Discrepancy> all;
  private final List<Discrepancy> shown;
  private final DiscrepancyFilter filter;
  private final Optional<String> question;
  private final Set<String> sharedNames;

  /**
   * @param question the name of the question that gives the same to programs
   */
  DiscrepancyPage(List<Discrepancy> all, DiscrepancyFilter filter, Optional<String> question) {
    this.all = all;
    this.shown = filter.of(all);
    this.filter = filter;
    this.question = question;
    this.sharedNames = DiscrepancyCard.sharedNames(shown);
  }

  String render() {
    var page =
        new Page("Doubts")
            .describedAs(
                "Where sources contradict themselves or each other, or print what cannot be: the possible readings, the one taken, and why.")
            .style("discrepancies.css")
            .with(
                h1("Where the sources disagree with themselves"),
                p("Each doubt with all its readings and where they stand, as printed; which one"
                        + " was taken, why, and how sure the curators are. Those on which a value"
                        + " of a table depends come first.")
                    .withClass("lead"),
                p(counts()).withClass("counts"),
                filterForm());
    question.ifPresent(name -> forPrograms(page, "/questions/" + name));
    if (shown.isEmpty()) {
      return page.with(p("There is no such doubt.")).render();
    }
    var byKind = byKind();
    if (byKind.size() > 1) {
      page.with(contents(byKind));
    }
    return page.with(
            each(
                byKind.entrySet(),
                kind -> group(kind.getKey(), kind.getValue(), byKind.size() == 1)))
        .render();
  }

  private DomContent group(Named kind, List<Discrepancy> some, boolean isOnly) {
    var first = some.subList(0, Math.min(MOST, some.size()));
    var few = isOnly ? first : first.subList(0, Math.min(FEW, first.size()));
    var more = first.subList(few.size(), first.size());
    return section(
            h2(bdi(kind.label()), text(" (" + some.size() + ")")),
            first.size() < some.size() ? cut(kind, some.size()) : join(),
            DiscrepancyCard.all(few, sharedNames),
            more.isEmpty()
                ? join()
                : details(
                    summary(more.size() + " more of the kind " + kind.label()),
                    DiscrepancyCard.all(more, sharedNames)))
        .withId(word(some));
  }

  private DomContent cut(Named kind, int size) {
    var first = String.format(Locale.ROOT, "The first %d of %d", MOST, size);
    return question
        .map(name -> p(text(first + "; "), a("all as a table").withHref(table(name, kind))))
        .orElseGet(() -> p(first + "."));
  }

  private static String table(String question, Named kind) {
    return "/questions/" + question + onlyKind(kind);
  }

  private static String onlyKind(Named kind) {
    return "?onlyKind=" + URLEncoder.encode(kind.label(), StandardCharsets.UTF_8);
  }

  private String counts() {
    return String.format(
        Locale.ROOT,
        "%d %s; a value of a table depends on %d of them. A reading was taken for %d.",
        shown.size(),
        shown.size() == 1 ? "doubt" : "doubts",
        touchingValues(shown),
        shown.stream().filter(Discrepancy::isSettled).count());
  }

  private static long touchingValues(List<Discrepancy> some) {
    return some.stream().filter(one -> one.weight() == Discrepancy.Weight.VALUE).count();
  }

  private Map<Named, List<Discrepancy>> byKind() {
    var sorted = new LinkedHashMap<Named, List<Discrepancy>>();
    shown.stream()
        .collect(Collectors.groupingBy(Discrepancy::kind, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Named, List<Discrepancy>> kind) -> -touchingValues(kind.getValue()))
                .thenComparing(kind -> kind.getKey().label()))
        .forEach(kind -> sorted.put(kind.getKey(), kind.getValue()));
    return sorted;
  }

  private static DomContent contents(Map<Named, List<Discrepancy>> byKind) {
    return p(each(
            byKind.values(),
            some ->
                a(bdi(some.get(0).kind().label()), text(" (" + some.size() + ")"))
                    .withHref("#" + word(some))))
        .withClass("take-away");
  }

  private static String word(List<Discrepancy> ofOneKind) {
    return DiscrepancyFilter.kindWord(ofOneKind.get(0));
  }

  private void forPrograms(Page page, String address) {
    var query = filter.kind().isEmpty() || shown.isEmpty() ? "" : onlyKind(shown.get(0).kind());
    page.alternate("text/csv", address + ".csv" + query)
        .alternate(MediaTypes.JSON, address + ".json" + query)
        .with(
            p(
                    a("As a table").withHref(address + query),
                    a("CSV").withHref(address + ".csv" + query),
                    a("JSON").withHref(address + ".json" + query))
                .withClass("take-away"));
  }

  private DomContent filterForm() {
    return form(
            field(
                "Kind",
                "kind",
                filter.kind(),
                options(
                    all.stream()
                        .collect(
                            Collectors.toMap(
                                DiscrepancyFilter::kindWord,
                                some -> some.kind().label(),
                                (first, second) -> first)))),
            field(
                "Place",
                "place",
                filter.place(),
                options(
                    all.stream()
                        .map(Discrepancy::wholes)
                        .flatMap(Collection::stream)
                        .distinct()
                        .collect(Collectors.toMap(Named::path, Named::label)))),
            field(
                "What depends on it",
                "matters",
                filter.matters(),
                Arrays.stream(Discrepancy.Weight.values())
                    .map(weight -> Map.entry(weight.word(), weight.title()))
                    .toList()),
            button("Show"),
            filter.isAll() ? join() : a("Show all").withHref("/discrepancies"))
        .withClass("filter")
        .withMethod("get")
        .withAction("/discrepancies");
  }

  private static List<Map.Entry<String, String>> options(Map<String, String> titles) {
    return titles.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static DomContent field(
      String title, String name, String chosen, List<Map.Entry<String, String>> options) {
    return label(
        text(title),
        select(
                option("all").withValue(""),
                each(
                    options,
                    some ->
                        option(some.getValue())
                            .withValue(some.getKey())
                            .withCondSelected(some.getKey().equals(chosen))))
            .withName(name));
  }
}
