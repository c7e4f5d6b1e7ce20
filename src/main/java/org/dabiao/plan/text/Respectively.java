package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs nouns with values in lists: A、B分别增长8%、7%.
 *
 * <p>The last noun lends its end to those before it when they cannot stand alone: 城镇、农村居民人均可支配收入
 * are 城镇居民人均可支配收入 and 农村居民人均可支配收入.
 */
final class Respectively {

  private static final Lexicon ENDINGS = Lexicon.load("nouns.txt");

  private Respectively() {}

  /** The nouns of the list, exactly {@code count} of them; empty when they cannot be told apart. */
  static List<String> nouns(String list, int count) {
    List<String> parts = split(list, "、和与及");
    if (parts.size() != count) {
      parts = split(list, "、");
    }
    if (parts.size() != count) {
      parts = townAndCountry(list, count);
    }
    return parts.size() == count && count > 1 ? share(parts) : List.of();
  }

  private static List<String> split(String list, String joints) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= list.length(); i++) {
      char c = i < list.length() ? list.charAt(i) : '、';
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      if (i == list.length() || depth == 0 && joints.indexOf(c) >= 0 && !insideWord(list, i)) {
        String part = list.substring(start, i).strip();
        part = part.startsWith("以") && c == '及' ? "" : part;
        part = part.endsWith("以") && c == '及' ? part.substring(0, part.length() - 1) : part;
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean insideWord(String list, int i) {
    return list.startsWith("和美", i)
        || list.startsWith("普及", Math.max(0, i - 1))
        || list.startsWith("及以上", i)
        || list.startsWith("参与", Math.max(0, i - 1))
        || list.startsWith("涉及", Math.max(0, i - 1));
  }

  /** 城乡居民收入 with two values: town and country. */
  private static List<String> townAndCountry(String list, int count) {
    int at = list.indexOf("城乡");
    if (at < 0 || count != 2) {
      return List.of();
    }
    String front = list.substring(0, at);
    String rest = list.substring(at + 2);
    return List.of(front + "城镇" + rest, front + "农村" + rest);
  }

  private static List<String> share(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    List<String> shared = new ArrayList<>();
    for (String part : parts.subList(0, parts.size() - 1)) {
      boolean alone = ENDINGS.endingAt(part, part.length(), 0) != null;
      boolean lends = !alone && last.length() > part.length();
      shared.add(lends ? part + tail(part, last) : part);
    }
    shared.add(last);
    return shared;
  }

  /**
   * The shared end: the measure that closes the last noun, or, after a short word such as 城镇, all
   * that follows the word of its length in the last noun.
   */
  private static String tail(String part, String last) {
    String measure = Heads.measureOf(last);
    boolean word = part.length() <= 3 || measure.isEmpty();
    return word
        ? last.substring(Math.min(part.length(), last.length()))
        : measure.substring(overlap(part, measure));
  }

  /** How much of the measure the short noun already ends with (城镇居民, 居民人均可支配收入). */
  private static int overlap(String part, String measure) {
    int n = Math.min(part.length(), measure.length());
    while (n > 0 && !part.endsWith(measure.substring(0, n))) {
      n--;
    }
    return n;
  }
}
