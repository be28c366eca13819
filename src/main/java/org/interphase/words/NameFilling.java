package org.interphase.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.words.Meaning.Kind;
import org.interphase.words.Options.Option;

/** Fills in names: the value that a mention stands for, among those that a parameter can take. */
final class NameFilling {

  private static final double EXACT = 3;
  private static final double PART = 2;

  /** Of values alike in their stems, as conductivity and conductance, that which is written. */
  private static final double WRITTEN = 0.1;

  /** What so many of the values have in common tells none of them. */
  private static final double COMMON = 0.5;

  /** A word that names nothing stands for a value if it makes up so much of it. */
  private static final double SHARE = 0.4;

  /** Of so many values that have a word any may be meant. */
  private static final int FEW = 3;

  private final Names names;
  private final Map<String, Set<String>> ideas;
  private final OwnWords ownWords;
  private final FewOptions few;

  /**
   * @param ideas the English forms of each idea
   */
  NameFilling(Names names, Map<String, Set<String>> ideas) {
    this.names = names;
    this.ideas = ideas;
    this.ownWords = new OwnWords(ideas);
    this.few = new FewOptions(names, ideas);
  }

  private record Match(String value, Mention mention, double score) {}

  /**
   * What a text says.
   *
   * @param stems of its words and of the names of what it names
   */
  private record Said(Set<String> stems, String text) {

    static Said in(ReadText read) {
      var stems = Stems.each(read.text());
      read.mentions().stream()
          .flatMap(mention -> mention.meanings().stream())
          .filter(Meaning::isThing)
          .forEach(meaning -> stems.addAll(Stems.each(meaning.label())));
      return new Said(stems, Folding.of(read.text()));
    }

    boolean isWritten(Option option) {
      return text.contains(Folding.of(option.value()));
    }
  }

  /** Each mention goes to the parameter that it names best, the first of those alike. */
  void fill(
      CompetencyQuestion question,
      List<Parameter> parameters,
      Options options,
      ReadText read,
      Filled filled) {
    var open = new ArrayList<>(parameters);
    while (!open.isEmpty()) {
      Parameter taker = null;
      Match best = null;
      for (var parameter : List.copyOf(open)) {
        var match = best(question, parameter, options.of(question, parameter), read, filled);
        if (match == null) {
          // What others take leaves it no more than there is now.
          open.remove(parameter);
        } else if (best == null || match.score() > best.score()) {
          taker = parameter;
          best = match;
        }
      }
      if (best != null) {
        filled.put(taker.name(), best.value(), best.mention());
        open.remove(taker);
      }
    }
  }

  private Match best(
      CompetencyQuestion question,
      Parameter parameter,
      List<Option> options,
      ReadText read,
      Filled filled) {
    var own = ownWords.of(question);
    var said = Said.in(read);
    Match best = null;
    for (var mention : read.mentions()) {
      // What tells nothing in one language names nothing by what it means in another, as "die".
      if (mention.meanings().isEmpty()
          || mention.is(Kind.EMPTY) && mention.meanings().stream().noneMatch(Meaning::isThing)) {
        continue;
      }
      if (filled.uses(mention)
          || mention.isStrange()
          || FewOptions.isDenied(mention, options)
          || ownWords.isAskedFor(mention, parameter, own)) {
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
    return best == null ? byPieces(parameter, options, read, filled, own) : best;
  }

  private Match match(
      Parameter parameter, List<Option> options, Mention mention, Set<String> own, Said said) {
    boolean isIdea =
        mention.meanings().stream()
            .allMatch(meaning -> meaning.kind() == Kind.IDEA || meaning.kind() == Kind.EMPTY);
    boolean isThing = mention.hasThing();
    boolean isOwn = ownWords.isAskedWith(mention, own);
    if (isIdea && isOwn) {
      return null;
    }
    Match best = null;
    var others = otherNames(mention);
    for (var form : forms(mention, parameter.values().isEmpty() && !isOwn)) {
      var stemmed = Stemmed.of(form);
      var stems = stemmed.stems();
      if (stems.isEmpty() || !isThing && OwnWords.isOwn(mention, stems, own)) {
        continue;
      }
      var holding = new ArrayList<Option>();
      for (var option : options) {
        double score =
            others.contains(form) ? whole(stemmed, option) : score(stemmed, option, isIdea);
        if (score > 0) {
          holding.add(option);
          score += score >= EXACT - 0.2 && said.isWritten(option) ? WRITTEN : 0;
        }
        if (score > 0 && (best == null || score > best.score())) {
          boolean isWhole =
              score >= EXACT - 0.2 || said.stems().containsAll(Stems.all(option.value()));
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

  private Set<String> forms(Mention mention, boolean withIdeas) {
    var forms = new LinkedHashSet<String>();
    boolean isThing = mention.hasThing();
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

  /**
   * What a term is called besides is a part of longer names that nobody means, as superionic
   * conductor, a fast one, is of that of NASICON.
   */
  private Set<String> otherNames(Mention mention) {
    var others = new LinkedHashSet<String>();
    if (!mention.hasThing()) {
      mention.meanings().forEach(meaning -> others.addAll(names.of(meaning.iri())));
      mention.meanings().forEach(meaning -> others.remove(meaning.label()));
    }
    others.remove(mention.printed());
    return others;
  }

  private static double whole(Stemmed form, Option option) {
    return option.names().stream().anyMatch(name -> name.joined().equals(form.joined()))
        ? EXACT
        : 0;
  }

  private static double score(Stemmed form, Option option, boolean isIdea) {
    double best = 0;
    for (var other : option.names()) {
      if (other.joined().equals(form.joined())) {
        best = Math.max(best, isIdea ? EXACT - 0.2 : EXACT);
      } else if (form.joined().length() > 1 && other.has(form) && !other.isDeniedWithout(form)) {
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
    var said = Stems.each(read.text());
    Match best = null;
    for (var mention : read.mentions()) {
      if (filled.uses(mention)
          || mention.isStrange()
          || mention.is(Kind.EMPTY)
          || ownWords.isAskedWith(mention, own)
          || mention.tokens().size() > 1 && !mention.tokens().get(0).isHan()) {
        continue;
      }
      for (var token : mention.tokens()) {
        var stem = Stems.english(token.text());
        if (stem.length() < 4 || own.contains(stem) || token.isHan()) {
          continue;
        }
        var having = options.stream().filter(option -> hasPiece(option, stem)).toList();
        var likeliest = best == null ? likeliest(having, said) : Optional.<Option>empty();
        if (likeliest.isPresent()) {
          var value = OptionPart.of(parameter, likeliest.get(), mention, List.of(stem), false);
          best = new Match(value, mention, 1.0 / having.size());
        }
      }
    }
    return best;
  }

  private static boolean hasPiece(Option option, String stem) {
    var piece = Stemmed.of(List.of(stem));
    return option.names().stream()
        .anyMatch(name -> name.stems().contains(stem) && !name.isDeniedWithout(piece));
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
}
