package org.interphase.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.question.FlagMeanings;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.AnswerLinks;
import org.interphase.server.telling.Labels;
import org.interphase.vocabulary.IPH;

/** The doubts about the rows of one reply, each told once and named in the rows by its number. */
final class ToldFlags {

  /** The reasons of more doubts than these are longer than the rows: each has its own page. */
  private static final int FEW = 5;

  private final AnswerLinks links;
  private final Map<String, String> numbers = new LinkedHashMap<>();

  ToldFlags(AnswerLinks links) {
    this.links = links;
  }

  /** The numbers of the flags in a cell, which the legend explains. */
  List<String> numbers(String flags) {
    return List.of(flags.split(FlagMeanings.BETWEEN)).stream()
        .map(flag -> numbers.computeIfAbsent(flag, any -> String.valueOf(numbers.size() + 1)))
        .toList();
  }

  /** What each number stands for, what is doubtful, and what tells how it was read. */
  Map<String, Object> legend(QueryRun queries) {
    var excerpt = new Excerpt(queries);
    excerpt.about(
        numbers.size() > FEW
            ? List.of()
            : numbers.keySet().stream()
                .flatMap(flag -> links.discrepancy(flag).stream())
                .map(Iris::node)
                .toList());
    var labels = new Labels(excerpt.union());
    var legend = new LinkedHashMap<String, Object>();
    numbers.forEach(
        (flag, number) -> {
          var told = Told.of("flag", flag);
          links
              .discrepancy(flag)
              .ifPresent(
                  iri ->
                      told.with(
                              "why",
                              excerpt.objects(Iris.node(iri), IPH.explanation).stream()
                                  .findFirst()
                                  .map(labels::of))
                          .with("thing", Iris.shortName(iri)));
          legend.put(number, told.map());
        });
    return legend;
  }
}
