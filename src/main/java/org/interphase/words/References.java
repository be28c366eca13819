package org.interphase.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.words.Meaning.Kind;

/** What the sources of a dataset cite: keys, authors, journals and years. */
final class References {

  private static final String CITED =
      """
      SELECT ?key ?author ?journal ?issued WHERE {
        ?publication iph:referenceKey ?key .
        OPTIONAL { ?publication dcterms:creator ?author }
        OPTIONAL { ?publication iph:journalName ?journal }
        OPTIONAL { ?publication dcterms:issued ?issued }
        FILTER (STRSTARTS(STR(?publication), "https://w3id.org/interphase/"))
      }
      """;

  private static final String SOURCES =
      """
      SELECT ?publication ?issued WHERE {
        ?publication iph:reviewStatus ?how ; dcterms:issued ?issued
      }
      """;

  private static final String PARTS =
      """
      SELECT ?name WHERE {
        VALUES ?kind { iph:Table iph:Figure iph:Section }
        ?part a ?kind ; rdfs:label ?name
      }
      """;

  private static final String LAST_ROWS =
      """
      SELECT ?name (MAX(?number) AS ?last) WHERE {
        ?row iph:rowNumber ?number ; iph:partOf/rdfs:label ?name
      }
      GROUP BY ?name
      """;

  private final Map<String, Set<String>> byAuthor = new HashMap<>();

  /** When was issued what has a key, and by its IRI what is a source itself. */
  private final Map<String, String> years = new HashMap<>();

  private final Set<String> keys = new HashSet<>();

  /** What sources are made of, as {@code table 2}, {@code figure 5e} or {@code section 3.2}. */
  private final Set<String> parts = new HashSet<>();

  /** Of the longest table of each number, as {@code table 2}. */
  private final Map<String, Integer> lastRows = new HashMap<>();

  private References() {}

  static References read(Names names, Lexicon lexicon) {
    var references = new References();
    names.select(
        CITED,
        row -> {
          var key = row.get("key").getLiteralLexicalForm();
          references.keys.add(key);
          var issued = row.get("issued");
          if (issued != null) {
            references.years.put(key, year(issued));
          }
          var author = row.get("author");
          if (author != null && author.isLiteral()) {
            references.author(author.getLiteralLexicalForm(), key, lexicon);
          }
          var journal = row.get("journal");
          if (journal != null) {
            var name = journal.getLiteralLexicalForm();
            var meaning = new Meaning(Kind.JOURNAL, name, "", name);
            lexicon.addExactly(name, meaning);
            initials(name)
                .filter(initials -> !lexicon.has(Token.of(initials)))
                .ifPresent(initials -> lexicon.addExactly(initials, meaning));
          }
        });
    names.select(
        SOURCES,
        row -> references.years.put(row.get("publication").getURI(), year(row.get("issued"))));
    names.select(PARTS, row -> references.parts.add(part(row)));
    names.select(
        LAST_ROWS,
        row -> {
          int last = Integer.parseInt(row.get("last").getLiteralLexicalForm());
          references.lastRows.merge(part(row), last, Math::max);
        });
    return references;
  }

  /** What people who know a journal call it, as {@code EES}; two letters may be any word. */
  private static Optional<String> initials(String journal) {
    var initials =
        Arrays.stream(journal.split("[^\\p{L}]+"))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .map(
                word ->
                    word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                        ? word
                        : word.substring(0, 1))
            .collect(Collectors.joining());
    return Optional.of(initials).filter(word -> word.length() > 2);
  }

  private static String year(Node issued) {
    return issued.getLiteralLexicalForm().substring(0, 4);
  }

  /** A part of a source by its label, without what it is part of. */
  private static String part(Binding row) {
    var label = row.get("name").getLiteralLexicalForm();
    return label.substring(label.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
  }

  static References unpacked(Unpacking in) {
    var references = new References();
    references.byAuthor.putAll(in.map(in::texts));
    references.years.putAll(in.map(in::text));
    references.keys.addAll(in.texts());
    references.parts.addAll(in.texts());
    references.lastRows.putAll(in.map(in::number));
    return references;
  }

  void pack(Packing out) {
    out.map(byAuthor, out::texts);
    out.map(years, out::text);
    out.texts(keys);
    out.texts(parts);
    out.map(lastRows, out::number);
  }

  private void author(String name, String key, Lexicon lexicon) {
    var family = name.replaceAll("^(\\p{L}\\p{M}*[.\\-‐ ]*\\.\\s*)+", "").strip();
    if (family.length() < 2) {
      return;
    }
    lexicon.addExactly(family, new Meaning(Kind.AUTHOR, family, "", family));
    byAuthor.computeIfAbsent(family, f -> new LinkedHashSet<>()).add(key);
  }

  /** The family names of all who wrote any of it. */
  Set<String> authors() {
    return byAuthor.keySet();
  }

  /** Who wrote most of it. */
  String author() {
    return byAuthor.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Set<String>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  Set<String> keys() {
    return keys;
  }

  boolean hasKey(String key) {
    return keys.contains(key);
  }

  /** Whether any source has a table, figure or section of that number, or a part of such a one. */
  boolean hasPart(Places.Kind kind, String number) {
    var name = kind.name().toLowerCase(Locale.ROOT) + " " + number;
    return parts.stream()
        .filter(part -> part.startsWith(name))
        .map(part -> part.substring(name.length()))
        .anyMatch(rest -> rest.isEmpty() || !Character.isDigit(rest.charAt(0)));
  }

  /** The numbers of all places of a kind, as {@code 2}, {@code 5e} or {@code 3.2}. */
  List<String> numbers(Places.Kind kind) {
    var name = kind.name().toLowerCase(Locale.ROOT) + " ";
    return parts.stream()
        .filter(part -> part.startsWith(name))
        .map(part -> part.substring(name.length()))
        .toList();
  }

  /** The number of the last row of each table, as {@code table 2}, the longest of its number. */
  Map<String, Integer> lastRows() {
    return lastRows;
  }

  Collection<String> years() {
    return years.values();
  }

  boolean hasYear(String year) {
    return years.containsValue(year);
  }

  String yearOf(String key) {
    return years.getOrDefault(key, "");
  }

  /** The keys of what an author wrote. */
  Set<String> by(String author) {
    return byAuthor.getOrDefault(author, Set.of());
  }
}
