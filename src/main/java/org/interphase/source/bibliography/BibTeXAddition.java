package org.interphase.source.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.model.Doi;

/** Adds fields to an entry of BibTeX, behind its key and laid out as its first field is. */
final class BibTeXAddition {

  private static final Pattern SPACE = Pattern.compile("\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,");

  private BibTeXAddition() {}

  static Optional<String> to(Reference reference, Addition addition, String text) {
    return BibTeXReader.START
        .matcher(text)
        .results()
        .filter(start -> start.group(2).equals(reference.key()))
        .map(start -> added(addition, text, start.end()))
        .findFirst();
  }

  private static String added(Addition addition, String text, int behindKey) {
    var comma = COMMA.matcher(text).region(behindKey, text.length());
    boolean hasFields = comma.lookingAt();
    int at = hasFields ? comma.end() : behindKey;
    var space = space(text, at);
    var fields =
        field(space, "doi", addition.doi().map(Doi::name).orElse(""))
            + field(space, "doifoundby", LaTeXText.escaped(addition.doiFoundBy()))
            + field(space, "title", group(addition.title()));
    return text.substring(0, at) + (hasFields ? "" : ",") + fields + text.substring(at);
  }

  private static String space(String text, int at) {
    Matcher space = SPACE.matcher(text).region(at, text.length());
    return space.lookingAt() ? space.group() : "";
  }

  /** In a group of their own, capitals of formulas stay capitals. */
  private static String group(String title) {
    return title.isEmpty() ? "" : "{" + LaTeXText.escaped(title) + "}";
  }

  private static String field(String space, String name, String text) {
    return text.isEmpty() ? "" : space + name + " = {" + text + "},";
  }
}
