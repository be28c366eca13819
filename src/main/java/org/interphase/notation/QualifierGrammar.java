package org.interphase.notation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interphase.model.Qualifier;

/** Reads the sign before a number that says how it bounds or approximates a value. */
final class QualifierGrammar {

  private static final Map<String, Qualifier> SIGNS = new LinkedHashMap<>();

  static {
    SIGNS.put(">=", Qualifier.AT_LEAST);
    SIGNS.put("≥", Qualifier.AT_LEAST);
    SIGNS.put("⩾", Qualifier.AT_LEAST);
    SIGNS.put("<=", Qualifier.AT_MOST);
    SIGNS.put("≤", Qualifier.AT_MOST);
    SIGNS.put("⩽", Qualifier.AT_MOST);
    SIGNS.put("≈", Qualifier.APPROXIMATELY);
    SIGNS.put("~", Qualifier.APPROXIMATELY);
    SIGNS.put("∼", Qualifier.APPROXIMATELY);
    SIGNS.put(">", Qualifier.MORE_THAN);
    SIGNS.put("<", Qualifier.LESS_THAN);
  }

  private final Cursor cursor;

  QualifierGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  boolean atSign() {
    return SIGNS.keySet().stream().anyMatch(cursor::at);
  }

  Qualifier take() {
    return SIGNS.entrySet().stream()
        .filter(sign -> cursor.take(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Qualifier.NONE);
  }
}
