package org.interphase.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.words.Meaning.Kind;

/** What questions are asked with whatever is chosen, so that it chooses nothing. */
final class OwnWords {

  /** What so many phrasings of a question have is no value. */
  private static final int OFTEN = 3;

  private final Map<String, Set<String>> owned = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> ideas;

  /**
   * @param ideas the English forms of each idea
   */
  OwnWords(Map<String, Set<String>> ideas) {
    this.ideas = ideas;
  }

  /** The words that the question is asked with whatever is chosen. */
  Set<String> of(CompetencyQuestion question) {
    return owned.computeIfAbsent(
        question.name(),
        name -> {
          var own = Stems.each(question.summary() + " " + question.description());
          var counts = new HashMap<String, Integer>();
          for (var phrasing : question.phrasings()) {
            Stems.each(phrasing.text()).forEach(stem -> counts.merge(stem, 1, Integer::sum));
          }
          counts.forEach(
              (stem, count) -> {
                if (count >= OFTEN) {
                  own.add(stem);
                }
              });
          return own;
        });
  }

  /**
   * A word for what is chosen among chooses none: {@code interlayer} is none of them, nor {@code
   * solid electrolyte} a kind of electrolyte.
   */
  boolean isAskedFor(Mention mention, Parameter parameter, Set<String> own) {
    var told = Stems.each(parameter.description().replaceAll("such as.*", ""));
    if (mention.hasThing()) {
      return mention.is(Kind.MATERIAL)
          && (isAskedWith(mention.meanings().stream(), told) || isKindAskedFor(mention, own));
    }
    return mention.meanings().stream()
        .filter(meaning -> meaning.kind() == Kind.TERM)
        .map(meaning -> Stems.all(meaning.label()))
        .anyMatch(label -> own.containsAll(label) || told.containsAll(label));
  }

  /** As {@code impurity phase}, of impurities and other phases. */
  private static boolean isKindAskedFor(Mention mention, Set<String> own) {
    return mention.meanings().stream()
        .filter(Meaning::isThing)
        .map(meaning -> Stems.all(meaning.label()))
        .allMatch(label -> label.size() > 1 && own.containsAll(label));
  }

  /**
   * What a question is asked with chooses nothing, in whatever words: conductors, of conduction.
   */
  boolean isAskedWith(Mention mention, Set<String> own) {
    return mention.meanings().stream().noneMatch(Meaning::isThing)
        && isAskedWith(mention.meanings().stream(), own);
  }

  private boolean isAskedWith(Stream<Meaning> meanings, Set<String> own) {
    return meanings
        .filter(meaning -> meaning.kind() == Kind.IDEA)
        .flatMap(meaning -> ideas.getOrDefault(meaning.key(), Set.of()).stream())
        .anyMatch(form -> own.containsAll(Stems.all(form)));
  }

  /** As what the words stand for, or as they are written. */
  static boolean isOwn(Mention mention, List<String> stems, Set<String> own) {
    return own.containsAll(stems)
        || mention.tokens().stream()
            .allMatch(token -> own.contains(Stems.english(token.text())) && stems.size() < 3);
  }
}
