package org.interphase.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the styles of an OpenDocument file say of its parts, a style's parents included. */
final class OpenDocumentStyles {

  /** A style that is its own ancestor is damaged, and must not be followed without end. */
  private static final int MOST_PARENTS = 20;

  private static final List<String> NAMED_BY = List.of("text:style-name", "table:style-name");

  /** Of fills and of letters, as LibreOffice and others write them. */
  private static final Set<String> USUAL = Set.of("transparent", "#ffffff", "#000000");

  private static final String TEXT = "style:text-properties";

  private final Map<String, Element> styles = new HashMap<>();

  /**
   * @param parts the file's documents, the one first whose styles count where two have one name
   */
  OpenDocumentStyles(Element... parts) {
    Arrays.stream(parts)
        .flatMap(part -> part.getElementsByTag("style:style").stream())
        .forEach(style -> styles.putIfAbsent(style.attr("style:name"), style));
  }

  /** Whether a table is hidden. */
  boolean hides(Element table) {
    return said(table, "style:table-properties", "table:display").equals(Optional.of("false"));
  }

  /** Whether a piece of text is struck through, by the innermost style that speaks of it. */
  boolean strikes(Node text) {
    return within(text)
        .flatMap(
            element ->
                said(element, TEXT, "style:text-line-through-style")
                    .or(() -> said(element, TEXT, "style:text-line-through-type"))
                    .stream())
        .findFirst()
        .filter(line -> !line.equals("none"))
        .isPresent();
  }

  /** Whether what an element holds is raised, as an exponent is. */
  boolean raises(Element element) {
    return said(element, TEXT, "style:text-position")
        .filter(position -> position.matches("super.*|[1-9].*"))
        .isPresent();
  }

  /** The colours that a style gives to a cell; empty where it has those that cells have anyway. */
  String colours(String style) {
    var fill = colour(style, "style:table-cell-properties", "fo:background-color");
    // What is underlined has the colour of a link.
    boolean isLink =
        said(style, TEXT, "style:text-underline-style").filter(l -> !l.equals("none")).isPresent();
    var font = isLink ? "" : colour(style, TEXT, "fo:color");
    return fill.isEmpty() && font.isEmpty() ? "" : fill + "/" + font;
  }

  private String colour(String style, String properties, String name) {
    return said(style, properties, name)
        .map(colour -> colour.toLowerCase(Locale.ROOT))
        .filter(colour -> !USUAL.contains(colour))
        .orElse("");
  }

  /** The elements around a text, the innermost first, up to its cell. */
  private static Stream<Element> within(Node text) {
    return Stream.iterate(
            text.parent(),
            node -> node != null && !node.nodeName().equals("table:table-row"),
            Node::parent)
        .map(Element.class::cast);
  }

  private Optional<String> said(Element element, String properties, String name) {
    return NAMED_BY.stream()
        .map(element::attr)
        .filter(style -> !style.isEmpty())
        .findFirst()
        .flatMap(style -> said(style, properties, name));
  }

  private Optional<String> said(String style, String properties, String name) {
    return lineage(style).flatMap(one -> values(one, properties, name)).findFirst();
  }

  private Stream<Element> lineage(String name) {
    return Stream.iterate(
            styles.get(name),
            style -> style != null,
            style -> styles.get(style.attr("style:parent-style-name")))
        .limit(MOST_PARENTS);
  }

  private static Stream<String> values(Element style, String properties, String name) {
    return style.getElementsByTag(properties).stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isEmpty());
  }
}
