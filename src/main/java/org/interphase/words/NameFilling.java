package org.interphase.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.words.Meaning.Kind;
import org.interphase.words.Options.Option;

/** Fills in names: the value that a mention stands for, among those that a parameter can take. */
final class NameFilling {

  private static final double EXACT = 3;
  private static final double PART = 2;

  /** What so many of the values have in common tells none of them. */
  private static final double COMMON = 0.5;

  /** A word that names nothing stands for a value if it makes up so much of it. */
  private static final double SHARE = 0.4;

  /** Of so many values that have a word any may be meant. */
  private static final int FEW = 3;

  /** What so many phrasings of a question have is no value. */
  private static final int OFTEN = 3;

  private final Map<String, Set<String>> owned = new ConcurrentHashMap<>();
  private final Names names;
  private final Map<String, Set<String>> ideas;
  private final FewOptions few;

  /**
   * @param ideas the English forms of each idea
   */
  NameFilling(Names names, Map<String, Set<String>> ideas) {
    this.names = names;
    this.ideas = ideas;
    this.few = new FewOptions(ideas);
  }

  /** The words that the question is asked with whatever is chosen. */
  private Set<String> own(CompetencyQuestion question) {
    return owned.computeIfAbsent(
        question.name(),
        name -> {
          var own = stems(question.summary() + " " + question.description());
          var counts = new HashMap<String, Integer>();
          for (var phrasing : question.phrasings()) {
            stems(phrasing.text()).forEach(stem -> counts.merge(stem, 1, Integer::sum));
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

  private record Match(String value, Mention mention, double score) {}

  void fill(
      CompetencyQuestion question,
      Parameter parameter,
      List<Option> options,
      ReadText read,
      Filled filled) {
    var own = own(question);
    var said = said(read);
    Match best = null;
    for (var mention : read.mentions()) {
      // What tells nothing in one language names nothing by what it means in another, as "die".
      if (mention.meanings().isEmpty()
          || mention.is(Kind.EMPTY) && mention.meanings().stream().noneMatch(Meaning::isThing)) {
        continue;
      }
      if (filled.uses(mention) || mention.isStrange()) {
        continue;
      }
      if (isAskedFor(mention, parameter, own)) {
        continue;
      }
      var match = match(parameter, options, mention, own, said);
      if (match != null && (best == null || match.score() > best.score())) {
        best = match;
      }
    }
    if (best == null) {
      best =
          few.of(options, read, filled)
              .map(named -> new Match(named.value(), named.mention(), EXACT))
              .orElse(null);
    }
    if (best == null) {
      best = byPieces(parameter, options, read, filled, own);
    }
    if (best != null) {
      filled.put(parameter.name(), best.value(), best.mention());
    }
  }

  /** The words of a text and of the names of what it names. */
  private static Set<String> said(ReadText read) {
    var said = stems(read.text());
    for (var mention : read.mentions()) {
      mention.meanings().stream()
          .filter(Meaning::isThing)
          .forEach(m -> said.addAll(stems(m.label())));
    }
    return said;
  }

  /** A word for what is chosen among chooses none: {@code interlayer} is none of them. */
  private static boolean isAskedFor(Mention mention, Parameter parameter, Set<String> own) {
    if (mention.meanings().stream().anyMatch(Meaning::isThing)) {
      return false;
    }
    var told = stems(parameter.description().replaceAll("such as.*", ""));
    return mention.meanings().stream()
        .filter(meaning -> meaning.kind() == Kind.TERM)
        .map(meaning -> Stems.all(meaning.label()))
        .anyMatch(label -> own.containsAll(label) || told.containsAll(label));
  }

  private Match match(
      Parameter parameter,
      List<Option> options,
      Mention mention,
      Set<String> own,
      Set<String> said) {
    boolean isIdea =
        mention.meanings().stream()
            .allMatch(meaning -> meaning.kind() == Kind.IDEA || meaning.kind() == Kind.EMPTY);
    boolean isThing = mention.meanings().stream().anyMatch(Meaning::isThing);
    boolean isOwn = isAskedWith(mention, own);
    if (isIdea && isOwn) {
      return null;
    }
    Match best = null;
    for (var form : forms(mention, parameter.values().isEmpty() && !isOwn)) {
      var stemmed = Stemmed.of(form);
      var stems = stemmed.stems();
      if (stems.isEmpty() || !isThing && isOwn(mention, stems, own)) {
        continue;
      }
      var holding = new ArrayList<Option>();
      for (var option : options) {
        double score = score(stemmed, option, isIdea);
        if (score > 0) {
          holding.add(option);
        }
        if (score > 0 && (best == null || score > best.score())) {
          boolean isWhole = score >= EXACT - 0.2 || said.containsAll(Stems.all(option.value()));
          var value = OptionPart.of(parameter, option, mention, stems, isWhole);
          best = new Match(value, mention, score);
        }
      }
      if (holding.size() > Math.max(3, COMMON * options.size())) {
        best = best != null && best.score() >= EXACT && !isIdea ? best : null;
      }
    }
    return best;
  }

  /**
   * What a question is asked with chooses nothing, in whatever words: conductors, of conduction.
   */
  private boolean isAskedWith(Mention mention, Set<String> own) {
    return mention.meanings().stream().noneMatch(Meaning::isThing)
        && mention.meanings().stream()
            .filter(meaning -> meaning.kind() == Kind.IDEA)
            .flatMap(meaning -> ideas.getOrDefault(meaning.key(), Set.of()).stream())
            .anyMatch(form -> own.containsAll(Stems.all(form)));
  }

  /** As what the words stand for, or as they are written. */
  private static boolean isOwn(Mention mention, List<String> stems, Set<String> own) {
    return own.containsAll(stems)
        || mention.tokens().stream()
            .allMatch(token -> own.contains(stem(token.text())) && stems.size() < 3);
  }

  private Set<String> forms(Mention mention, boolean withIdeas) {
    var forms = new LinkedHashSet<String>();
    boolean isThing = mention.meanings().stream().anyMatch(Meaning::isThing);
    forms.add(mention.tokens().stream().map(Token::text).collect(Collectors.joining(" ")));
    forms.add(mention.printed());
    for (var meaning : mention.meanings()) {
      if (!meaning.iri().isEmpty()) {
        forms.addAll(names.of(meaning.iri()));
        forms.add(meaning.label());
      } else if (meaning.kind() == Kind.IDEA && withIdeas && !isThing) {
        forms.addAll(ideas.getOrDefault(meaning.key(), Set.of()));
      }
    }
    return forms;
  }

  private static double score(Stemmed form, Option option, boolean isIdea) {
    double best = 0;
    for (var other : option.names()) {
      if (other.joined().equals(form.joined())) {
        best = Math.max(best, isIdea ? EXACT - 0.2 : EXACT);
      } else if (form.joined().length() > 1 && other.has(form)) {
        double share = (double) form.joined().length() / other.joined().length();
        if (isIdea && share < SHARE) {
          continue;
        }
        best = Math.max(best, PART + share - (isIdea ? 0.8 : 0));
      }
    }
    return best;
  }

  /** The value that alone, or nearly so, has words in common with the text. */
  private Match byPieces(
      Parameter parameter, List<Option> options, ReadText read, Filled filled, Set<String> own) {
    var said = stems(read.text());
    Match best = null;
    for (var mention : read.mentions()) {
      if (filled.uses(mention)
          || mention.isStrange()
          || mention.is(Kind.EMPTY)
          || isAskedWith(mention, own)
          || mention.tokens().size() > 1 && !mention.tokens().get(0).isHan()) {
        continue;
      }
      for (var token : mention.tokens()) {
        var stem = stem(token.text());
        if (stem.length() < 4 || own.contains(stem) || token.isHan()) {
          continue;
        }
        var having =
            options.stream()
                .filter(o -> o.names().stream().anyMatch(n -> n.stems().contains(stem)))
                .toList();
        var likeliest = best == null ? likeliest(having, said) : Optional.<Option>empty();
        if (likeliest.isPresent()) {
          var value = OptionPart.of(parameter, likeliest.get(), mention, List.of(stem), false);
          best = new Match(value, mention, 1.0 / having.size());
        }
      }
    }
    return best;
  }

  /** The first of a few, or the one of many that has more words of the text than any other. */
  private static Optional<Option> likeliest(List<Option> having, Set<String> said) {
    var ranked =
        having.stream().sorted(Comparator.comparing(option -> -common(option, said))).toList();
    boolean isClear =
        ranked.size() <= FEW || common(ranked.get(0), said) > common(ranked.get(1), said);
    return isClear ? ranked.stream().findFirst() : Optional.empty();
  }

  private static long common(Option option, Set<String> said) {
    return option.names().stream()
        .mapToLong(name -> name.stems().stream().distinct().filter(said::contains).count())
        .max()
        .orElse(0);
  }

  static Set<String> stems(String text) {
    return new HashSet<>(Stems.all(text));
  }

  private static String stem(String word) {
    return Stems.english(word.toLowerCase(Locale.ROOT));
  }
}
