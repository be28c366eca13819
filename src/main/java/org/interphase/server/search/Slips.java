package org.interphase.server.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interphase.server.search.Beginnings.Lookup;
import org.interphase.server.search.Beginnings.Stretch;

/**
 * The beginnings that a text with one slip may have meant: a letter too many, too few, another, or
 * two swapped. The first letter is taken to be right.
 */
final class Slips {

  private final Lookup lookup;
  private final String text;
  private final Map<Stretch, Integer> found = new LinkedHashMap<>();

  private Slips(Lookup lookup, String text) {
    this.lookup = lookup;
    this.text = text;
  }

  /** The stretches, each with the number of letters that what was meant has. */
  static Map<Stretch, Integer> of(String text, Lookup lookup) {
    var slips = new Slips(lookup, text);
    for (int at = 1; at < text.length(); at++) {
      var before = text.substring(0, at);
      var stretch = lookup.of(before);
      if (stretch.isEmpty()) {
        break;
      }
      slips.at(at, before, stretch);
    }
    return slips.found;
  }

  private void at(int at, String before, Stretch stretch) {
    var rest = text.substring(at);
    add(before + rest.substring(1));
    if (rest.length() > 1) {
      add(before + rest.charAt(1) + rest.charAt(0) + rest.substring(2));
    }
    for (char letter : lookup.next(before, stretch)) {
      if (letter != rest.charAt(0)) {
        add(before + letter + rest.substring(1));
      }
      add(before + letter + rest);
    }
  }

  private void add(String meant) {
    var stretch = lookup.of(meant);
    if (!stretch.isEmpty() && !meant.equals(text)) {
      found.putIfAbsent(stretch, meant.length());
    }
  }
}
