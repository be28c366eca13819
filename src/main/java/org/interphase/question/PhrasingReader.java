package org.interphase.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interphase.model.Problem;

/** Reads what a header says under {@code ask}. */
final class PhrasingReader {

  private final HeaderNode header;
  private final List<Problem> problems;
  private final List<Located<Phrasing>> phrasings = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();

  PhrasingReader(HeaderNode header, List<Problem> problems) {
    this.header = header;
    this.problems = problems;
  }

  /** The phrasings, in the order of the file; what is wrong with others is told. */
  List<Located<Phrasing>> read() {
    for (var item : header.items()) {
      int before = problems.size();
      var said = item.entries(Phrasing.LANGUAGES);
      said.forEach(this::read);
      if (said.isEmpty() && problems.size() == before) {
        addWithoutWords(item);
      }
    }
    return phrasings;
  }

  private void read(String language, HeaderNode node) {
    var text = node.text().strip();
    if (text.isEmpty()) {
      if (node.isText()) {
        addWithoutWords(node);
      }
    } else if (!texts.add(language + " " + text.toLowerCase(Locale.ROOT))) {
      problem(node, "\"" + text + "\" a second time", "each phrasing once", "Remove one of them.");
    } else if (Phrasing.LANGUAGES.contains(language)) {
      phrasings.add(new Located<>(new Phrasing(language, text), node.place()));
    }
  }

  private void addWithoutWords(HeaderNode node) {
    problem(
        node, "a phrasing without words", "the question in words", "Write it, or remove the line.");
  }

  private void problem(HeaderNode node, String found, String expected, String mend) {
    problems.add(new Problem(node.place(), found, expected, mend));
  }
}
