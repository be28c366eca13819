package org.interphase.server.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Labels;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** Things of one kind side by side: what is said of each in every respect that one is told of. */
final class Comparison {

  static final String HOW_RUN = ": how it was run";

  private static final Node REFUTES = IPH.Refutes.asNode();

  private final List<Node> things;
  private final ComparedParts parts;
  private final Excerpt excerpt;
  private final Labels labels;
  private final List<ComparedSection> sections = new ArrayList<>();

  private Comparison(ComparedKind kind, List<Node> things, Excerpt excerpt, Labels labels) {
    this.things = things;
    this.excerpt = excerpt;
    this.labels = labels;
    this.parts = new ComparedParts(kind, excerpt, labels);
  }

  /** Compares {@code things}, which were fetched already; what else they need is fetched here. */
  static List<ComparedSection> of(
      ComparedKind kind, List<Node> things, Excerpt excerpt, Labels labels) {
    var comparison = new Comparison(kind, things, excerpt, labels);
    comparison.parts.fetch(things);
    excerpt.nameAll();
    comparison.build(kind);
    return List.copyOf(comparison.sections);
  }

  private void build(ComparedKind kind) {
    var makeUp = new MakeUp(things, parts, excerpt, labels);
    add("What they are", "", makeUp.of(kind), everyone());
    claims();
    var sorts = new LinkedHashSet<ComparedParts.Part>();
    var named = new TreeSet<String>();
    things.forEach(
        thing -> parts.of(thing).stream().filter(p -> named.add(p.name())).forEach(sorts::add));
    if (kind == ComparedKind.ELECTROLYTES) {
      sorts.stream().filter(sort -> !sort.isTest()).forEach(this::values);
      sorts.stream().filter(ComparedParts.Part::isTest).forEach(this::test);
    } else {
      sorts.stream().filter(ComparedParts.Part::isTest).forEach(this::test);
      sorts.stream().filter(sort -> !sort.isTest()).forEach(this::values);
    }
    add("Where they are told of", "", makeUp.sources(), everyone());
  }

  private Set<Integer> everyone() {
    return IntStream.range(0, things.size()).boxed().collect(Collectors.toSet());
  }

  private void test(ComparedParts.Part sort) {
    var name = capital(sort.name());
    var conditions = new ArrayList<ComparedRow>(rows(sort, ComparedRow.Use.CONDITION));
    conditions.add(groups(sort));
    add(name + HOW_RUN, sort.name(), conditions, having(sort));
    add(name + ": what came out", sort.name(), rows(sort, ComparedRow.Use.FINDING), having(sort));
  }

  private void values(ComparedParts.Part sort) {
    var rows = new ArrayList<ComparedRow>(rows(sort, ComparedRow.Use.CONDITION));
    rows.addAll(rows(sort, ComparedRow.Use.FINDING));
    add(capital(sort.name()), sort.name(), rows, having(sort));
  }

  private void add(String title, String what, List<ComparedRow> rows, Set<Integer> having) {
    var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
    if (!filled.isEmpty()) {
      sections.add(new ComparedSection(title, what, filled, having));
    }
  }

  private Set<Integer> having(ComparedParts.Part sort) {
    return IntStream.range(0, things.size())
        .filter(i -> parts(i, sort).findAny().isPresent())
        .boxed()
        .collect(Collectors.toSet());
  }

  private Stream<Node> parts(int thing, ComparedParts.Part sort) {
    return parts.of(things.get(thing)).stream()
        .filter(part -> part.name().equals(sort.name()))
        .map(ComparedParts.Part::node);
  }

  /** The groups within which the tests of this sort may fairly be ranked. */
  private ComparedRow groups(ComparedParts.Part sort) {
    return new ComparedRow(
        "may be ranked among",
        ComparedRow.Use.FINDING,
        IntStream.range(0, things.size())
            .mapToObj(
                i ->
                    parts(i, sort)
                        .flatMap(test -> excerpt.objects(test, IPH.comparedAmong).stream())
                        .distinct()
                        .sorted(Comparator.comparing(labels::of))
                        .map(group -> ComparedEntry.of(group, labels))
                        .toList())
            .toList());
  }

  private List<ComparedRow> rows(ComparedParts.Part sort, ComparedRow.Use use) {
    var rows = new TreeMap<String, List<List<ComparedEntry>>>();
    for (int i = 0; i < things.size(); i++) {
      int column = i;
      parts(i, sort)
          .flatMap(part -> values(part, value -> use(sort, part, value) == use))
          .forEach(
              value ->
                  rows.computeIfAbsent(value.quantity(), q -> columns())
                      .get(column)
                      .add(ComparedEntry.of(value)));
    }
    return rows.entrySet().stream()
        .map(r -> new ComparedRow(r.getKey(), use, r.getValue(), dashes(sort, r.getKey())))
        .toList();
  }

  /** The things whose source prints a dash for a quantity. */
  private Set<Integer> dashes(ComparedParts.Part sort, String quantity) {
    return IntStream.range(0, things.size())
        .filter(
            i ->
                telling(i, sort)
                    .flatMap(told -> excerpt.objects(told, IPH.notReported).stream())
                    .anyMatch(type -> labels.of(type).equals(quantity)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** The parts of this sort, or where a thing has none, the rows that it stands in. */
  private Stream<Node> telling(int thing, ComparedParts.Part sort) {
    var having = parts(thing, sort).toList();
    return having.isEmpty()
        ? excerpt.objects(things.get(thing), PROV.wasQuotedFrom).stream()
        : having.stream();
  }

  private List<List<ComparedEntry>> columns() {
    return things.stream().<List<ComparedEntry>>map(thing -> new ArrayList<>()).toList();
  }

  /** What was set, or how a cell was built, bears on what comes out of it. */
  private ComparedRow.Use use(ComparedParts.Part sort, Node part, Node value) {
    boolean isSet = excerpt.objects(part, IPH.hasCondition).contains(value);
    boolean isBuilt = sort.isCell() && excerpt.isA(value, IPH.StructuralQuantity);
    return isSet || isBuilt ? ComparedRow.Use.CONDITION : ComparedRow.Use.FINDING;
  }

  /** The values of a part; a sum stands for its summands. */
  private Stream<ComparedValue> values(Node part, Predicate<Node> wanted) {
    var all =
        excerpt.objects(part, IPH.hasMeasurement).stream()
            .distinct()
            .map(node -> new ComparedValue(node, excerpt, labels))
            .toList();
    return all.stream()
        .filter(value -> wanted.test(value.node()))
        .filter(value -> all.stream().noneMatch(sum -> isSummand(value, sum)))
        .sorted(Comparator.comparing(value -> value.node().toString()));
  }

  private boolean isSummand(ComparedValue value, ComparedValue sum) {
    return excerpt.objects(sum.node(), IPH.derivedFrom).contains(value.node())
        && sum.quantity().equals(value.quantity());
  }

  /** In one order, whatever the store. */
  private List<Node> claimsOf(Node thing) {
    return excerpt
        .union()
        .find(Node.ANY, IPH.subject.asNode(), thing)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** What is claimed of the things, by what it is about, with how it is known. */
  private void claims() {
    var byKind = new TreeMap<String, Map<String, List<List<ComparedEntry>>>>();
    for (int i = 0; i < things.size(); i++) {
      for (var claim : claimsOf(things.get(i))) {
        for (var object : excerpt.objects(claim, IPH.object)) {
          byKind
              .computeIfAbsent(parts.kindOf(claim), k -> new TreeMap<>())
              .computeIfAbsent(labels.of(object), o -> columns())
              .get(i)
              .add(claim(claim));
        }
      }
    }
    byKind.forEach(
        (kind, rows) ->
            add(
                capital(kind) + "s",
                kind,
                rows.entrySet().stream()
                    .map(r -> new ComparedRow(r.getKey(), ComparedRow.Use.FINDING, r.getValue()))
                    .toList(),
                everyone()));
  }

  private ComparedEntry claim(Node claim) {
    var words = new ArrayList<String>();
    if (excerpt.objects(claim, IPH.direction).contains(REFUTES)) {
      words.add("refuted");
    }
    excerpt.objects(claim, IPH.effect).forEach(effect -> words.add(labels.of(effect)));
    excerpt.objects(claim, IPH.evidenceGrade).forEach(g -> words.add(labels.of(g)));
    return ComparedEntry.claim(String.join(", ", words), claim, labels);
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
