package org.interphase.terminal;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.AnswerCell;
import org.interphase.question.EvidenceGrade;

/** One thing for a person: its name, what is claimed of it, its values, and what else is said. */
public final class ThingText {

  private static final String INDENT = "  ";
  private static final String AND = "; ";

  /** What stands below all that blocks differ in. */
  private static final List<String> LAST = List.of("Doubts", "Place", "Reference");

  private final ToldTree thing;
  private final Terminal terminal;
  private final StringBuilder out = new StringBuilder();

  private ThingText(Map<String, ?> told, Terminal terminal) {
    this.thing = new ToldTree(told);
    this.terminal = terminal;
  }

  /**
   * The text, which no line of the terminal cuts.
   *
   * @param told a thing as assistants are told of it
   * @param whole whether it is told, too, by which properties it and other things are linked
   */
  public static String of(Map<String, ?> told, boolean whole, Terminal terminal) {
    var text = new ThingText(told, terminal);
    text.head();
    text.row();
    text.part("claims", "Claims", ThingText::claim);
    text.grades();
    text.part("values", "Values", ThingText::values);
    text.part("doubts", "Doubts", doubt -> Map.of("Doubt", doubt.text("label")));
    if (whole || text.isBare()) {
      text.part("statements", "Said of it or concluded", said -> linked(said, "values"));
      text.part("linkedFrom", "Linked from", link -> linked(link, "things"));
    }
    return text.out.toString();
  }

  /** True of a term, say: of such things there is no more to tell. */
  private boolean isBare() {
    return Stream.of("cells", "claims", "values").allMatch(part -> thing.count(part) == 0);
  }

  private void head() {
    paragraph(thing.text("label"), "", true);
    paragraph(
        Stream.concat(Stream.of(thing.text("thing")), thing.texts("kinds").stream())
            .collect(Collectors.joining(" · ")),
        "",
        false);
    paragraph(thing.text("link"), "", false);
    thing.all("publication").forEach(one -> paragraph(reference(one), "", false));
  }

  /** A row of a table is one block, with a line for each of its cells. */
  private void row() {
    var cells = new LinkedHashMap<String, String>();
    thing.all("cells").forEach(cell -> cells.put(cell.text("column"), cell.text("asPrinted")));
    if (!cells.isEmpty()) {
      blocks("As printed", List.of(cells));
    }
  }

  private void part(String name, String title, Function<ToldTree, Map<String, String>> block) {
    var told = thing.all(name);
    if (!told.isEmpty()) {
      int all = thing.count(name);
      var count = told.size() < all ? told.size() + " of " + all + "; --all tells all" : all + "";
      blocks(title + " (" + count + ")", told.stream().map(block).toList());
    }
  }

  private void blocks(String title, List<Map<String, String>> blocks) {
    if (!out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
    paragraph(title, "", true);
    new RowBlocks(shown(blocks), terminal).write(out);
  }

  private static ShownAnswer shown(List<Map<String, String>> blocks) {
    var titles =
        blocks.stream()
            .flatMap(block -> block.keySet().stream())
            .distinct()
            .sorted(Comparator.comparing(LAST::indexOf))
            .toList();
    return new ShownAnswer(
        titles,
        Collections.nCopies(titles.size(), false),
        blocks.stream()
            .map(
                block ->
                    titles.stream()
                        .map(
                            title ->
                                ShownCell.of(
                                    new AnswerCell(block.getOrDefault(title, ""), "", ""), title))
                        .toList())
            .toList());
  }

  private static Map<String, String> claim(ToldTree claim) {
    var block = new LinkedHashMap<String, String>();
    block.put("Claim", claim.text("statement"));
    block.put("Evidence grade", claim.text("grade"));
    block.put("Wording", claim.text("wording"));
    block.put("Direction", claim.text("direction"));
    block.put("Status", claim.text("status"));
    block.put("Evidence", joined(claim.all("evidence").stream().map(ThingText::evidence)));
    block.put("Caveat", claim.text("caveat"));
    block.put("Values", joined(claim.all("values").stream().map(ThingText::measured)));
    block.put("Place", labels(claim.all("places").stream()));
    block.put("Reference", references(claim));
    return block;
  }

  private static String measured(ToldTree value) {
    return value.text("quantity") + ": " + value(value);
  }

  private static String evidence(ToldTree evidence) {
    return joined(Stream.of("method", "appliedTo", "observation").map(evidence::text), ", ");
  }

  /** One block for a sample, a cell or a test, with a line for each of its quantities. */
  private static Map<String, String> values(ToldTree group) {
    var block = new LinkedHashMap<String, String>();
    block.put("Of", joined(Stream.of(group.text("of"), group.text("what"))));
    for (var value : group.all("values")) {
      block.merge(capital(value.text("quantity")), value(value), (one, more) -> one + AND + more);
    }
    block.put("Doubts", String.join(AND, group.texts("doubts")));
    var places = group.all("values").stream().flatMap(value -> value.all("places").stream());
    block.put("Place", labels(places));
    block.put("Reference", references(group));
    return block;
  }

  /** The number with its unit, at what it holds, and the print where that is another. */
  private static String value(ToldTree value) {
    var read = joined(Stream.of(value.text("value"), value.text("unit")), " ");
    var print = value.text("asPrinted");
    var behind =
        joined(
            Stream.of(
                value.text("conditions"),
                print.isEmpty() || print.equals(read) ? "" : "printed “" + print + "”"));
    return behind.isEmpty() ? read : read + " (" + behind + ")";
  }

  private static String reference(ToldTree publication) {
    return joined(
        Stream.of(publication.text("label"), publication.text("citation"), publication.text("doi")),
        " · ");
  }

  private static String references(ToldTree told) {
    return joined(told.all("references").stream().map(ThingText::reference));
  }

  private static String labels(Stream<ToldTree> places) {
    return joined(places.map(place -> place.text("label")).distinct());
  }

  /** What one property says, or what links by it. */
  private static Map<String, String> linked(ToldTree told, String name) {
    var values = told.texts(name);
    int more = told.number("total") - values.size();
    return Map.of(
        capital(told.text("property")),
        String.join(AND, values) + (more > 0 ? AND + "and " + more + " more" : ""));
  }

  private void grades() {
    var shown =
        new TreeSet<EvidenceGrade>(
            thing.all("claims").stream()
                .flatMap(claim -> EvidenceGrade.of(claim.text("grade")).stream())
                .toList());
    shown.forEach(
        grade -> {
          var head = grade.sign() + " " + grade.words();
          out.append(ShownCell.inked(grade, head, terminal)).append('\n');
          paragraph(grade.meaning(), INDENT, false);
        });
  }

  private void paragraph(String text, String indent, boolean bold) {
    for (var line : Wrapping.of(ShownCell.oneLine(text), terminal.width() - indent.length())) {
      out.append(indent).append(bold ? terminal.bold(line) : line).append('\n');
    }
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String joined(Stream<String> texts) {
    return joined(texts, AND);
  }

  private static String joined(Stream<String> texts, String between) {
    return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
  }
}
