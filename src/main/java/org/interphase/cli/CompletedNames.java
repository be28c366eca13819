package org.interphase.cli;

import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.vocabulary.IPH;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** The names that a shell completes, found when its script is printed. */
record CompletedNames(Project project) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == Questions.class) {
      return type.cast(new Questions(project));
    }
    if (type == Parameters.class) {
      return type.cast(new Parameters(project));
    }
    return type == Terms.class
        ? type.cast(new Terms(project))
        : CommandLine.defaultFactory().create(type);
  }

  /** The names of the curated questions. */
  record Questions(Project project) implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return QuestionCatalogue.read(project.queries()).all().stream()
          .map(CompetencyQuestion::name)
          .iterator();
    }
  }

  /** What the parameters of any question are called, each with the sign before its value. */
  record Parameters(Project project) implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return QuestionCatalogue.read(project.queries()).all().stream()
          .flatMap(question -> question.parameters().stream())
          .map(parameter -> parameter.name() + "=")
          .distinct()
          .sorted()
          .iterator();
    }
  }

  /** The names of the ontology's classes and properties. */
  record Terms(Project project) implements Iterable<String> {

    private static final List<Node> KINDS =
        List.of(OWL2.Class.asNode(), OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode());

    @Override
    public Iterator<String> iterator() {
      var graph = project.open(Progress.silent());
      return Txn.calculateRead(
          graph,
          () -> {
            var names = new TreeSet<String>();
            for (var kind : KINDS) {
              graph
                  .find(Node.ANY, Node.ANY, RDF.type.asNode(), kind)
                  .forEachRemaining(
                      quad -> {
                        if (quad.getSubject().isURI()
                            && quad.getSubject().getURI().startsWith(IPH.NS)) {
                          names.add(quad.getSubject().getURI().substring(IPH.NS.length()));
                        }
                      });
            }
            return names.iterator();
          });
    }
  }

  /** The names of the formats of answers. */
  static final class Formats implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return AnswerFormatName.NAMES.iterator();
    }
  }
}
