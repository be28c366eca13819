package org.interphase.export;

import static org.interphase.export.PythonText.comment;
import static org.interphase.export.PythonText.quoted;
import static org.interphase.export.PythonText.variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.question.AnswerCell;
import org.interphase.question.DataFacts;
import org.interphase.question.Heading;
import org.interphase.question.Parameter;

/**
 * A Jupyter notebook that asks a question of a server: its parameters as variables, its answer with
 * types and units, its picture, and whether the data is still the same. It needs pandas, and
 * Matplotlib where there is a picture.
 */
final class AnswerNotebook {

  private final AskedAnswer asked;

  private AnswerNotebook(AskedAnswer asked) {
    this.asked = asked;
  }

  static String of(AskedAnswer asked) {
    var notebook = new AnswerNotebook(asked);
    var file = new NotebookFile();
    file.markdown("title", notebook.title());
    file.code("parameters", notebook.parameters());
    file.code("answer", notebook.answer());
    file.code("units", notebook.units());
    asked
        .question()
        .chart()
        .ifPresent(chart -> file.code("chart", new NotebookChart(chart, asked).code()));
    file.markdown("citation", notebook.citation());
    file.code("check", notebook.check());
    return file.json();
  }

  private String title() {
    return "# "
        + escaped(asked.question().summary())
        + "\n\n"
        + escaped(asked.sentence())
        + "\n\nAn answer of the Interphase knowledge graph, "
        + escaped(asked.data().versionAndDate())
        + ", under "
        + new Licence(DataFacts.LICENCE).name()
        + ".";
  }

  private String parameters() {
    var lines = new ArrayList<String>();
    lines.add("# Where a server answers, and what it is asked; None stands for \"all\".");
    lines.add("SERVER = " + quoted(asked.origin()));
    lines.add("QUESTION = " + quoted(asked.question().name()));
    var parameters = asked.question().parameters();
    for (var parameter : parameters) {
      lines.add(comment(parameter.description() + choices(parameter)));
      var value = asked.value(parameter.name());
      lines.add(variable(parameter.name()) + " = " + (value.isEmpty() ? "None" : quoted(value)));
    }
    lines.add(
        parameters.stream()
            .map(it -> quoted(it.name()) + ": " + variable(it.name()))
            .collect(Collectors.joining(", ", "PARAMETERS = {", "}")));
    return String.join("\n", lines);
  }

  private static String choices(Parameter parameter) {
    return parameter.values().isEmpty() ? "" : "; one of " + String.join(", ", parameter.values());
  }

  /** An empty text is sent for "all": left out, a parameter would have its default. */
  private String answer() {
    return String.format(
        Locale.ROOT,
        """
        from urllib.parse import urlencode

        import pandas as pd

        given = {name: "" if value is None else value for name, value in PARAMETERS.items()}
        ADDRESS = f"{SERVER}/questions/{QUESTION}.csv" + ("?" + urlencode(given) if given else "")
        TYPES = {%s}
        answer = pd.read_csv(ADDRESS, dtype=TYPES, keep_default_na=False, na_values=[""])
        answer
        """,
        entries(this::type));
  }

  private String units() {
    return String.format(
        Locale.ROOT,
        """
        # The unit of each column that has one, and what each column means.
        UNITS = {%s}
        MEANINGS = {%s}
        pd.DataFrame({"unit": UNITS, "meaning": MEANINGS}).reindex(answer.columns)
        """,
        entries(i -> heading(i).unit().isEmpty() ? "" : quoted(heading(i).unit())),
        entries(i -> asked.description(i).isEmpty() ? "" : quoted(asked.description(i))));
  }

  private String citation() {
    var citation = new AnswerCitation(asked);
    return "## How to cite\n\n"
        + escaped(citation.text())
        + "\n\n```bibtex\n"
        + citation.bibtex()
        + "```";
  }

  private String check() {
    return String.format(
        Locale.ROOT,
        """
        # Whether the answer is still the one that this notebook was made with.
        import hashlib
        from urllib.request import urlopen

        EXPECTED = %s
        with urlopen(ADDRESS) as reply:
            found = hashlib.sha256(reply.read()).hexdigest()
        if found == EXPECTED:
            print("The same answer as of", %s)
        else:
            print("Another answer: other parameters, or other data than", %s)
        """,
        quoted(asked.hash()),
        quoted(asked.data().versionAndDate()),
        quoted(asked.data().versionAndDate()));
  }

  private String type(int column) {
    List<AnswerCell> cells = asked.answer().rows().stream().map(row -> row.get(column)).toList();
    return switch (ColumnType.of(cells)) {
      case "decimal" -> quoted("float64");
      case "integer" -> quoted("Int64");
      default -> quoted("string");
    };
  }

  private Heading heading(int column) {
    return Heading.of(asked.answer().columns().get(column), asked.description(column));
  }

  private String entries(IntFunction<String> value) {
    return IntStream.range(0, asked.answer().columns().size())
        .filter(i -> !value.apply(i).isEmpty())
        .mapToObj(i -> "\n    " + quoted(asked.answer().columns().get(i)) + ": " + value.apply(i))
        .collect(Collectors.joining(",", "", "\n"));
  }

  /** A text stands in Markdown as it is. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_<\\[\\]|~#$]", "\\\\$0").replaceAll("\\R", " ");
  }
}
