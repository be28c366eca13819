package org.interphase.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element as it would be typed: raised digits stay raised, lowered ones do not. */
final class PrintedText {

  private static final Map<Integer, Integer> RAISED = raised();

  private PrintedText() {}

  static String of(Element element) {
    var text = new StringBuilder();
    add(element, false, text);
    return Texts.oneLine(text.toString().replaceAll("[ \\t\\r\\n\\f]+", " "));
  }

  private static void add(Node node, boolean isRaised, StringBuilder text) {
    if (node instanceof TextNode words) {
      words
          .getWholeText()
          .codePoints()
          .map(c -> isRaised ? raised(c) : c)
          .forEach(text::appendCodePoint);
      return;
    }
    var name = node.nodeName();
    if (name.equals("br") || name.equals("break") || name.equals("text:s")) {
      text.append(' ');
    }
    for (var child : node.childNodes()) {
      add(child, isRaised || name.equals("sup"), text);
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
