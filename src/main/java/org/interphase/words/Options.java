package org.interphase.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.interphase.question.Answer;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.vocabulary.IriMinter;

/** The values that parameters can take, read where they are first wanted. */
final class Options {

  /**
   * A value.
   *
   * @param value as the parameter takes it
   * @param names what it is called in all languages, each as the stems of its words
   */
  record Option(String value, List<Stemmed> names) {

    static Option of(String value, Set<String> names) {
      return new Option(value, names.stream().map(Stemmed::of).toList());
    }
  }

  private final Asking asking;
  private final Names names;
  private final Lexicon lexicon;
  private final Map<String, List<Option>> known = new HashMap<>();

  Options(Asking asking, Names names, Lexicon lexicon) {
    this.asking = asking;
    this.names = names;
    this.lexicon = lexicon;
  }

  /** Takes what was packed for what the graph would say. */
  void unpack(Unpacking in) {
    known.putAll(
        in.map(
            () ->
                in.list(
                    () -> new Option(in.text(), in.list(() -> Stemmed.of(in.list(in::text)))))));
  }

  /** Packs the values of all parameters of {@code questions}. */
  synchronized void pack(List<CompetencyQuestion> questions, Packing out) {
    questions.forEach(question -> question.parameters().forEach(one -> of(question, one)));
    out.map(
        new TreeMap<>(known),
        options ->
            out.all(
                options,
                option -> {
                  out.text(option.value());
                  out.all(option.names(), name -> out.all(name.stems(), out::text));
                }));
  }

  synchronized List<Option> of(CompetencyQuestion question, Parameter parameter) {
    return known.computeIfAbsent(
        parameter.optionQuery().isPresent()
            ? parameter.optionQuery().get()
            : question.name() + " " + parameter.name(),
        key -> read(question, parameter));
  }

  private List<Option> read(CompetencyQuestion question, Parameter parameter) {
    if (!parameter.values().isEmpty()) {
      return parameter.values().stream().map(this::text).toList();
    }
    return parameter.options().isEmpty() ? List.of() : options(asking.options(question, parameter));
  }

  private List<Option> options(Answer answer) {
    var options = new LinkedHashMap<String, Option>();
    for (var row : answer.rows()) {
      var cell = row.get(0);
      if (cell.iri().isEmpty()) {
        for (var part : cell.text().split("; ")) {
          if (!part.isBlank()) {
            options.computeIfAbsent(part, this::text);
          }
        }
      } else {
        options.computeIfAbsent(cell.iri(), this::thing);
      }
    }
    return new ArrayList<>(options.values());
  }

  private Option text(String value) {
    var all = new LinkedHashSet<String>();
    all.add(value);
    for (var meaning : lexicon.of(Token.of(value))) {
      if (!meaning.iri().isEmpty() && meaning.kind() != Meaning.Kind.SOURCE) {
        all.addAll(names.of(meaning.iri()));
      }
    }
    return Option.of(value, all);
  }

  private Option thing(String iri) {
    var path = iri.startsWith(IriMinter.ID) ? iri.substring(IriMinter.ID.length()) : iri;
    return Option.of(path, names.of(iri));
  }
}
