package org.dabiao.plan.text;

import java.util.Set;

/** The kind of a target, from its unit, its verb and its noun. */
final class Kinds {

  private static final Lexicon LEADS = Lexicon.load("leads.txt");
  private static final Lexicon GROWTH_NOUNS =
      new Lexicon().add("增速", "g").add("增幅", "g").add("涨幅", "g").add("增长率", "g").add("降幅", "g");
  private static final Set<String> PROMISES =
      Set.of("确保", "力争", "争取", "保持", "稳定", "实现", "努力", "支持", "推动", "确保实现");

  /** Nouns that hold a stock or a yearly amount though its unit counts (生猪出栏260万头). */
  private static final Lexicon STOCKS =
      new Lexicon()
          .add("出栏", "s")
          .add("存栏", "s")
          .add("总数", "s")
          .add("总量", "s")
          .add("产量", "s")
          .add("户数", "s")
          .add("保有量", "s")
          .add("拥有量", "s")
          .add("数量", "s")
          .add("吞吐量", "s");

  private static final Lexicon ADDING =
      new Lexicon()
          .add("新增", "a")
          .add("净增", "a")
          .add("增加", "a")
          .add("再新增", "a")
          .add("再增", "a")
          .add("新建", "a")
          .add("建设", "a")
          .add("改造", "a")
          .add("新发展", "a")
          .add("增设", "a");

  private Kinds() {}

  static String of(Draft draft) {
    Quantity q = draft.quantity();
    Lead lead = draft.lead();
    boolean grows = lead.has(Lead.Role.GROW) || tagged(draft.verb(), "grow");
    return switch (q.measure()) {
      case RANK -> "rank";
      case POINT -> "increment";
      case PERCENT -> grows || endsWithGrowth(draft.head()) ? "growth_rate" : "share";
      case TIMES ->
          grows || q.unit().equals("倍") && q.end() == q.numeral().end() ? "growth_rate" : "level";
      default -> amount(draft, grows);
    };
  }

  private static String amount(Draft draft, boolean grows) {
    Lead lead = draft.lead();
    if (draft.head().contains("新增")) {
      return "increment";
    }
    if (lead.has(Lead.Role.LEVEL) && !lead.has(Lead.Role.ADD) || lead.has(Lead.Role.CAP)) {
      return "level";
    }
    boolean named =
        draft.verb().startsWith("新增")
            || draft.verb().endsWith("新增")
            || draft.verb().startsWith("净增")
            || draft.verb().startsWith("再");
    if (grows || lead.has(Lead.Role.ADD) || named) {
      return "increment";
    }
    Measure measure = draft.quantity().measure();
    if (measure == Measure.PEOPLE) {
      return acts(draft) ? "count" : "level";
    }
    if (measure == Measure.COUNT) {
      return STOCKS.endingAt(draft.head(), draft.head().length(), 0) == null ? "count" : "level";
    }
    return ADDING.startingAt(draft.verb(), 0) != null ? "increment" : "level";
  }

  /** Whether a verb of doing stands with the number; 确保 and 力争 only promise. */
  private static boolean acts(Draft draft) {
    String verb = draft.verb();
    boolean promise = verb.isEmpty() || PROMISES.contains(verb);
    return !promise || draft.lead().has(Lead.Role.LIGHT);
  }

  private static boolean tagged(String verb, String tag) {
    Lexicon.Hit hit = verb.isEmpty() ? null : LEADS.startingAt(verb, 0);
    return hit != null && hit.length() == verb.length() && hit.tag().equals(tag);
  }

  private static boolean endsWithGrowth(String head) {
    return GROWTH_NOUNS.endingAt(head, head.length(), 0) != null;
  }
}
