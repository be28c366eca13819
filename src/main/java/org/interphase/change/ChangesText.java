package org.interphase.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;

/** Tells changes in lines for people: counts first, then one thing after another. */
public final class ChangesText {

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
      int count = changes.of(kind, how).size();
      if (count > 0) {
        counts.add(count + " " + word(how));
      }
    }
    if (kind == Kind.CLAIM && changes.regraded() > 0) {
      counts.add("of these " + changes.regraded() + " regraded");
    }
    if (!counts.isEmpty()) {
      out.append(kind.title()).append(": ").append(String.join(", ", counts)).append('\n');
    }
  }

  private void kind(Kind kind) {
    for (var how : Change.How.values()) {
      var of = changes.of(kind, how);
      if (!of.isEmpty()) {
        out.append('\n').append(kind.title()).append(' ').append(word(how)).append('\n');
        of.forEach(this::change);
      }
    }
  }

  private void change(Change change) {
    out.append("  ").append(oneLine(change.name()));
    out.append("  [").append(Names.path(change.iri())).append("]\n");
    if (!change.place().isEmpty()) {
      out.append("    at ").append(oneLine(change.place())).append('\n');
    }
    for (var fact : change.told()) {
      out.append("    ").append(fact.property()).append(": ");
      out.append(
          change.how() == Change.How.CHANGED
              ? said(fact.before()) + " → " + said(fact.after())
              : said(fact.before() + fact.after()));
      out.append('\n');
    }
  }

  private static String said(String text) {
    return text.isEmpty() ? "nothing" : oneLine(text);
  }

  private static String word(Change.How how) {
    return how.name().toLowerCase(Locale.ROOT);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ").replaceAll("\\p{Cc}", "\uFFFD");
  }
}
