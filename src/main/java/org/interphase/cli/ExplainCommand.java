package org.interphase.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.interphase.reasoning.Explanation;
import org.interphase.store.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Say from which statements, and by which rules, a statement follows.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  interphase explain strategy/spi GermaniumReductionSuppressor",
      "  interphase explain strategy/spi mitigates mechanism/cracking"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private DataOption data;

  @Parameters(
      index = "0",
      paramLabel = "THING",
      description = "A thing by its path below id/, or by its IRI.")
  private String thing;

  @Parameters(
      index = "1",
      paramLabel = "TERM",
      completionCandidates = CompletedNames.Terms.class,
      description = "The class that it is in, or the property that it has: a name of the ontology.")
  private String term;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      description = "The property's value: a thing, or a text (default: all values).")
  private Optional<String> value = Optional.empty();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (var progress = TerminalProgress.begin(session.err())) {
      var dataset = data.of(session.project()).open(progress);
      progress.step("explaining");
      return Txn.calculateRead(dataset, () -> explain(dataset));
    }
  }

  private int explain(DatasetGraph dataset) {
    var explanations = Explanations.of(dataset, session.project().conclusions());
    var statements = statements(new ThingNames(explanations.graph()), explanations.graph());
    int status = ExitStatus.DONE;
    for (var statement : statements) {
      var told = explanations.tell(statement);
      session.out().print(told.text());
      if (told.basis() == Explanation.Basis.NEITHER) {
        status = ExitStatus.PROBLEMS;
      }
    }
    return status;
  }

  private List<Triple> statements(ThingNames names, Graph all) {
    var subject = names.thing(thing);
    var named = names.term(term);
    if (names.isClass(named)) {
      value.ifPresent(
          more -> {
            throw new UsageException(
                "VALUE: found \"" + more + "\" after the class \"" + term + "\", expected none.");
          });
      return List.of(Triple.create(subject, RDF.type.asNode(), named));
    }
    var values = all.find(subject, named, Node.ANY).mapWith(Triple::getObject).toList();
    if (value.isPresent()) {
      return List.of(Triple.create(subject, named, names.value(value.get(), values)));
    } else if (values.isEmpty()) {
      throw new UsageException(
          "\"" + thing + "\" has no \"" + term + "\"; name a VALUE to hear whether it follows.");
    }
    return values.stream().map(object -> Triple.create(subject, named, object)).toList();
  }
}
