package org.interphase.plot;

import java.io.StringWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a picture; whatever a text holds stays text. */
final class Svg {

  /** The colour of text and of axes. */
  static final String INK = "#1c2126";

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** What XML 1.0 cannot hold, even escaped. */
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  Svg() {
    try {
      out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element with attributes, named and valued in turn; numbers to a tenth of a pixel. */
  Svg begin(String name, Object... attributes) {
    return write(
        () -> {
          out.writeStartElement(name);
          if (name.equals("svg")) {
            out.writeDefaultNamespace(NAMESPACE);
          }
          for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute((String) attributes[i], value(attributes[i + 1]));
          }
        });
  }

  Svg end() {
    return write(out::writeEndElement);
  }

  /** An element with nothing in it. */
  Svg add(String name, Object... attributes) {
    return begin(name, attributes).end();
  }

  /** An element with a text in it. */
  Svg text(String name, String content, Object... attributes) {
    begin(name, attributes);
    write(() -> out.writeCharacters(clean(content)));
    return end();
  }

  /** The whole document. */
  String document() {
    write(out::flush);
    return text.toString();
  }

  private static String value(Object value) {
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%.1f", number.doubleValue()).replaceFirst("\\.0$", "")
        : clean(value.toString());
  }

  private static String clean(String content) {
    return NOT_IN_XML.matcher(content).replaceAll("\uFFFD");
  }

  private Svg write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A text takes all that is written to it.", e);
    }
    return this;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
