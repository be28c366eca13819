package org.interphase.source.bibliography;

import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Text with the commands of LaTeX in it, as BibTeX files hold it. */
final class LaTeXText {

  /** A command with the one letter, or the one group, that it is put on. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\(?:[\"'`^~=.](?:\\{(?:\\\\[ij]|\\p{L})?\\}|\\\\[ij](?![a-zA-Z])|\\p{L})"
              + "|[cvuHkrbdt](?:\\{\\p{L}{0,2}\\}|\\s+\\p{L})"
              + "|([a-zA-Z]+)(?:\\{\\}|\\s+)?"
              + "|[^a-zA-Z])");

  private static final Pattern MARKUP = Pattern.compile("[{}$_^]");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$&#%_^~]");

  private LaTeXText() {}

  /** What a reader would see: letters for commands, neither groups nor mathematical signs. */
  static String plain(String text) {
    var plain = new StringBuilder();
    int end = 0;
    var command = COMMAND.matcher(text);
    while (command.find()) {
      plain.append(unmarked(text.substring(end, command.start())));
      plain.append(meaning(command));
      end = command.end();
    }
    return plain.append(unmarked(text.substring(end))).toString();
  }

  /** {@code text} with a command for each sign that means something to LaTeX. */
  static String escaped(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(
            sign ->
                Matcher.quoteReplacement(
                    switch (sign.group()) {
                      case "\\" -> "\\textbackslash{}";
                      case "^" -> "\\textasciicircum{}";
                      case "~" -> "\\textasciitilde{}";
                      default -> "\\" + sign.group();
                    }));
  }

  private static String unmarked(String text) {
    return MARKUP
        .matcher(text)
        .replaceAll("")
        .replace('~', ' ')
        .replace("---", "—")
        .replace("--", "–")
        .replace("``", "“")
        .replace("''", "”");
  }

  private static String meaning(Matcher command) {
    var word = command.group(1);
    if (word == null) {
      return command.group().equals("\\\\") ? " " : printed(accent(command.group()));
    }
    return switch (word) {
      case "textasciicircum" -> "^";
      case "textasciitilde" -> "~";
      case "textbackslash" -> "\\";
      default -> letter(word, command.group());
    };
  }

  /** The library reads an accent on a letter in a group, and on none that has lost its dot. */
  private static String accent(String command) {
    return command.replaceFirst("\\\\([ij])(?![a-zA-Z])", "$1");
  }

  private static String letter(String word, String command) {
    var greek = "GREEK " + (isCapital(word) ? "CAPITAL" : "SMALL") + " LETTER ";
    try {
      return Character.toString(Character.codePointOf(greek + word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      var text = printed(command.strip().replace("{}", "") + "{}");
      // A command for the look of what follows, such as \textit, says nothing itself.
      return text.contains("\\") ? "" : text;
    }
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static String printed(String command) {
    try {
      var objects = new LaTeXParser().parse(new StringReader(command));
      return new LaTeXPrinter().print(objects);
    } catch (ParseException | TokenMgrException e) {
      return command.substring(1);
    }
  }
}
