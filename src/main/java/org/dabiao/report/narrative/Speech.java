package org.dabiao.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Bidi;
import org.dabiao.report.Phrases;
import org.dabiao.report.Words;

/**
 * Names and figures inside running text. In Chinese a figure and its unit stand together (118万吨),
 * as GB/T 15835 and official papers have it.
 */
public final class Speech {
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("(\\d{4})-(?:(S)([12])|([QM])0?(\\d{1,2}))");

  private final Messages messages;
  private final Words words;
  private final Phrases phrases;

  public Speech(Language language) {
    this.messages = Messages.of(Speech.class, language);
    this.words = new Words(language);
    this.phrases = new Phrases(words);
  }

  public Words words() {
    return words;
  }

  public Phrases phrases() {
    return phrases;
  }

  /** A sentence or clause of this package's bundle. */
  String say(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A name without marks that would turn the words after it. */
  public static String name(String name) {
    return Bidi.plain(name);
  }

  public String list(List<String> items) {
    return String.join(say("list"), items);
  }

  /** A sentence about something: its clauses one after the other. */
  String about(String subject, List<String> clauses) {
    return say("about", name(subject), String.join(say("clause"), clauses));
  }

  /** "超额完成12项、完成3项": the verdicts that occur. */
  String verdicts(List<Verdict> which, ToIntFunction<Verdict> number) {
    List<String> items = new ArrayList<>();
    for (Verdict verdict : which) {
      int n = number.applyAsInt(verdict);
      if (n > 0) {
        items.add(say("count.item", words.verdict(verdict), n));
      }
    }
    return list(items);
  }

  /** A figure with its unit as the language writes them in text. */
  public String close(String figure) {
    return words.language() == Language.ZH ? figure.replace("\u00a0", "") : figure;
  }

  /** A figure, bound or range with its unit: "不低于250万头", "201.06—204.05亿元". */
  String quantity(BigDecimal low, BigDecimal high, int decimals, String unit) {
    if (low == null && high == null) {
      return say("no_data");
    }
    if (high == null) {
      return say("at_least", amount(low, decimals, unit));
    }
    if (low == null) {
      return say("at_most", amount(high, decimals, unit));
    }
    return close(phrases.quantity(low, high, decimals, unit));
  }

  String amount(BigDecimal value, int decimals, String unit) {
    return close(phrases.quantity(value, value, decimals, unit));
  }

  /** How far apart, without a sign; between percentages in percentage points (0.6个百分点). */
  String distance(BigDecimal difference, int decimals, String unit) {
    String figure = Figures.text(difference.abs(), decimals);
    if (unit.equals("%")) {
      return say("points", figure);
    }
    return unit.isEmpty() ? figure : close(figure + "\u00a0" + words.unit(unit));
  }

  /** Per cent without a sign, with as many digits as tell it from nothing. */
  String percent(BigDecimal change) {
    return Figures.text(change.abs(), Digits.apart(1, change, BigDecimal.ZERO)) + "%";
  }

  /** Percentage points without a sign, with as many digits as tell them from nothing. */
  String points(BigDecimal change) {
    return say("points", Figures.text(change.abs(), Digits.apart(1, change, BigDecimal.ZERO)));
  }

  /** A rate of attainment: "102.8%", "不低于97.3%". */
  String rate(BigDecimal low, BigDecimal high) {
    if (high == null) {
      return say("at_least", Figures.rate(low, low));
    }
    if (low == null) {
      return say("at_most", Figures.rate(high, high));
    }
    return Figures.rate(low, high);
  }

  /** What a target asks for: "不低于23.6亿斤", "2—3个", "7%左右". */
  String target(Attained a) {
    int digits = Digits.ofTarget(a);
    boolean open = a.targetLow() == null || a.targetHigh() == null;
    String figure = quantity(a.targetLow(), a.targetHigh(), digits, a.unit());
    return switch (a.comparator()) {
      case "ge" -> open ? figure : say("at_least", figure);
      case "gt" -> open ? figure : say("more_than", figure);
      case "le" -> open ? figure : say("at_most", figure);
      case "lt" -> open ? figure : say("less_than", figure);
      case "approx" -> open ? figure : say("about_so_much", figure);
      default -> figure;
    };
  }

  /** A period in words: "2024年", "2021年上半年". */
  public String period(String period) {
    Matcher part = PART_OF_YEAR.matcher(period);
    if (part.matches()) {
      String year = part.group(1);
      return part.group(2) != null
          ? say("period.S" + part.group(3), year)
          : say("period." + part.group(4), year, part.group(5));
    }
    return period.matches("\\d{4}") ? say("period.year", period) : period;
  }

  /** The mark of figures that were made up. */
  String illustrative(boolean illustrative) {
    return illustrative ? say("illustrative") : "";
  }
}
