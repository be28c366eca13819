package org.interphase.engine;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * The regular expressions of one call, which mostly has the same for every row.
 *
 * <p>Java's may take longer than the age of the world for a text of forty letters; RE2's take a
 * step for each letter and each sign of the expression. They know no back-references and no looking
 * around.
 */
final class LinearPatterns {

  /** So many signs may an expression have, repetitions written out. */
  private static final long MOST_SIGNS = 50_000;

  private static final java.util.regex.Pattern COUNT =
      java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

  private final Work work;
  private String known = "";
  private String knownFlags = "";
  private Pattern pattern = Pattern.compile("");

  LinearPatterns(Work work) {
    this.work = work;
  }

  Pattern of(NodeValue expression, NodeValue flags) {
    var text = NodeValueOps.checkAndGetStringLiteral("REGEX", expression).getLiteralLexicalForm();
    var letters = NodeValueOps.checkAndGetStringLiteral("REGEX", flags).getLiteralLexicalForm();
    if (!text.equals(known) || !letters.equals(knownFlags)) {
      pattern = compiled(text, letters);
      known = text;
      knownFlags = letters;
    }
    return pattern;
  }

  private Pattern compiled(String text, String flags) {
    int set = 0;
    var signs = text;
    for (char flag : flags.toCharArray()) {
      switch (flag) {
        case 'i' -> set |= Pattern.CASE_INSENSITIVE;
        case 'm' -> set |= Pattern.MULTILINE;
        case 's' -> set |= Pattern.DOTALL;
        case 'x' -> signs = withoutBlanks(signs);
        case 'q' -> signs = Pattern.quote(text);
        default -> throw new ExprEvalException("REGEX: found flag " + flag + ", expected smixq");
      }
    }
    check(text);
    try {
      return Pattern.compile(signs, set);
    } catch (PatternSyntaxException e) {
      throw work.refuse(
          Refusal.Kind.NOT_OFFERED,
          "The regular expression \""
              + text
              + "\" cannot be used ("
              + e.getDescription()
              + "). Back-references and looking ahead or behind are not offered.");
    }
  }

  private void check(String text) {
    long signs = text.length();
    var counts = COUNT.matcher(text);
    while (counts.find() && signs <= MOST_SIGNS) {
      int most = counts.group(2) == null || counts.group(2).isEmpty() ? 1 : 2;
      signs *= Math.max(1, Long.parseLong(counts.group(most)));
    }
    if (signs > MOST_SIGNS) {
      throw work.refuse(
          Refusal.Kind.TOO_LARGE,
          "A regular expression, its repetitions written out, has more than 50,000 signs.");
    }
  }

  /** Blanks stay where they are in a class or behind a backslash. */
  private static String withoutBlanks(String text) {
    var kept = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\\' && i + 1 < text.length()) {
        kept.append(sign).append(text.charAt(++i));
      } else if (inClass || " \t\r\n".indexOf(sign) < 0) {
        inClass = sign == '[' || inClass && sign != ']';
        kept.append(sign);
      }
    }
    return kept.toString();
  }
}
