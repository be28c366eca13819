package org.interphase.words;

import java.util.HashMap;
import java.util.Map;

/**
 * Symbols and names of simple units in three languages. People put units together in more ways than
 * the tables of a source do, so that these are parts, not the spellings that sources print.
 */
final class UnitWords {

  private static final String[][] BASES = {
    // kg, m, s, A, K, mol; factor; symbols and names
    {"1,0,0,0,0,0", "1e-3", "g gram grams gramm 克"},
    {"0,1,0,0,0,0", "1", "m meter meters metre metres metern 米"},
    {"0,0,1,0,0,0", "1", "s sec second seconds sekunde sekunden 秒"},
    {"0,0,0,1,0,0", "1", "A amp amps ampere amperes 安培 安"},
    {"0,0,0,0,0,1", "1", "mol mole moles 摩尔"},
    {"-1,-2,3,2,0,0", "1", "S siemens 西门子 西"},
    {"1,2,-3,-1,0,0", "1", "V volt volts 伏特 伏"},
    {"1,2,-3,-2,0,0", "1", "Ω Ω ohm ohms Ohm 欧姆 欧"},
    {"1,2,-3,0,0,0", "1", "W watt watts 瓦特 瓦"},
    {"1,2,-2,0,0,0", "3600", "Wh watthour watt-hour watt-hours wattstunden 瓦时"},
    {"0,0,1,1,0,0", "3600", "Ah amperestunden 安时"},
    {"1,2,-2,0,0,0", "1", "J joule joules 焦耳 焦"},
    {"1,2,-2,0,0,0", "1.602176634e-19", "eV electronvolt electronvolts elektronenvolt 电子伏特 电子伏"},
    {"1,-1,-2,0,0,0", "1", "Pa pascal 帕斯卡 帕"},
    {"0,0,-1,0,0,0", "1", "Hz hertz 赫兹 赫"},
    {"0,3,0,0,0,0", "1e-3", "L l liter litre litres 升"},
  };

  private static final String[][] PREFIXES = {
    {"1e-9", "n nano 纳"},
    {"1e-6", "µ μ u micro mikro 微"},
    {"1e-3", "m milli 毫"},
    {"1e-2", "c centi zenti 厘"},
    {"1e-1", "d dezi deci 分"},
    {"1e3", "k kilo 千"},
    {"1e6", "M mega 兆"},
    {"1e9", "G giga 吉"},
  };

  private static final String[][] OTHERS = {
    {"0,0,1,0,0,0", "3600", "h hr hrs hour hours std stunde stunden 小时 钟头"},
    {"0,0,1,0,0,0", "60", "min mins minute minutes minuten 分钟"},
    {"0,0,1,0,0,0", "86400", "d day days tag tage tagen 天 日"},
    {"0,0,1,0,0,0", "604800", "week weeks woche wochen 周 星期 礼拜 个星期"},
    {"0,0,1,0,0,0", "2629800", "month months monat monate monaten 个月"},
    {"0,0,1,0,0,0", "31557600", "year years jahr jahre jahren 年"},
    {"0,1,0,0,0,0", "1e-6", "micron microns mikron"},
    {"0,1,0,0,0,0", "1e-10", "Å angstrom angstroms ångström 埃"},
    {"1,-1,-2,0,0,0", "1e5", "bar 巴"},
    {"1,0,0,0,0,0", "1", "kg"},
    {"1,0,0,0,0,0", "1000", "tonne tonnes ton tons 吨"},
    {"1,2,-2,0,0,-1", "4184", "kcal/mol kcal 千卡"},
  };

  private static final String CYCLES = "cycle cycles cyles zyklus zyklen cyclen 圈 次循环 次 个循环 循环";
  private static final String PERCENT = "% ％ percent per-cent prozent pct vol% wt%";
  private static final String CELSIUS = "°c ℃ degc celsius 摄氏度 ° 度 degrees degree grad deg";
  private static final String KELVIN = "K kelvin 开尔文 开";

  private static final Map<String, Unit> EXACT = new HashMap<>();
  private static final Map<String, Unit> FOLDED = new HashMap<>();

  static {
    for (var base : BASES) {
      put(base[2], base[0], Double.parseDouble(base[1]));
      for (var prefix : PREFIXES) {
        prefixed(prefix, base);
      }
    }
    for (var other : OTHERS) {
      put(other[2], other[0], Double.parseDouble(other[1]));
    }
    all(CYCLES, Unit.CYCLES);
    all(PERCENT, Unit.PERCENT);
    all(CELSIUS, new Unit(Unit.TEMPERATURE, 1, 273.15));
    all(KELVIN, new Unit(Unit.TEMPERATURE, 1, 0));
  }

  private UnitWords() {}

  /** The simple unit with this symbol or name; null for none. */
  static Unit of(String text) {
    var exact = EXACT.get(text);
    // What is 3D has dimensions and lasts no days.
    return exact == null && !text.equals("D") ? FOLDED.get(Folding.of(text)) : exact;
  }

  private static void prefixed(String[] prefix, String[] base) {
    var before = prefix[1].split(" ");
    var names = base[2].split(" ");
    double factor = Double.parseDouble(prefix[0]) * Double.parseDouble(base[1]);
    for (var name : names) {
      for (var sign : before) {
        boolean isHan = Character.isIdeographic(name.codePointAt(0));
        boolean isSymbol = name.length() <= 2;
        boolean isShort = sign.length() == 1;
        if (isHan == Character.isIdeographic(sign.codePointAt(0)) && isSymbol == isShort
            || isHan && Character.isIdeographic(sign.codePointAt(0))) {
          put(sign + name, base[0], factor);
        }
      }
    }
  }

  private static void put(String names, String powers, double factor) {
    all(names, new Unit(powers, factor, 0));
  }

  private static void all(String names, Unit unit) {
    for (var name : names.split(" ")) {
      EXACT.putIfAbsent(name, unit);
      FOLDED.putIfAbsent(Folding.of(name), unit);
    }
  }
}
