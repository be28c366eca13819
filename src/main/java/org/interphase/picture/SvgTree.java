package org.interphase.picture;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a picture, with what it inherits.
 *
 * @param name the element's name
 * @param attributes its attributes, and those of the elements around it that hold for all in them
 * @param text what stands in it; empty for elements that hold others
 * @param children the elements in it
 */
record SvgTree(
    String name, Map<String, String> attributes, StringBuilder text, List<SvgTree> children) {

  private static final List<String> INHERITED = List.of("fill", "stroke", "font-size");

  /** The picture's outermost element. */
  static SvgTree of(String svg) {
    var factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      return read(factory.createXMLStreamReader(new StringReader(svg)));
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("A picture is XML: " + e.getMessage(), e);
    }
  }

  private static SvgTree read(XMLStreamReader in) throws XMLStreamException {
    var open = new ArrayDeque<SvgTree>();
    var root = new SvgTree("", Map.of(), new StringBuilder(), new ArrayList<>());
    open.push(root);
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          var element = element(in, open.peek());
          open.peek().children().add(element);
          open.push(element);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE ->
            open.peek().text().append(in.getText());
        case XMLStreamReader.END_ELEMENT -> open.pop();
        default -> {}
      }
    }
    return root.children().get(0);
  }

  private static SvgTree element(XMLStreamReader in, SvgTree around) {
    var attributes = new HashMap<String, String>();
    INHERITED.stream()
        .filter(around.attributes()::containsKey)
        .forEach(name -> attributes.put(name, around.attributes().get(name)));
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return new SvgTree(in.getLocalName(), attributes, new StringBuilder(), new ArrayList<>());
  }

  /** The number in an attribute, or another one where there is none. */
  double number(String attribute, double otherwise) {
    var value = attributes.get(attribute);
    return value == null ? otherwise : Double.parseDouble(value);
  }

  /** The text in an attribute, or another one where there is none. */
  String word(String attribute, String otherwise) {
    return attributes.getOrDefault(attribute, otherwise);
  }

  /** What the picture is called; empty where it does not say. */
  String title() {
    return children.stream()
        .filter(child -> child.name().equals("title"))
        .findFirst()
        .map(child -> child.text().toString())
        .orElse("");
  }
}
