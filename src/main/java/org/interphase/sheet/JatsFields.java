package org.interphase.sheet;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Takes what a paper in JATS says of a publication, of itself or of one that it cites. */
final class JatsFields {

  private JatsFields() {}

  /** Notes what stands in {@code element}, if there is one. */
  static void put(Map<String, String> said, String name, Element element) {
    if (element != null) {
      said.put(name, PrintedText.of(element));
    }
  }

  /** Given name and surname. */
  static String author(Element name) {
    var given = name.selectFirst("given-names");
    var family = name.selectFirst("surname");
    return Stream.of(given, family)
        .filter(Objects::nonNull)
        .map(PrintedText::of)
        .reduce((first, second) -> first + " " + second)
        .orElse(name.text());
  }
}
