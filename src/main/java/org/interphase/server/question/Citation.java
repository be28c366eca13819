package org.interphase.server.question;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerFormat;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.LatexText;
import org.interphase.server.chart.AnswerAddress;
import org.interphase.server.http.Reply;

/** How to cite an answer: what was asked of which data, and a hash by which it can be checked. */
final class Citation {

  private static final String AUTHORS = "Interphase contributors";

  private final CompetencyQuestion question;
  private final String title;
  private final Map<String, String> given;
  private final DataSources.Facts data;
  private final String origin;
  private final String hash;

  /**
   * @param title the question in words, with what was chosen in it
   * @param origin the server's address, without a slash at its end
   */
  Citation(
      CompetencyQuestion question,
      String title,
      Map<String, String> given,
      Answer answer,
      DataSources.Facts data,
      String origin) {
    this.question = question;
    this.title = title;
    this.given = given;
    this.data = data;
    this.origin = origin;
    var csv = AnswerFormat.CSV.text(answer, question.columns());
    this.hash = Reply.sha256(csv.getBytes(StandardCharsets.UTF_8));
  }

  /** A sentence for a list of references. */
  String text() {
    return AUTHORS
        + year(" (%s)")
        + ": "
        + title
        + " Answer from the Interphase knowledge graph, "
        + version()
        + ". "
        + address("")
        + ". SHA-256 of the answer as CSV: "
        + hash
        + "."
        + data.sources().stream()
            .map(source -> " Read from: " + source + ".")
            .collect(Collectors.joining());
  }

  /** The same for BibTeX. */
  String bibtex() {
    var notes =
        Stream.concat(
                Stream.of(sentence(version()), "SHA-256 of the answer as CSV: " + hash),
                data.sources().stream().map(source -> "Read from: " + source))
            .map(LatexText::escaped)
            .collect(Collectors.joining(". "));
    return Stream.of(
            "@misc{interphase-" + question.name() + "-" + hash.substring(0, 8),
            "  author = {{" + AUTHORS + "}}",
            "  title = {{" + LatexText.escaped(title) + "}}",
            year("  year = {%s}"),
            "  howpublished = {Answer from the Interphase knowledge graph}",
            "  url = {" + address("") + "}",
            "  note = {" + notes + "}")
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(",\n", "", "\n}\n"));
  }

  /** A command that anyone can run to see that the answer is still the same. */
  String check() {
    return "curl -s '" + address(".csv") + "' | sha256sum";
  }

  String hash() {
    return hash;
  }

  private String address(String suffix) {
    return origin + AnswerAddress.lasting(question, given).path(suffix);
  }

  private String version() {
    var version = data.version().isEmpty() ? "" : "data version " + data.version();
    return data.date().isEmpty()
        ? version
        : (version + " " + data.dateMeans() + " " + data.date()).strip();
  }

  private String year(String form) {
    return data.date().length() < 4
        ? ""
        : String.format(Locale.ROOT, form, data.date().substring(0, 4));
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
