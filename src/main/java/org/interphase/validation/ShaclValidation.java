package org.interphase.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.interphase.model.Problem;

/** Compares data with <a href="https://www.w3.org/TR/shacl/">SHACL</a> shapes. */
public final class ShaclValidation {

  private ShaclValidation() {}

  /**
   * Every way in which the data departs from the shapes, each at the cell or finding to mend; empty
   * where they conform.
   *
   * @param data the asserted statements together with the ontology, because the shapes ask for
   *     classes by their superclasses
   * @param shapes with messages that say what is expected in a first sentence and how to mend it in
   *     the others
   */
  public static List<Problem> validate(Graph data, Graph shapes) {
    var places = new FocusPlace(data);
    var findings = new FoundWords(data);
    var problems =
        entries(data, Shapes.parse(shapes)).stream()
            .sorted(
                Comparator.comparing((ReportEntry entry) -> entry.focusNode().toString())
                    .thenComparing(entry -> entry.message()))
            .map(entry -> problem(entry, places, findings))
            .distinct()
            .toList();
    return withoutRefused(problems);
  }

  /** Shape by shape at the same time, since data that is only read can be by several. */
  private static List<ReportEntry> entries(Graph data, Shapes shapes) {
    return shapes.getTargetShapes().parallelStream()
        .flatMap(shape -> entries(data, shapes, shape).stream())
        .toList();
  }

  private static Collection<ReportEntry> entries(Graph data, Shapes shapes, Shape shape) {
    var context = ValidationContext.create(shapes, data);
    for (var focus : VLib.focusNodes(data, shape)) {
      VLib.validateShape(context, data, shape, focus);
    }
    return context.generateReport().getEntries();
  }

  /** What cannot be need not be called unusual, too. */
  private static List<Problem> withoutRefused(List<Problem> problems) {
    var refused =
        problems.stream()
            .filter(problem -> !problem.isWarning())
            .map(ShaclValidation::what)
            .collect(Collectors.toSet());
    return problems.stream()
        .filter(problem -> !problem.isWarning() || !refused.contains(what(problem)))
        .toList();
  }

  private static List<Object> what(Problem problem) {
    return List.of(problem.place(), problem.found());
  }

  private static Problem problem(ReportEntry entry, FocusPlace places, FoundWords findings) {
    var message = ShapeMessage.of(entry.message());
    return new Problem(
        places.of(entry.focusNode()),
        findings.of(entry),
        message.expected(),
        message.mend(),
        entry.severity().equals(Severity.Warning));
  }
}
