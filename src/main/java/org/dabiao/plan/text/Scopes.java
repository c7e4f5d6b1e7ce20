package org.dabiao.plan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.reference.Area;

/** Finds the area or institution that a phrase is about, from its opening words. */
final class Scopes {

  private static final Lexicon WORDS = Lexicon.load("scopes.txt");
  private static final int READ = 60;

  private final String documentArea;
  private final Lexicon names;
  private final Map<String, String> levels;

  Scopes(List<Area> areas, String documentArea) {
    this(new Lexicon(), new HashMap<>(), documentArea);
    for (Area area : areas) {
      names.add(area.name(), area.code());
      levels.put(area.code(), area.level());
      for (String alias : area.aliases()) {
        names.add(alias, area.code());
      }
    }
  }

  private Scopes(Lexicon names, Map<String, String> levels, String documentArea) {
    this.names = names;
    this.levels = levels;
    this.documentArea = documentArea;
  }

  /** The same names for the documents of another area. */
  Scopes of(String area) {
    return new Scopes(names, levels, area);
  }

  /** The document's own area. */
  Scope whole() {
    return new Scope(Scope.CITY, documentArea);
  }

  /** An area name at the position that is a subject, not part of a longer name; null when none. */
  Lexicon.Hit areaAt(String text, int position, int limit) {
    Lexicon.Hit hit = names.startingAt(text, position, limit);
    if (hit == null) {
      return null;
    }
    boolean full = "县市区省州旗盟".indexOf(text.charAt(hit.end() - 1)) >= 0 && hit.length() > 2;
    boolean stands =
        hit.end() >= limit
            || full
            || Openers.at(text, hit.end(), limit) != null
            || "、和及等".indexOf(text.charAt(hit.end())) >= 0;
    return stands ? hit : null;
  }

  /** Whether any area name, short forms included, starts at the position. */
  boolean nameAt(String text, int position, int limit) {
    return names.startingAt(text, position, limit) != null;
  }

  Scope named(String code) {
    return code.equals(documentArea) ? whole() : new Scope(Scope.COUNTY, code);
  }

  /** The scope word at the position (主城区, 县域, 每个县); null when none. */
  Lexicon.Hit wordAt(String text, int position, int limit) {
    return WORDS.startingAt(text, position, limit);
  }

  Scope worded(String tag) {
    return new Scope(tag, documentArea);
  }

  /** The scope that the words in the span state; null when they state none. */
  Scope in(String text, int from, int to) {
    int stop = Math.min(to, from + READ);
    for (int i = from; i < stop; i++) {
      Lexicon.Hit word = wordAt(text, i, stop);
      if (word != null && !word.tag().equals("none")) {
        return worded(word.tag());
      }
      Lexicon.Hit area = word == null ? areaAt(text, i, stop) : null;
      boolean opens = area != null && (i == from || openerEndsAt(text, i, from));
      if (opens) {
        return named(area.tag());
      }
      i = word == null ? i : word.end() - 1;
    }
    return institution(text, from, stop);
  }

  private static boolean openerEndsAt(String text, int end, int from) {
    for (int n = 1; n <= 6 && end - n >= from; n++) {
      Lexicon.Hit hit = Openers.at(text, end - n, end);
      if (hit != null && hit.end() == end) {
        return true;
      }
    }
    return false;
  }

  /** 支持湖北科技学院…, 推进咸宁职业技术学院…: a named school, hospital or zone as the subject. */
  Scope institution(String text, int from, int to) {
    for (String tail : new String[] {"学院", "大学", "研究院", "管委会"}) {
      int at = text.substring(from, to).indexOf(tail) + from;
      if (at >= from + 4 && at < Math.min(to, from + 18)) {
        return new Scope(Scope.INSTITUTION, documentArea);
      }
    }
    return null;
  }
}
