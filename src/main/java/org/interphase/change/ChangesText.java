package org.interphase.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells changes in lines for people: counts first, then one thing after another. */
public final class ChangesText {

  /** What is told of a thing that was added or removed; all of it would hide the rest. */
  private static final Set<String> OF_WHOLE = Set.of("print", "reading", Change.GRADE);

  private final Changes changes;
  private final StringBuilder out = new StringBuilder();

  private ChangesText(Changes changes) {
    this.changes = changes;
  }

  /** The lines; one that says so where nothing changed. */
  public static String of(Changes changes) {
    if (changes.all().isEmpty()) {
      return "No change.\n";
    }
    var text = new ChangesText(changes);
    Arrays.stream(Kind.values()).forEach(text::count);
    Arrays.stream(Kind.values()).forEach(text::kind);
    return text.out.toString();
  }

  private void count(Kind kind) {
    var counts = new ArrayList<String>();
    for (var how : Change.How.values()) {
      long count = changes.count(kind, how);
      if (count > 0) {
        counts.add(count + " " + word(how));
      }
    }
    if (kind == Kind.CLAIM && changes.regraded() > 0) {
      counts.add("of these " + changes.regraded() + " regraded");
    }
    if (!counts.isEmpty()) {
      out.append(capitalised(kind)).append(": ").append(String.join(", ", counts)).append('\n');
    }
  }

  private void kind(Kind kind) {
    for (var how : Change.How.values()) {
      var of =
          changes.all().stream()
              .filter(change -> change.kind() == kind && change.how() == how)
              .toList();
      if (!of.isEmpty()) {
        out.append('\n').append(capitalised(kind)).append(' ').append(word(how)).append('\n');
        of.forEach(this::change);
      }
    }
  }

  private void change(Change change) {
    out.append("  ").append(oneLine(change.name()));
    out.append("  [").append(Names.path(change.iri())).append("]\n");
    for (var fact : told(change)) {
      out.append("    ").append(fact.property()).append(": ");
      out.append(
          change.how() == Change.How.CHANGED
              ? said(fact.before()) + " → " + said(fact.after())
              : said(fact.before() + fact.after()));
      out.append('\n');
    }
  }

  private static List<Change.Fact> told(Change change) {
    return change.how() == Change.How.CHANGED
        ? change.facts()
        : change.facts().stream()
            .filter(fact -> OF_WHOLE.contains(fact.property()))
            .collect(Collectors.toList());
  }

  private static String said(String text) {
    return text.isEmpty() ? "nothing" : oneLine(text);
  }

  private static String word(Change.How how) {
    return how.name().toLowerCase(Locale.ROOT);
  }

  private static String capitalised(Kind kind) {
    return Character.toUpperCase(kind.words().charAt(0)) + kind.words().substring(1);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ").replaceAll("\\p{Cc}", "\uFFFD");
  }
}
