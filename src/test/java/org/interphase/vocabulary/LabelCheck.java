package org.interphase.vocabulary;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What is wrong with names in some language, held against the English ones of the same things. */
final class LabelCheck {

  /** What formulas and abbreviations, which are the same in all languages, do not hold. */
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}\\p{Ll}{2,}(?!\\p{L})");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(the|of|and|by|with|from|is|has|to|for|on|which)\\b");
  private static final Set<Property> NAMING = Set.of(RDFS.label, SKOS.altLabel);
  private static final Pattern UNTIDY = Pattern.compile("^\\s|\\s$|\\s\\s|\\p{Cf}|\\p{Cc}|^$");

  /** The characters that the People's Republic writes with, and no traditional ones. */
  private final CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();

  private final Model english;
  private final Function<Resource, String> kind;
  private final Set<String> alike;

  /**
   * @param english the things, and what they are called in English
   * @param kind among which things each is known by its names
   * @param alike words that are the same in English and in another language
   */
  LabelCheck(Model english, Function<Resource, String> kind, Set<String> alike) {
    this.english = english;
    this.kind = kind;
    this.alike = alike.stream().map(LabelCheck::folded).collect(Collectors.toSet());
  }

  /** The faults of {@code names}, which are to be in {@code language}, a line each. */
  List<String> faults(Model names, String language) {
    var faults = new ArrayList<String>();
    names.listStatements().forEach(statement -> addFaults(statement, language, faults));
    if (!language.equals("en")) {
      english
          .listSubjectsWithProperty(RDFS.label)
          .filterDrop(thing -> names.listObjectsOfProperty(thing, RDFS.label).toList().size() == 1)
          .forEach(thing -> faults.add(shown(thing) + ": not one label"));
    }
    addShared(language.equals("en") ? names.union(english) : names, faults);
    faults.sort(Comparator.naturalOrder());
    return faults;
  }

  private void addFaults(Statement statement, String language, List<String> faults) {
    var thing = statement.getSubject();
    var name = statement.getString();
    var start = shown(thing) + ": \"" + name + "\" ";
    boolean isLabel = statement.getPredicate().equals(RDFS.label);
    if (!english.contains(thing, RDFS.label)) {
      faults.add(start + "names nothing");
    }
    if (!isLabel && !statement.getPredicate().equals(SKOS.altLabel)
        || isLabel && language.equals("en")) {
      faults.add(start + "is no name of the kind that belongs here");
    }
    if (!statement.getLanguage().equals(language)) {
      faults.add(start + "is said to be in \"" + statement.getLanguage() + "\"");
    }
    if (UNTIDY.matcher(name).find()) {
      faults.add(start + "has blanks or signs that nobody sees");
    }
    if (!speaks(language, thing, name, isLabel)) {
      faults.add(start + "is not in " + language);
    }
    if (!isLabel && names(statement.getModel(), thing, RDFS.label).contains(folded(name))) {
      faults.add(start + "is the label, too");
    }
  }

  private boolean speaks(String language, Resource thing, String name, boolean isLabel) {
    boolean known = names(english, thing, RDFS.label, SKOS.altLabel).contains(folded(name));
    if (language.equals("en")) {
      return !known;
    }
    if (alike.contains(folded(name)) || isSymbol(name) && !(isLabel && hasWords(thing))) {
      return true;
    }
    return language.equals("zh-Hans")
        ? HAN.matcher(name).find() && HAN.matcher(name).results().allMatch(this::isSimplified)
        : !isSymbol(name) && !known && !ENGLISH.matcher(name).find();
  }

  private boolean isSimplified(MatchResult character) {
    return simplified.canEncode(character.group());
  }

  private boolean hasWords(Resource thing) {
    return names(english, thing, RDFS.label).stream().anyMatch(label -> !isSymbol(label));
  }

  private static boolean isSymbol(String name) {
    return !WORD.matcher(name).find() && !HAN.matcher(name).find();
  }

  /** One name for two things of a kind is right only where English has one for them, too. */
  private void addShared(Model names, List<String> faults) {
    var known = new HashMap<String, Set<Resource>>();
    names
        .listStatements()
        .filterKeep(statement -> NAMING.contains(statement.getPredicate()))
        .forEach(
            statement ->
                known
                    .computeIfAbsent(
                        kind.apply(statement.getSubject()) + " " + folded(statement.getString()),
                        name -> new HashSet<>())
                    .add(statement.getSubject()));
    known.forEach(
        (name, things) -> {
          if (things.size() > 1 && !isSharedInEnglish(things)) {
            faults.add(
                name.substring(name.indexOf(' ') + 1)
                    + ": names "
                    + things.stream()
                        .map(LabelCheck::shown)
                        .sorted()
                        .collect(Collectors.joining(", ")));
          }
        });
  }

  private boolean isSharedInEnglish(Set<Resource> things) {
    var shared =
        things.stream()
            .map(thing -> names(english, thing, RDFS.label, SKOS.altLabel))
            .reduce(
                (some, others) ->
                    some.stream().filter(others::contains).collect(Collectors.toSet()));
    return shared.map(names -> !names.isEmpty()).orElse(false);
  }

  private static Set<String> names(Model model, Resource thing, Property... properties) {
    var names = new HashSet<String>();
    for (var property : properties) {
      model
          .listObjectsOfProperty(thing, property)
          .mapWith(RDFNode::asLiteral)
          .forEach(name -> names.add(folded(name.getString())));
    }
    return names;
  }

  private static String shown(Resource thing) {
    return thing.getURI().replaceFirst(".*[/#]", "");
  }

  /** Capitals tell formulas and abbreviations apart, but no words. */
  private static String folded(String name) {
    return isSymbol(name) ? name : name.toLowerCase(Locale.ROOT);
  }
}
