package org.interphase.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.source.TableDescription.QuantityRule;
import org.interphase.source.TableDescription.Role;

/** Writes columns as descriptions of tables have them. */
final class ColumnDescription {

  private static final String CONDUCTION_PATH = "conductionPath";
  private static final String TEMPERATURE = "Temperature";
  private static final String MEASUREMENT_CONDITION = "measurement-condition";

  private final HeaderReading headers;
  private final TableEntities entities;
  private final boolean stacksNameElectrolytes;

  /**
   * @param stacksNameElectrolytes true where no column says what the electrolyte is made of
   */
  ColumnDescription(HeaderReading headers, TableEntities entities, boolean stacksNameElectrolytes) {
    this.headers = headers;
    this.entities = entities;
    this.stacksNameElectrolytes = stacksNameElectrolytes;
  }

  Map<String, Object> of(Column column) {
    var meaning = column.meaning();
    var described = new LinkedHashMap<String, Object>();
    described.put("name", column.name());
    described.put("titles", column.header().isEmpty() ? column.name() : column.header());
    described.put("iph:notation", meaning.notation());
    if (!meaning.notation().equals("reference")) {
      described.put("iph:about", entities.name(column.about()));
    }
    if (meaning.isStack() && stacksNameElectrolytes) {
      described.put("iph:electrolyte", "electrolyte");
      if (entities.hasInterlayer()) {
        described.put("iph:interlayer", "interlayer");
      }
    }
    meaning.quantity().ifPresent(quantity -> described.put("iph:quantities", rules(meaning)));
    meaning.path().ifPresent(path -> described.put("iph:defaults", Map.of(CONDUCTION_PATH, path)));
    return described;
  }

  private List<Map<String, Object>> rules(Meaning meaning) {
    var known = headers.rules(meaning.quantity().orElseThrow());
    var rules = new ArrayList<Map<String, Object>>();
    for (var rule : known) {
      if (meaning.at().isEmpty() || !rule.quantity().equals(TEMPERATURE)) {
        rules.add(rule(rule));
      }
    }
    var first = rules.get(0);
    meaning
        .unit()
        .ifPresent(
            unit -> {
              first.put("unit", unit);
              first.put("header", true);
            });
    meaning
        .of()
        .ifPresent(
            column -> {
              first.put("role", MEASUREMENT_CONDITION);
              first.put("of", column);
            });
    meaning.at().ifPresent(at -> rules.add(temperature(at, known.get(0).role())));
    return rules;
  }

  private static Map<String, Object> rule(QuantityRule rule) {
    var described = new LinkedHashMap<String, Object>();
    described.put("quantity", rule.quantity());
    described.put("unit", rule.unit());
    if (rule.role() != Role.PROPERTY) {
      described.put("role", word(rule.role()));
    }
    rule.word().ifPresent(word -> described.put("word", word));
    return described;
  }

  /** What the header prints holds for the value, or for the test that the value comes from. */
  private static Map<String, Object> temperature(String at, Role role) {
    var described = new LinkedHashMap<String, Object>();
    described.put("quantity", TEMPERATURE);
    described.put("unit", at.endsWith(" K") ? "K" : "°C");
    described.put("role", role == Role.PROPERTY ? MEASUREMENT_CONDITION : "condition");
    described.put("printedInHeader", at);
    return described;
  }

  private static String word(Role role) {
    return switch (role) {
      case PROPERTY -> "property";
      case OUTCOME -> "outcome";
      case CONDITION -> "condition";
      case MEASUREMENT_CONDITION -> MEASUREMENT_CONDITION;
    };
  }
}
