package org.interphase.server.reconcile;

/**
 * How the brackets of a text in JSON stand, before a parser reads it: one that follows them step
 * into step must not be given many, and ours stops at the last without a look at what follows.
 *
 * @param deepest how deep they nest
 * @param isFollowed whether anything stands behind the last one
 */
record JsonBrackets(int deepest, boolean isFollowed) {

  static JsonBrackets of(String json) {
    int depth = 0;
    int deepest = 0;
    char quote = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (deepest > 0 && depth == 0 && !Character.isWhitespace(c)) {
        return new JsonBrackets(deepest, true);
      }
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '{' || c == '[') {
        deepest = Math.max(deepest, ++depth);
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return new JsonBrackets(deepest, false);
  }
}
