package org.interphase.assistant;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.model.Spelling;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.http.ResultFormat;
import org.interphase.server.sparql.SparqlText;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;

/** The answer to any query, within the limits of the endpoint. */
final class Sparql implements Tool {

  private static final int MOST_TEXT = 16_000;

  private static final Pattern OURS =
      Pattern.compile(
          "<((?:" + Pattern.quote(IPH.NS) + "|" + Pattern.quote(IriMinter.ID) + ")[^>]+)>");

  private static final String KNOWN =
      "SELECT DISTINCT ?iri { VALUES ?iri { } { ?iri ?p ?o } UNION { ?s ?iri ?o } UNION { ?s ?p ?iri } }";

  private static final String TERMS =
      "SELECT DISTINCT ?term { ?term a ?kind FILTER (STRSTARTS(STR(?term), \"" + IPH.NS + "\")) }";

  @Override
  public String name() {
    return "sparql";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var query = SparqlText.parse(withPrefixes(arguments.text("query")), queries);
    var unknown = unknown(query, queries);
    return queries
        .<Told>run(query, null, execution -> told(query, execution, arguments, queries))
        .with("unknownNames", unknown);
  }

  /** Assistants forget prefixes; those of the project hold where the query declares none. */
  private static String withPrefixes(String text) {
    if (text.isBlank()) {
      return text;
    }
    return Prefixes.ALL.entrySet().stream()
            .filter(prefix -> text.contains(prefix.getKey() + ":"))
            .filter(prefix -> !text.matches("(?is).*\\bprefix\\s+" + prefix.getKey() + ":.*"))
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
            .collect(Collectors.joining())
        + text;
  }

  private static Told told(
      Query query, QueryExec execution, Arguments arguments, QueryRun queries) {
    if (query.isAskType()) {
      return new Told().withAlways("answer", execution.ask());
    }
    if (query.isSelectType()) {
      return rows(Answer.of("", queries.rows(execution)), arguments);
    }
    var graph = queries.graph(execution, query);
    var text = new String(ResultFormat.GRAPH.get(0).bytes(graph), StandardCharsets.UTF_8);
    return Told.of("turtle", text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text)
        .withAlways("total", graph.size())
        .with("note", text.length() > MOST_TEXT ? "The Turtle is cut; ask for less." : "");
  }

  private static Told rows(Answer answer, Arguments arguments) {
    var part = Part.of(answer.rows(), arguments.optional("cursor"), arguments.number("limit", 50));
    int room = MOST_TEXT;
    var rows = new ArrayList<Map<String, Object>>();
    for (var row : part.items()) {
      var told = row(answer.columns(), row);
      room -= told.toString().length();
      if (room < 0 && !rows.isEmpty()) {
        break;
      }
      rows.add(told);
    }
    var sent = part.first(rows.size());
    return Told.of("columns", answer.columns())
        .withAlways("rows", rows)
        .withAlways("total", answer.rows().size())
        .with("nextCursor", sent.next())
        .with("note", answer.rows().isEmpty() ? "No row matches; do not infer one." : "");
  }

  private static Map<String, Object> row(List<String> columns, List<AnswerCell> row) {
    var told = new LinkedHashMap<String, Object>();
    for (int i = 0; i < columns.size(); i++) {
      var cell = row.get(i);
      if (!cell.isEmpty()) {
        told.put(columns.get(i), cell.isNumber() ? new BigDecimal(cell.text()) : cell.text());
      }
    }
    return told;
  }

  /**
   * Names of ours that the graph does not have, each with those that it was perhaps meant to be.
   */
  private static List<String> unknown(Query query, QueryRun queries) {
    var whole = query.cloneQuery();
    whole.setPrefixMapping(PrefixMapping.Factory.create());
    var named = OURS.matcher(whole.serialize()).results().map(match -> match.group(1));
    var wanted = named.distinct().limit(100).map(Iris::node).filter(Iris::isSafe).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    var known =
        queries.select(KNOWN, Map.of("iri", wanted)).stream()
            .map(found -> found.get("iri"))
            .collect(Collectors.toSet());
    var missing = wanted.stream().filter(iri -> !known.contains(iri)).toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    var terms =
        queries.select(TERMS).stream()
            .map(found -> found.get("term").getURI().substring(IPH.NS.length()))
            .toList();
    return missing.stream().map(iri -> complaint(iri.getURI(), terms)).toList();
  }

  private static String complaint(String iri, List<String> terms) {
    var near =
        iri.startsWith(IPH.NS)
            ? Spelling.near(iri.substring(IPH.NS.length()), terms)
            : List.<String>of();
    return Iris.shortName(iri)
        + " is no name of the graph"
        + (near.isEmpty()
            ? "; look_up finds names."
            : "; did you mean iph:" + String.join(" or iph:", near) + "?");
  }
}
