package org.dabiao.plan.text;

import java.util.List;

/** Nouns that share one value by 均: 固定资产投资、社会消费品零售总额均增长8%. */
final class Coordinated {

  private static final int MOST = 6;

  private Coordinated() {}

  /** The nouns, each complete; the phrase itself when it names only one. */
  static List<String> nouns(String phrase) {
    int joints = 0;
    for (int i = 0; i < phrase.length(); i++) {
      joints += "、和与及".indexOf(phrase.charAt(i)) >= 0 ? 1 : 0;
    }
    for (int count = Math.min(MOST, joints + 1); count > 1; count--) {
      List<String> nouns = Respectively.nouns(phrase, count);
      if (!nouns.isEmpty()) {
        return nouns;
      }
    }
    return List.of(phrase);
  }
}
