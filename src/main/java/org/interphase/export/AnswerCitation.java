package org.interphase.export;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.LatexText;

/** How to cite an answer: what was asked of which data, and a hash by which it can be checked. */
public final class AnswerCitation {

  private static final String AUTHORS = "Interphase contributors";

  private final AskedAnswer asked;

  public AnswerCitation(AskedAnswer asked) {
    this.asked = asked;
  }

  /** A sentence for a list of references. */
  public String text() {
    return AUTHORS
        + year(" (%s)")
        + ": "
        + asked.sentence()
        + " Answer from the Interphase knowledge graph, "
        + asked.data().versionAndDate()
        + ". "
        + asked.address("")
        + ". SHA-256 of the answer as CSV: "
        + asked.hash()
        + "."
        + asked.data().sources().stream()
            .map(source -> " Read from: " + source.text() + ".")
            .collect(Collectors.joining());
  }

  /** The same for BibTeX. */
  public String bibtex() {
    var notes = notes().map(LatexText::escaped).collect(Collectors.joining(". "));
    return Stream.of(
            "@misc{" + key(),
            "  author = {{" + AUTHORS + "}}",
            "  title = {{" + LatexText.escaped(asked.sentence()) + "}}",
            year("  year = {%s}"),
            "  howpublished = {Answer from the Interphase knowledge graph}",
            "  url = {" + asked.address("") + "}",
            "  note = {" + notes + "}")
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(",\n", "", "\n}\n"));
  }

  /** A command that anyone can run to see that the answer is still the same. */
  public String check() {
    return "curl -s '" + asked.address(".csv") + "' | sha256sum";
  }

  private String key() {
    return "interphase-" + asked.question().name() + "-" + asked.hash().substring(0, 8);
  }

  private Stream<String> notes() {
    return Stream.concat(
        Stream.of(
            sentence(asked.data().versionAndDate()),
            "SHA-256 of the answer as CSV: " + asked.hash()),
        asked.data().sources().stream().map(source -> "Read from: " + source.text()));
  }

  private String year(String form) {
    var date = asked.data().date();
    return date.length() < 4 ? "" : String.format(Locale.ROOT, form, date.substring(0, 4));
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
