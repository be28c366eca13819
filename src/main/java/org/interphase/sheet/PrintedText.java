package org.interphase.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element as it would be typed: raised digits stay raised, lowered ones do not. */
final class PrintedText {

  private static final Map<Integer, Integer> RAISED = raised();

  private PrintedText() {}

  static String of(Element element) {
    return of(element, part -> part.nodeName().equals("sup"), text -> true);
  }

  /**
   * The same where other signs tell what is raised.
   *
   * @param raises whether what an element holds is raised
   * @param counts whether a text is taken
   */
  static String of(Element element, Predicate<Element> raises, Predicate<Node> counts) {
    var text = new StringBuilder();
    add(element, false, raises, counts, text);
    return Texts.oneLine(text.toString().replaceAll("[ \\t\\r\\n\\f]+", " "));
  }

  private static void add(
      Node node,
      boolean isRaised,
      Predicate<Element> raises,
      Predicate<Node> counts,
      StringBuilder text) {
    if (node instanceof TextNode words) {
      if (counts.test(words)) {
        words
            .getWholeText()
            .codePoints()
            .map(c -> isRaised ? raised(c) : c)
            .forEach(text::appendCodePoint);
      }
      return;
    }
    var name = node.nodeName();
    if (name.equals("br") || name.equals("break") || name.equals("text:s")) {
      text.append(' ');
    }
    boolean raised = isRaised || node instanceof Element part && raises.test(part);
    for (var child : node.childNodes()) {
      add(child, raised, raises, counts, text);
    }
  }

  private static int raised(int c) {
    return RAISED.getOrDefault(c, c);
  }

  private static Map<Integer, Integer> raised() {
    var plain = "0123456789-−–+abcdefghijklmnoprstuvwxyz";
    var raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    var pairs = new HashMap<Integer, Integer>();
    for (int i = 0; i < plain.length(); i++) {
      pairs.put((int) plain.charAt(i), (int) raised.charAt(i));
    }
    return Map.copyOf(pairs);
  }
}
