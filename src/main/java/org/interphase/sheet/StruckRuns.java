package org.interphase.sheet;

import java.util.Optional;
import org.xml.sax.Attributes;

/** Takes the parts of a text in a workbook that are set unlike each other, as they pass by. */
final class StruckRuns {

  private final StringBuilder kept = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private boolean isStruck;
  private boolean isText;
  private boolean isPronunciation;

  /** Begins a new text. */
  void clear() {
    kept.setLength(0);
    struck.setLength(0);
  }

  void start(String element, Attributes attributes) {
    switch (element) {
      case "r" -> isStruck = false;
      case "strike" ->
          isStruck = !"0".equals(flag(attributes)) && !"false".equals(flag(attributes));
      case "rPh" -> isPronunciation = true;
      case "t" -> isText = !isPronunciation;
      default -> {}
    }
  }

  private static String flag(Attributes attributes) {
    return attributes.getValue("val");
  }

  void characters(char[] text, int start, int length) {
    if (isText) {
      (isStruck ? struck : kept).append(text, start, length);
    }
  }

  void end(String element) {
    switch (element) {
      case "r" -> isStruck = false;
      case "rPh" -> isPronunciation = false;
      case "t" -> isText = false;
      default -> {}
    }
  }

  /** What is left of the text without its struck parts; nothing where none is struck. */
  Optional<String> rest() {
    return struck.toString().isBlank()
        ? Optional.empty()
        : Optional.of(Texts.oneLine(kept.toString()));
  }
}
