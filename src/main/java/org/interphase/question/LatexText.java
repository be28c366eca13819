package org.interphase.question;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as LaTeX takes them: what it would read as a command is escaped. */
public final class LatexText {

  /** A sign, a space, what LaTeX has for it. */
  private static final String TABLE =
      """
      \\ \\textbackslash{}   ~ \\textasciitilde{}   ^ \\textasciicircum{}   < \\textless{}
      > \\textgreater{}   | \\textbar{}   " ''   [ {[}   ] {]}   * {*}   × $\\times$
      ÷ $\\div$   ± $\\pm$   · $\\cdot$   − $-$   ≈ $\\approx$   ≤ $\\leq$   ≥ $\\geq$
      → $\\to$   ∼ $\\sim$   ∞ $\\infty$   √ $\\surd$   ° $^\\circ$   µ $\\mu$   μ $\\mu$
      Ω $\\Omega$   Δ $\\Delta$   α $\\alpha$   β $\\beta$   γ $\\gamma$   δ $\\delta$
      ε $\\varepsilon$   η $\\eta$   θ $\\theta$   λ $\\lambda$   π $\\pi$   ρ $\\rho$
      σ $\\sigma$   τ $\\tau$   φ $\\varphi$   Å \\AA{}   – --   — ---   … \\ldots{}
      “ ``   ” ''   ‘ `   ’ '
      """;

  private static final Map<Integer, String> SIGNS = signs();

  /** Subscripts, or superscripts. */
  private static final Pattern SMALL =
      Pattern.compile("([\u2080-\u209C]+)|[\u2070-\u207F\u00B9\u00B2\u00B3]+");

  private LatexText() {}

  /** The text on one line; marks that only steer a screen are left out. */
  public static String escaped(String text) {
    var line = text.replaceAll("\\R|\\t", " ");
    var latex = new StringBuilder();
    var small = SMALL.matcher(line);
    int end = 0;
    while (small.find()) {
      latex.append(signs(line.substring(end, small.start())));
      latex.append(small.group(1) == null ? "\\textsuperscript{" : "\\textsubscript{");
      latex
          .append(Normalizer.normalize(small.group(), Form.NFKC).replace("\u2212", "$-$"))
          .append('}');
      end = small.end();
    }
    return latex.append(signs(line.substring(end))).toString();
  }

  private static String signs(String text) {
    return text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .mapToObj(c -> SIGNS.getOrDefault(c, Character.toString(c)))
        .collect(Collectors.joining());
  }

  private static Map<Integer, String> signs() {
    var signs = new HashMap<Integer, String>();
    "&%$#_{}".chars().forEach(c -> signs.put(c, "\\" + (char) c));
    for (var sign : TABLE.strip().split("\\s+(?=\\S \\S)")) {
      signs.put(sign.codePointAt(0), sign.substring(2));
    }
    signs.put((int) '\u00A0', "~");
    signs.put((int) '\u2009', "\\,");
    signs.put((int) '\u202F', "\\,");
    return signs;
  }
}
