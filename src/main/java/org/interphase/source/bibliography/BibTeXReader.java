package org.interphase.source.bibliography;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads BibTeX, entry by entry, so that one which is broken hides no other. */
final class BibTeXReader {

  /** Where an entry begins, with its type and its key. */
  static final Pattern START =
      Pattern.compile("(?m)^[ \\t]*@\\s*(\\p{Alpha}+)\\s*[{(]\\s*([^\\s,={}]*)");

  /** Stands for the entry's own key, which the library would take in ASCII only. */
  private static final String KEY = "key";

  private static final String AND = " and ";
  private static final String MEND =
      "Check its commas and braces, and that its key holds no space; programs such as Zotero export"
          + " it well.";

  private final String file;
  private final Consumer<Problem> problems;
  private final BibTeXParser parser;

  BibTeXReader(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
    this.parser = parser();
  }

  List<ListedReference> read(String text) {
    var read = new ArrayList<ListedReference>();
    var starts = START.matcher(text).results().toList();
    if (starts.isEmpty() && !text.isBlank()) {
      problems.accept(broken(Place.file(file), "no entry of BibTeX"));
    }
    int before = 0;
    long line = 1;
    for (int i = 0; i < starts.size(); i++) {
      var start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
      line += text.substring(before, start.start(1)).lines().count() - 1;
      before = start.start();
      var named = start.group(2).isEmpty() ? "" : ", entry \"" + start.group(2) + "\"";
      var place = new Place(file, "line " + line + named);
      switch (start.group(1).toLowerCase(Locale.ROOT)) {
        case "comment", "preamble" -> {}
        case "string" -> parse(text.substring(start.start(), end), place);
        default -> {
          var entry = text.substring(start.start(), start.start(2)) + KEY;
          parse(entry + text.substring(start.end(2), end), place)
              .flatMap(found -> fields(start.group(2), found).listed(place, problems))
              .ifPresent(read::add);
        }
      }
    }
    return read;
  }

  /** The entry that stands in {@code text}; nothing for the definition of an abbreviation. */
  private Optional<BibTeXEntry> parse(String text, Place place) {
    try {
      var database = parser.parse(new StringReader(text));
      database.getStrings().values().forEach(parser::addMacro);
      return database.getEntries().values().stream().findFirst();
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      problems.accept(broken(place, "an entry that is no BibTeX"));
      return Optional.empty();
    }
  }

  private static Problem broken(Place place, String found) {
    return new Problem(place, found, "an entry such as @article{key, year = {2023}}", MEND);
  }

  private static Fields fields(String key, BibTeXEntry entry) {
    return new Fields(
        key,
        authors(first(entry, "author", "editor")),
        LaTeXText.plain(first(entry, "title")),
        LaTeXText.plain(first(entry, "journal", "journaltitle", "booktitle")),
        LaTeXText.plain(first(entry, "year", "date")),
        LaTeXText.plain(first(entry, "volume")),
        LaTeXText.plain(first(entry, "pages", "eid", "articleno", "article-number")),
        first(entry, "doi").replaceAll("\\\\([_%&#{}<>])", "$1"),
        LaTeXText.plain(first(entry, "doifoundby")));
  }

  private static String first(BibTeXEntry entry, String... names) {
    return Stream.of(names)
        .map(name -> entry.getField(new Key(name)))
        .filter(value -> value != null)
        .map(Value::toUserString)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Names with the family name before a comma, or last, between the word “and”. */
  private static List<String> authors(String names) {
    var authors = new ArrayList<String>();
    for (var name : outsideGroups(names.replaceAll("\\s+", " ").strip())) {
      var parts = LaTeXText.plain(name).replaceAll("\\s+", " ").strip().split(" ?, ?", -1);
      authors.add(
          parts.length == 1 ? parts[0] : new PersonName(parts[0], parts[parts.length - 1]).text());
    }
    return authors;
  }

  private static List<String> outsideGroups(String names) {
    var found = new ArrayList<String>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && names.startsWith(AND, i)) {
        found.add(names.substring(start, i));
        start = i + AND.length();
        i = start - 1;
      }
    }
    found.add(names.substring(start));
    found.removeIf(String::isBlank);
    return found;
  }

  private static BibTeXParser parser() {
    try {
      return new BibTeXParser() {
        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
          // What an entry leaves to another is not needed to cite it.
        }

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
          // An abbreviation that the file does not explain stands for itself.
        }
      };
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
