package org.interphase.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.LatexText;

/** How to cite an answer: what was asked of which data, and a hash by which it can be checked. */
public final class AnswerCitation {

  static final String AUTHORS = "Interphase contributors";

  static final String GRAPH = "Interphase knowledge graph";

  private final AskedAnswer asked;
  private final String hash;

  public AnswerCitation(AskedAnswer asked) {
    this.asked = asked;
    this.hash = asked.hash();
  }

  /** A sentence for a list of references. */
  public String text() {
    return AUTHORS
        + (year().isEmpty() ? "" : " (" + year() + ")")
        + ": "
        + asked.sentence()
        + " Answer from the "
        + GRAPH
        + ", "
        + asked.data().versionAndDate()
        + ". "
        + address()
        + ". SHA-256 of the answer as CSV: "
        + hash
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
            year().isEmpty() ? "" : "  year = {" + year() + "}",
            "  howpublished = {Answer from the " + GRAPH + "}",
            "  url = {" + address() + "}",
            "  note = {" + notes + "}")
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(",\n", "", "\n}\n"));
  }

  /** A command that anyone can run to see that the answer is still the same. */
  public String check() {
    return "curl -s '" + table() + "' | sha256sum";
  }

  /** The lasting address of the answer as CSV. */
  public String table() {
    return asked.address(".csv");
  }

  /** The lasting address of the answer. */
  String address() {
    return asked.address("");
  }

  /** The question in words. */
  String title() {
    return asked.sentence();
  }

  /** What the entry is called in a list of references. */
  String key() {
    return "interphase-" + asked.question().name() + "-" + hash.substring(0, 8);
  }

  /** Which data it is of, the hash, and what these were read from. */
  Stream<String> notes() {
    return Stream.concat(
        Stream.of(sentence(asked.data().versionAndDate()), "SHA-256 of the answer as CSV: " + hash),
        asked.data().sources().stream().map(source -> "Read from: " + source.text()));
  }

  /** The year of the data; empty where it is not known. */
  String year() {
    var date = asked.data().date();
    return date.matches("\\d{4}.*") ? date.substring(0, 4) : "";
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
