package org.interphase.question;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interphase.vocabulary.Prefixes;

/** What the kinds of doubt mean that the flags of a row begin with. */
public final class FlagMeanings {

  /** The column that holds flags. */
  public static final String COLUMN = "flags";

  /** What stands between the flags of one row. */
  public static final String BETWEEN = "; ";

  /** Finds the names and the definitions of the kinds. */
  public static final String KINDS =
      """
      SELECT DISTINCT ?name ?meaning {
        { ?kind rdfs:subClassOf iph:Discrepancy } UNION { ?kind a iph:Reading }
        ?kind rdfs:label ?name ; obo:IAO_0000115 ?meaning .
      }
      """;

  /** How the ontology begins its definitions of doubts; a reader needs only the rest. */
  private static final String GENUS = "^Discrepancy in which ";

  private final Map<String, String> definitions;

  /**
   * @param definitions what the ontology says of each kind, by its name
   */
  public FlagMeanings(Map<String, String> definitions) {
    this.definitions = Map.copyOf(definitions);
  }

  /** The query for the kinds with its prologue, for a service that is asked as it is. */
  static String kinds() {
    return Prefixes.declared("iph", "obo", "rdfs") + KINDS;
  }

  /** The words of a flag that say of which kind it is. */
  public static String kind(String flag) {
    int end = flag.indexOf(": ");
    return end < 0 ? flag : flag.substring(0, end);
  }

  /** The kinds in these cells, each with what it means where that is known. */
  public SortedMap<String, String> legend(Stream<String> cells) {
    var shown = new TreeMap<String, String>();
    cells
        .flatMap(text -> Stream.of(text.split(BETWEEN)))
        .map(FlagMeanings::kind)
        .forEach(kind -> of(kind).ifPresent(meaning -> shown.put(kind, meaning)));
    return shown;
  }

  /** Readings are flagged by a word of their own before "value" or "reading". */
  public Optional<String> of(String kind) {
    return Optional.ofNullable(definitions.get(kind))
        .or(() -> Optional.ofNullable(definitions.get(kind.replaceFirst(" value$", " reading"))))
        .map(meaning -> sentence(meaning.replaceFirst(GENUS, "")));
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
