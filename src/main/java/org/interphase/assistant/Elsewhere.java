package org.interphase.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.QueryRun;
import org.interphase.words.Candidate;
import org.interphase.words.Understanding;

/**
 * What an assistant is told where no question surely answers: what else has what is asked, and only
 * where nothing has, that the graph does not know it.
 */
final class Elsewhere {

  /** The questions that have all of the sources' tables, row by row. */
  private static final List<String> TABLES =
      List.of("symmetric-cells", "full-cells", "composite-electrolytes", "electrolyte-samples");

  private static final int MOST = 8;

  private static final String NEAREST =
      "These questions are only the nearest. As far as the words are understood: ";

  private static final String PERHAPS =
      "It is not sure which question this asks; perhaps the first, with the values suggested.";

  private static final String NOTHING =
      " If find_claims and look_up find nothing either, the graph says nothing of it; do not infer.";

  private static final String CHECK =
      " Only where none of these is about the very thing, quantity and condition does the graph say"
          + " nothing of it; then do not infer.";

  private final QuestionCatalogue questions;
  private final QueryRun queries;

  Elsewhere(QuestionCatalogue questions, QueryRun queries) {
    this.questions = questions;
    this.queries = queries;
  }

  /**
   * The note on a text; empty where a question answers it.
   *
   * @param claims those that are sent, the likeliest first
   */
  String note(Understanding understood, List<Node> claims, Bearing bearing) {
    if (understood.abstention().isEmpty()) {
      return "";
    }
    var pointers =
        Stream.of(rows(understood), claims(understood, claims, bearing))
            .filter(text -> !text.isEmpty())
            .toList();
    if (understood.isPerhaps()) {
      return String.join(" ", Stream.concat(Stream.of(PERHAPS), pointers.stream()).toList())
          + CHECK;
    }
    return pointers.isEmpty()
        ? NEAREST + understood.abstention().orElse("") + NOTHING
        : "It is not sure that the first question answers this. "
            + String.join(" ", pointers)
            + CHECK;
  }

  /** Whether a claim is about the things that are named, and has what the questions have not. */
  private static String claims(Understanding understood, List<Node> claims, Bearing bearing) {
    var needed =
        Stream.concat(
                names(understood).stream().flatMap(some -> some.stream().limit(1)),
                understood.notUnderstood().stream())
            .flatMap(words -> Stream.of(AskedWord.plain(words).split("[\\s-]+")))
            .collect(Collectors.toSet());
    // What a question is called, in quotes, need not stand in a claim.
    var missed = AskedWord.plain(understood.abstention().orElse("").replaceAll("“[^”]*”", ""));
    long near =
        claims.stream()
            .filter(
                claim ->
                    bearing.lacking(claim).stream()
                        .map(AskedWord::plain)
                        .noneMatch(word -> needed.contains(word) || missed.contains(word)))
            .count();
    return near == 0
        ? ""
        : "Statements that are about what is named: " + near + ", the first of \"claims\".";
  }

  /** The questions with rows of all that the text names, or of each. */
  private String rows(Understanding understood) {
    var names = names(understood);
    boolean isKnown =
        understood.notUnderstood().stream().allMatch(word -> word.equals(AskedWord.plain(word)));
    if (names.isEmpty() || !isKnown) {
      return "";
    }
    var having = new LinkedHashMap<String, Integer>();
    Stream.concat(
            understood.candidates().stream().map(Candidate::question),
            TABLES.stream().flatMap(name -> questions.find(name).stream()))
        .distinct()
        .limit(MOST)
        .forEach(
            question -> {
              int rows = having(question, names);
              if (rows > 0) {
                having.put(question.name(), rows);
              }
            });
    return having.isEmpty()
        ? ""
        : "Rows that name "
            + names.stream().map(some -> some.get(0)).collect(Collectors.joining(" or "))
            + ": "
            + having.entrySet().stream()
                .map(one -> one.getKey() + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "))
            + " (answer_question with \"containing\", defaults of numbers taken away).";
  }

  /** The things that a text names, each by the words for it; what every row is about tells none. */
  private static List<List<String>> names(Understanding understood) {
    return understood.takenFor().stream()
        .filter(
            taken -> understood.things().stream().anyMatch(one -> one.iri().equals(taken.iri())))
        .filter(taken -> !taken.iri().contains("/topic/"))
        .map(taken -> List.of(taken.words(), taken.meaning()))
        .distinct()
        .toList();
  }

  /** How many rows name all, or, where each has some of its own, any. */
  private int having(CompetencyQuestion question, List<List<String>> names) {
    var open = question.parameters().stream().collect(Collectors.toMap(Parameter::name, any -> ""));
    var rows = new Asking(queries::build).ask(question, open).rows();
    long all =
        rows.stream()
            .filter(row -> names.stream().allMatch(some -> ToldRows.names(row, some)))
            .count();
    var each =
        names.stream()
            .map(some -> rows.stream().filter(row -> ToldRows.names(row, some)).count())
            .toList();
    return (int)
        (all > 0 || each.contains(0L) ? all : each.stream().mapToLong(count -> count).sum());
  }
}
