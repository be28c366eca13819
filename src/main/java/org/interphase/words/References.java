package org.interphase.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interphase.words.Meaning.Kind;

/** What the sources of a dataset cite: keys, authors and years. */
final class References {

  private static final String CITED =
      """
      SELECT ?key ?author ?issued WHERE {
        ?publication iph:referenceKey ?key .
        OPTIONAL { ?publication dcterms:creator ?author }
        OPTIONAL { ?publication dcterms:issued ?issued }
        FILTER (STRSTARTS(STR(?publication), "https://w3id.org/interphase/"))
      }
      """;

  private static final String PARTS =
      """
      SELECT ?name WHERE {
        VALUES ?kind { iph:Table iph:Figure iph:Section }
        ?part a ?kind ; rdfs:label ?name
      }
      """;

  private final Map<String, Set<String>> byAuthor = new HashMap<>();
  private final Map<String, String> years = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  /** What sources are made of, as {@code table 2}, {@code figure 5e} or {@code section 3.2}. */
  private final Set<String> parts = new HashSet<>();

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
            references.years.put(key, issued.getLiteralLexicalForm().substring(0, 4));
          }
          var author = row.get("author");
          if (author != null && author.isLiteral()) {
            references.author(author.getLiteralLexicalForm(), key, lexicon);
          }
        });
    names.select(
        PARTS,
        row -> {
          var name = row.get("name").getLiteralLexicalForm();
          references.parts.add(
              name.substring(name.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT));
        });
    return references;
  }

  static References unpacked(Unpacking in) {
    var references = new References();
    references.byAuthor.putAll(in.map(in::texts));
    references.years.putAll(in.map(in::text));
    references.keys.addAll(in.texts());
    references.parts.addAll(in.texts());
    return references;
  }

  void pack(Packing out) {
    out.map(byAuthor, out::texts);
    out.map(years, out::text);
    out.texts(keys);
    out.texts(parts);
  }

  private void author(String name, String key, Lexicon lexicon) {
    var family = name.replaceAll("^(\\p{L}\\p{M}*[.\\-‐ ]*\\.\\s*)+", "").strip();
    if (family.length() < 2) {
      return;
    }
    lexicon.addExactly(family, new Meaning(Kind.AUTHOR, family, "", family));
    byAuthor.computeIfAbsent(family, f -> new LinkedHashSet<>()).add(key);
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
