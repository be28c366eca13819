package org.interphase.question;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Var;
import org.interphase.model.Spelling;
import org.interphase.store.SearchSyntax;
import org.interphase.vocabulary.IriMinter;

/** Turns the texts that an asker gives into values to bind. */
final class ParameterValues {

  private static final Pattern WHOLE_IRI = Pattern.compile("(https?://|urn:).+");
  private static final Pattern PATH = Pattern.compile("[^/:?#][^:?]*");
  private static final Pattern NO_IRI = Pattern.compile("[\\x00-\\x20\\x7F<>\"{}|\\\\^`]");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,100}(\\.\\d{0,100})?|\\.\\d{1,100})([eE][+-]?\\d{1,2})?");

  private ParameterValues() {}

  /**
   * The values of all parameters that have one, given or by default; a given empty text stands for
   * "all", whatever the default.
   */
  static Map<Var, Node> of(CompetencyQuestion question, Map<String, String> given) {
    given.forEach(
        (name, text) -> {
          if (question.parameter(name).isEmpty()) {
            throw unknown(question, name, text);
          }
        });
    var values = new LinkedHashMap<Var, Node>();
    for (var parameter : question.parameters()) {
      var text = given.getOrDefault(parameter.name(), parameter.defaultValue().orElse(""));
      if (!text.isEmpty()) {
        values.put(Var.alloc(parameter.name()), value(parameter, text));
      }
    }
    return values;
  }

  /**
   * What {@code text} is as a value of {@code parameter}.
   *
   * @throws BadParameterException where it is none
   */
  static Node value(Parameter parameter, String text) {
    var value = typed(parameter, text);
    var choices = parameter.values();
    if (!choices.isEmpty()
        && choices.stream().noneMatch(choice -> typed(parameter, choice).equals(value))) {
      throw new BadParameterException(
          parameter.name(), quoted(text), "one of " + String.join(", ", choices));
    }
    return value;
  }

  private static Node typed(Parameter parameter, String text) {
    return switch (parameter.type()) {
      case IRI -> NodeFactory.createURI(iri(parameter, text));
      case STRING -> NodeFactory.createLiteralString(text);
      case SEARCH -> NodeFactory.createLiteralString(search(parameter, text));
      case NUMBER -> number(parameter, text);
    };
  }

  private static String iri(Parameter parameter, String text) {
    boolean whole = WHOLE_IRI.matcher(text).matches();
    if ((whole || PATH.matcher(text).matches()) && !NO_IRI.matcher(text).find()) {
      try {
        var iri = IRIx.create(whole ? text : IriMinter.ID + text);
        if (iri.isAbsolute()) {
          return iri.str();
        }
      } catch (IRIException e) {
        throw badIri(parameter, text);
      }
    }
    throw badIri(parameter, text);
  }

  private static BadParameterException badIri(Parameter parameter, String text) {
    return new BadParameterException(
        parameter.name(),
        quoted(text),
        "an IRI such as " + IriMinter.ID + "strategy/spi, or the part after " + IriMinter.ID);
  }

  private static String search(Parameter parameter, String text) {
    if (!SearchSyntax.allows(text)) {
      throw new BadParameterException(
          parameter.name(),
          quoted(text),
          "words, perhaps with AND, OR or *; a name with signs such as / or : in quotes");
    }
    return text;
  }

  private static Node number(Parameter parameter, String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new BadParameterException(
          parameter.name(), quoted(text), "a number such as 0.5 or 2e-4");
    }
    var number = new BigDecimal(text);
    return NodeFactory.createLiteralDT(PlainNumber.of(number), XSDDatatype.XSDdecimal);
  }

  private static BadParameterException unknown(
      CompetencyQuestion question, String name, String text) {
    var known =
        question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    var near = Spelling.near(name, question.parameters().stream().map(Parameter::name).toList());
    return new BadParameterException(
        name,
        quoted(text),
        known.isEmpty()
            ? "no parameter, because \"" + question.name() + "\" has none"
            : "one of the parameters of \""
                + question.name()
                + "\": "
                + known
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }

  private static String quoted(String text) {
    return "\"" + text.replaceAll("\\p{Cntrl}", "\uFFFD") + "\"";
  }
}
