package org.interphase.words;

import java.util.regex.Pattern;
import org.interphase.words.Amount.Bound;

/** How the words about a number limit what is looked for. */
final class Bounds {

  private static final String LEAST =
      "at least|no less than|not less than|not under|no fewer than|not below|minimum("
          + " of)?|min\\.?|more than|above|over|exceed(s|ing)?|greater than|larger than|higher"
          + " than|longer than|better than|thicker than|denser than|beyond|upwards of|from|starting"
          + " at|≥|>=|>|⩾|mindestens|wenigstens|mind\\.|dicker als|dichter als|nicht weniger"
          + " als|nicht unter|mehr als|über|ueber|oberhalb( von)?|größer als|groesser als|höher"
          + " als|hoeher als|länger als|laenger als|ab|minimal|übersteigt|zumindest"
          + "|超过|大于|不低于|不少于|至少|高于|厚于|不短于|不小于|多于|最少|长于|优于|达到|起码|超出|不下|不止|≧";
  private static final String MOST =
      "at most|no more than|not more than|not over|not above|not exceeding|maximum( of)?|max\\.?"
          + "|less than|below|under|thinner than|smaller than|lower than|shorter than|fewer than"
          + "|up to|within|≤|<=|<|⩽|höchstens|hoechstens|nicht mehr als|nicht über|weniger als"
          + "|unter|unterhalb( von)?|kleiner als|dünner als|duenner als|niedriger als|kürzer als"
          + "|maximal|bis zu|低于|小于|不超过|不高于|至多|不大于|最多|少于|薄于|不到|不厚于|不足|不满|最厚|上限|≦";
  private static final String GAP = "[\\s,:(=]*(?:a|an|the|of|von|etwa|about|ca\\.?|为|是|有)?\\s*$";
  private static final Pattern AT_LEAST =
      Pattern.compile("(?i)(?<!\\p{IsLatin})(" + LEAST + ")" + GAP);
  private static final Pattern AT_MOST =
      Pattern.compile("(?i)(?<!\\p{IsLatin})(" + MOST + ")" + GAP);

  /** What turns a bound about, unless another number or a part of the sentence lies between. */
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)(?:\\bno\\s*|(?:\\bnot\\b|n't\\b|\\bnicht\\b|\\bnever\\b|\\bnie\\b|(?<!是)不|(?<!有)没有?|未)"
              + "[^\\d,;:，、；。]{0,14})$");

  private static final Pattern OR_MORE =
      Pattern.compile(
          "(?i)^[\\s,)]*(or (more|above|longer|better|higher|greater|over|thicker|denser)"
              + "|and (more|above|up|over|longer)|oder (mehr|länger|höher|darüber|besser)"
              + "|und (mehr|darüber)|upwards|(?<!,\\s{0,2})plus\\b|\\+|(及|或)?以上|或更(高|多|长)|及更高|起"
              + "|(?:minimum|at least|mindestens)\\b(?!\\s*\\d))");
  private static final Pattern OR_LESS =
      Pattern.compile(
          "(?i)^[\\s,)]*(or (less|below|thinner|lower|fewer|under|smaller)|and (below|less)"
              + "|oder (weniger|dünner|darunter|kleiner)|und (weniger|darunter)|(及|或)?以下|或更(低|少|薄)"
              + "|以内|之内"
              + "|(?:maximum|at most|höchstens)\\b(?!\\s*\\d))");

  private Bounds() {}

  /**
   * The bound that words set.
   *
   * @param before the number
   * @param after the number and its unit
   */
  static Bound of(String before, String after) {
    if (OR_MORE.matcher(after).find()) {
      return Bound.AT_LEAST;
    }
    if (OR_LESS.matcher(after).find()) {
      return Bound.AT_MOST;
    }
    var least = AT_LEAST.matcher(before);
    var most = AT_MOST.matcher(before);
    boolean isLeast = least.find();
    boolean isMost = most.find();
    if (isLeast && isMost) {
      isMost = most.start() < least.start();
      isLeast = !isMost;
    }
    if (!isLeast && !isMost) {
      return Bound.NONE;
    }
    var start = isLeast ? least.start() : most.start();
    boolean isNegated = NOT.matcher(before.substring(0, start)).find();
    return isLeast != isNegated ? Bound.AT_LEAST : Bound.AT_MOST;
  }
}
