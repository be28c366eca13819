package org.interphase.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphase.model.Formula;
import org.interphase.model.Spelling;
import org.interphase.model.Typography;

/** The things that sources speak of, found by path or by any of their spellings. */
public final class Catalogue {

  private final List<CatalogueEntry> entries;
  private final List<Structure> structures;
  private final List<Family> families;
  private final List<Word> words;
  private final List<UsualRange> usual;
  private final CatalogueGaps gaps;
  private final Map<String, Word> inPlaceOfNumbers = new HashMap<>();
  private final Map<String, Word> absences = new HashMap<>();
  private final Map<String, Unit> unitsBySymbol = new LinkedHashMap<>();
  private final Map<String, CatalogueEntry> byPath = new LinkedHashMap<>();
  private final Map<String, CatalogueEntry> bySpelling = new LinkedHashMap<>();

  /**
   * A catalogue of these; of two entries that share a name, the first is found.
   *
   * @param words what is printed in place of numbers
   * @param structures what formulas are held against
   * @param families what formulas are compounds of
   * @param usual what the medians of columns are
   * @param gaps what may be missing of all this
   */
  Catalogue(
      List<CatalogueEntry> entries,
      List<Unit> units,
      List<Word> words,
      List<Structure> structures,
      List<Family> families,
      List<UsualRange> usual,
      CatalogueGaps gaps) {
    this.gaps = gaps;
    this.entries = List.copyOf(entries);
    this.structures = List.copyOf(structures);
    this.families = List.copyOf(families);
    this.words = List.copyOf(words);
    this.usual = List.copyOf(usual);
    words.forEach(this::add);
    units.forEach(unit -> unitsBySymbol.put(unit.symbol(), unit));
    for (var entry : entries) {
      byPath.put(entry.path(), entry);
      entry.spellings().forEach(name -> bySpelling.putIfAbsent(key(entry.kind(), name), entry));
    }
  }

  /**
   * The same, whose things are found by further names as well; one of several things of a kind
   * stands for none of them.
   *
   * @param names by the paths of the things
   */
  public Catalogue alsoCalled(Map<String, ? extends Collection<String>> names) {
    var known = new Catalogue(entries, units(), words, structures, families, usual, gaps);
    var meant = new HashMap<String, Set<CatalogueEntry>>();
    names.forEach(
        (path, others) ->
            at(path)
                .ifPresent(
                    entry ->
                        others.forEach(
                            name ->
                                meant
                                    .computeIfAbsent(key(entry.kind(), name), k -> new HashSet<>())
                                    .add(entry))));
    meant.forEach(
        (name, things) -> {
          if (things.size() == 1) {
            known.bySpelling.putIfAbsent(name, things.iterator().next());
          }
        });
    return known;
  }

  private void add(Word word) {
    if (word.quantity().isPresent()) {
      inPlaceOfNumbers.put(lowerCase(word.word()), word);
    } else {
      absences.put(absenceKey(word.word()), word);
    }
  }

  /** Whether all of its files could be read. */
  public boolean isWhole() {
    return gaps.isEmpty();
  }

  /** The folders of which units, or words in place of numbers, could not be read. */
  public Set<Path> withoutNumbers() {
    return gaps.withoutNumbers();
  }

  /** The folders of which words in place of numbers could not be read. */
  public Set<Path> withoutWords() {
    return gaps.withoutWords();
  }

  public List<CatalogueEntry> entries() {
    return entries;
  }

  public List<Unit> units() {
    return List.copyOf(unitsBySymbol.values());
  }

  public List<Word> words() {
    return words;
  }

  public List<Structure> structures() {
    return structures;
  }

  public List<Family> families() {
    return families;
  }

  /** What the medians of columns of the class {@code quantity} are. */
  public Optional<UsualRange> usual(String quantity) {
    return usual.stream().filter(range -> range.quantity().equals(quantity)).findFirst();
  }

  /** The first family that {@code formula} is of. */
  public Optional<Family> family(Formula formula) {
    return families.stream().filter(family -> family.has(formula)).findFirst();
  }

  /** What {@code text} stands for in place of a number of the class {@code quantity}. */
  public Optional<Word> word(String text, String quantity) {
    return Optional.ofNullable(inPlaceOfNumbers.get(lowerCase(text)))
        .filter(word -> word.quantity().equals(Optional.of(quantity)));
  }

  /**
   * What {@code text} says of a cell that holds nothing else; NA is no sodium, so capitals count.
   */
  public Optional<Word> absence(String text) {
    return Optional.ofNullable(absences.get(absenceKey(text)));
  }

  /** {@code n. d.} is {@code n.d.}. */
  private static String absenceKey(String text) {
    return Typography.folded(text).replaceAll("(?<=\\.) ", "");
  }

  /** The unit with this symbol. */
  public Optional<Unit> unit(String symbol) {
    return Optional.ofNullable(unitsBySymbol.get(symbol));
  }

  /** True if values in the two units can be compared: both have the same reference unit. */
  public boolean comparable(String symbol, String other) {
    var reference = unit(symbol).map(Unit::reference);
    return reference.isPresent() && reference.equals(unit(other).map(Unit::reference));
  }

  /** The entry at this path, {@code strategy/spi}. */
  public Optional<CatalogueEntry> at(String path) {
    var slash = path.indexOf('/');
    return Optional.ofNullable(byPath.get(path))
        .or(
            () ->
                slash < 0
                    ? Optional.empty()
                    : gaps.standIn(path.substring(0, slash), path.substring(slash + 1)));
  }

  /** The paths of the same kind that {@code path} was perhaps meant to be. */
  public List<String> near(String path) {
    var kind = path.substring(0, path.indexOf('/') + 1);
    var id = path.substring(kind.length());
    var ids =
        byPath.keySet().stream()
            .filter(other -> !kind.isEmpty() && other.startsWith(kind))
            .map(other -> other.substring(kind.length()))
            .toList();
    var near = Spelling.near(id, ids);
    return (near.isEmpty() ? beginningAlike(id, ids) : near).stream().map(n -> kind + n).toList();
  }

  private static List<String> beginningAlike(String id, List<String> ids) {
    var beginning = id.substring(0, (2 * id.length() + 2) / 3);
    return ids.stream().filter(other -> other.startsWith(beginning)).sorted().limit(3).toList();
  }

  /** The entry of this kind with this spelling. */
  public Optional<CatalogueEntry> named(String kind, String spelling) {
    return Optional.ofNullable(bySpelling.get(key(kind, spelling)))
        .or(() -> gaps.standIn(kind, spelling));
  }

  private static String lowerCase(String word) {
    return Typography.folded(word).toLowerCase(Locale.ROOT);
  }

  private static String key(String kind, String spelling) {
    return kind + "/" + CatalogueKind.of(kind).orElseThrow().folded(spelling);
  }

  /** All spellings of things of these kinds. */
  public List<String> spellings(String... kinds) {
    return entries.stream()
        .filter(entry -> List.of(kinds).contains(entry.kind()))
        .flatMap(CatalogueEntry::spellings)
        .distinct()
        .toList();
  }

  /** True if an entry of one of {@code kinds} has this spelling. */
  public boolean knows(String spelling, String... kinds) {
    for (var kind : kinds) {
      if (named(kind, spelling).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Every spelling of every unit, with the unit's symbol; that of the first that has it. */
  public Map<String, String> unitSpellings() {
    var symbols = new LinkedHashMap<String, String>();
    for (var unit : unitsBySymbol.values()) {
      if (!unit.symbol().equals("1")) {
        symbols.putIfAbsent(unit.symbol(), unit.symbol()); // nobody prints 60 1
      }
      unit.spellings().forEach(spelling -> symbols.putIfAbsent(spelling, unit.symbol()));
    }
    return symbols;
  }
}
