package org.dabiao.reference;

import java.util.HashMap;
import java.util.Map;

/**
 * What units are called in a language. The multiplier stays, so that 亿斤 reads as 100 million jin
 * and no figure has to be computed again. A unit that has no name in the language stays as it is
 * written. (Superscripts would be shorter, but the charts' Chinese font has none.)
 */
public final class UnitNames {
  private static final Map<Character, String> MULTIPLIERS =
      Map.of('亿', "×100 million ", '万', "×10,000 ", '千', "×1,000 ");

  private final Map<String, String> names = new HashMap<>();

  private UnitNames(String list) {
    for (String pair : list.split(";")) {
      int mark = pair.indexOf('=');
      if (mark > 0) {
        names.put(pair.substring(0, mark).strip(), pair.substring(mark + 1).strip());
      }
    }
  }

  public static UnitNames of(Language language) {
    return new UnitNames(Messages.of(UnitNames.class, language).text("unit.names"));
  }

  /** The unit's name: 亿斤 is "×100 million jin" in English. */
  public String text(String unit) {
    if (names.isEmpty() || unit.isEmpty() || names.containsKey(unit)) {
      return names.getOrDefault(unit, unit);
    }
    String multiplier = MULTIPLIERS.get(unit.charAt(0));
    String base = names.get(unit.substring(1));
    return multiplier == null || base == null ? unit : multiplier + base;
  }
}
