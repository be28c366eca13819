package org.interphase.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;

/** Words for what a shape found instead of what it expects. */
final class FoundWords {

  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL).removeNsPrefix("id").lock();

  private final Statements data;

  FoundWords(Graph data) {
    this.data = new Statements(data);
  }

  /** The offending value, or what is there in place of a missing one, beside the printed text. */
  String of(ReportEntry entry) {
    var focus = entry.focusNode();
    var printed = data.text(focus, IPH.asPrinted).map(text -> "\"" + text + "\"");
    var value = Optional.ofNullable(entry.value()).filter(node -> !node.equals(focus));
    var path = Optional.ofNullable(entry.resultPath());
    var found = value.map(FoundWords::words).or(() -> path.flatMap(step -> values(focus, step)));
    return found
        .map(
            words ->
                printed
                    .filter(text -> !text.equals(words))
                    .map(text -> words + " in " + text)
                    .orElse(words))
        .or(() -> printed)
        .or(() -> data.text(focus, RDFS.label).map(label -> "\"" + label + "\""))
        .orElseGet(() -> words(focus));
  }

  /**
   * All values of a path, since what is wrong is how many they are. Of several properties that are
   * all missing none is the one to name.
   */
  private Optional<String> values(Node focus, Path path) {
    var values = PathEval.eval(data.graph(), focus, path, new Context());
    var words = new ArrayList<Node>();
    values.forEachRemaining(words::add);
    return words.isEmpty()
        ? missing(path)
        : Optional.of(
            words.stream()
                .map(FoundWords::words)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(" and ")));
  }

  private static Optional<String> missing(Path path) {
    var name = PathWriter.asString(path, new Prologue(PREFIXES));
    // An inverse path is no word of the vocabulary; the shape's message says what is missing.
    return name.contains("^")
        ? Optional.of("none")
        : Optional.of("no " + name).filter(no -> !(path instanceof P_Alt));
  }

  private static String words(Node node) {
    if (node.isLiteral()) {
      var text = node.getLiteralLexicalForm();
      boolean isNumber =
          node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number;
      return isNumber ? text : "\"" + text + "\"";
    }
    return node.isURI() ? shortened(node) : "a blank node";
  }

  private static String shortened(Node iri) {
    var curie = PREFIXES.qnameFor(iri.getURI());
    if (curie != null) {
      return curie;
    }
    var text = iri.getURI();
    return text.startsWith(IriMinter.ID) ? text.substring(IriMinter.ID.length()) : "<" + text + ">";
  }
}
