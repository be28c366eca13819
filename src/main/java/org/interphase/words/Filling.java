package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.vocabulary.IriMinter;
import org.interphase.words.Meaning.Kind;
import org.interphase.words.Places.Place;

/** Fills in the parameters of a question with what a text names. */
final class Filling {

  private static final String ROWS =
      """
      SELECT DISTINCT ?value ?kind WHERE {
        ?value iph:hasMeasurement ?measurement .
        FILTER (REGEX(STR(?value), "/table-%s/row-0*%s/[^/]*$") && STRSTARTS(STR(?value), "%s"))
        ?measurement a/rdfs:label ?kind
      }
      """;

  private final Names names;
  private final References references;
  private final Options options;
  private final Map<String, Set<String>> ideas;
  private final NameFilling naming;

  Filling(Names names, References references, Options options, Map<String, Set<String>> ideas) {
    this.names = names;
    this.references = references;
    this.options = options;
    this.ideas = ideas;
    this.naming = new NameFilling(names, ideas);
  }

  /** All names of what a mention may stand for, in small letters. */
  List<String> names(Mention mention) {
    return mention.meanings().stream()
        .flatMap(meaning -> names.of(meaning.iri()).stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** What the thing that a parameter takes is called; the value itself where it takes no thing. */
  String label(String value) {
    var iri = IriMinter.ID + value;
    var label = names.label(iri);
    return label.equals(iri) ? value : label;
  }

  Filled fill(CompetencyQuestion question, ReadText read) {
    var filled = new Filled();
    NumberFilling.fill(question, read, filled);
    var named = new ArrayList<Parameter>();
    for (var parameter : question.parameters()) {
      switch (parameter.type()) {
        case NUMBER -> {}
        case SEARCH -> SearchFilling.fill(parameter, read, filled);
        default -> {
          if (!isOfPlace(question, parameter, read, filled)) {
            named.add(parameter);
          }
        }
      }
    }
    Including.fill(named, read, ideas, filled);
    naming.fill(question, named, options, read, filled);
    if (question.parameters().stream().anyMatch(p -> takesRows(p) && filled.has(p.name()))) {
      // The default of another parameter would contradict the row.
      question.parameters().stream()
          .filter(parameter -> parameter.defaultValue().isPresent())
          .forEach(parameter -> filled.values().putIfAbsent(parameter.name(), ""));
    }
    return filled;
  }

  /** Whether it takes a place, or a reference, and none of the names among which it may choose. */
  private boolean isOfPlace(
      CompetencyQuestion question, Parameter parameter, ReadText read, Filled filled) {
    if (takesRows(parameter)) {
      row(parameter, read, filled);
    } else if (takesReferences(parameter)) {
      reference(parameter, read, filled);
    } else if (parameter.options().isEmpty() && parameter.values().isEmpty()) {
      cited(parameter, read, filled);
    } else {
      return place(question, parameter, read, filled);
    }
    return true;
  }

  private static boolean takesRows(Parameter parameter) {
    return parameter.description().contains("/row-");
  }

  private static boolean takesReferences(Parameter parameter) {
    return parameter.description().contains("key of a reference");
  }

  private void reference(Parameter parameter, ReadText read, Filled filled) {
    for (var place : read.places()) {
      if (place.kind() == Places.Kind.REFERENCE && references.hasKey(place.number())) {
        filled.put(parameter.name(), place.number(), place);
        return;
      }
    }
    var authors = read.mentions().stream().filter(mention -> mention.is(Kind.AUTHOR)).toList();
    if (authors.isEmpty()) {
      return;
    }
    var keys = new ArrayList<>(keys(authors.get(0), read));
    authors.forEach(author -> keys.retainAll(keys(author, read)));
    if (keys.size() == 1) {
      authors.forEach(filled::helped);
      read.mentions().stream().filter(m -> m.is(Kind.JOURNAL)).forEach(filled::helped);
      years(read).forEach(filled::helped);
      filled.put(parameter.name(), keys.get(0), authors.get(0));
    }
  }

  /** The keys of what an author wrote, in the year that the text names. */
  List<String> keys(Mention mention, ReadText read) {
    var years = years(read);
    return mention.meanings().stream()
        .filter(meaning -> meaning.kind() == Kind.AUTHOR)
        .flatMap(meaning -> references.by(meaning.key()).stream())
        .filter(
            key ->
                years.isEmpty()
                    || years.stream().anyMatch(y -> y.number().equals(references.yearOf(key))))
        .distinct()
        .toList();
  }

  private static List<Place> years(ReadText read) {
    return read.places().stream().filter(p -> p.kind() == Places.Kind.YEAR).toList();
  }

  /** A part of a citation: an author, a journal or a year. */
  private void cited(Parameter parameter, ReadText read, Filled filled) {
    for (var kind : List.of(Kind.AUTHOR, Kind.JOURNAL)) {
      var named = read.mentions().stream().filter(mention -> mention.is(kind)).findFirst();
      if (named.isPresent()) {
        filled.put(parameter.name(), named.get().key(kind), named.get());
        return;
      }
    }
    for (var place : read.places()) {
      if (place.kind() == Places.Kind.YEAR && references.hasYear(place.number())) {
        filled.put(parameter.name(), place.number(), place);
        return;
      }
    }
  }

  private boolean place(
      CompetencyQuestion question, Parameter parameter, ReadText read, Filled filled) {
    for (var place : read.places()) {
      var text = text(place);
      if (text.isEmpty()) {
        continue;
      }
      boolean isOption =
          options.of(question, parameter).stream()
              .anyMatch(option -> contains(option.value(), text));
      if (isOption) {
        filled.put(parameter.name(), text, place);
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String value, String text) {
    return Pattern.compile(Pattern.quote(text) + "(?![\\d])", Pattern.CASE_INSENSITIVE)
        .matcher(value)
        .find();
  }

  private static String text(Place place) {
    return switch (place.kind()) {
      case TABLE -> "Table " + place.number();
      case SECTION -> "Section " + place.number();
      case FIGURE -> "Figure " + place.number();
      default -> "";
    };
  }

  private void row(Parameter parameter, ReadText read, Filled filled) {
    var table = number(read, Places.Kind.TABLE);
    var row = number(read, Places.Kind.ROW);
    if (table.isEmpty() || row.isEmpty()) {
      return;
    }
    var kinds = new TreeMap<String, Set<String>>();
    names.select(
        String.format(Locale.ROOT, ROWS, table.get(), row.get(), IriMinter.ID),
        found ->
            kinds
                .computeIfAbsent(found.get("value").getURI(), v -> new TreeSet<>())
                .add(found.get("kind").getLiteralLexicalForm()));
    best(kinds, read, parameter)
        .ifPresent(
            iri -> {
              var at = read.places().stream().filter(p -> p.kind() == Places.Kind.ROW).findFirst();
              filled.put(parameter.name(), iri.substring(IriMinter.ID.length()), at.orElseThrow());
            });
  }

  /** What of a row has the quantity that the text names, or is named itself; else its test. */
  private static Optional<String> best(
      Map<String, Set<String>> kinds, ReadText read, Parameter parameter) {
    var sources =
        read.mentions().stream()
            .flatMap(mention -> mention.meanings().stream())
            .filter(meaning -> meaning.kind() == Kind.SOURCE)
            .map(Meaning::key)
            .toList();
    var said =
        read.mentions().stream()
            .flatMap(mention -> mention.meanings().stream())
            .map(meaning -> meaning.label().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    String best = null;
    double most = -1;
    for (var entry : kinds.entrySet()) {
      var part = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
      double score = said.contains(part) ? 1.5 : part.equals("test") ? 0.5 : 0;
      score += entry.getValue().stream().anyMatch(said::contains) ? 1 : 0;
      var source = entry.getKey().substring(IriMinter.ID.length()).split("/")[0];
      score += sources.contains(source) ? 8 : 0;
      // "The source" is that of the example, where none is named.
      score += parameter.description().contains(source + "/") ? 4 : 0;
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<String> number(ReadText read, Places.Kind kind) {
    return read.places().stream()
        .filter(place -> place.kind() == kind)
        .map(Place::number)
        .findFirst();
  }
}
