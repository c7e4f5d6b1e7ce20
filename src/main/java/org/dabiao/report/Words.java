package org.dabiao.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Thresholds;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;
import org.dabiao.reference.Origin;
import org.dabiao.reference.UnitNames;
import org.dabiao.reference.Verdict;

/** The report's words: texts of the bundle, and what the codes of the tables are called. */
public final class Words {
  private static final Set<String> STATUSES = Set.of("E", "P", "B", "F");
  private static final Set<String> GRADES = Set.of("A", "B", "C", "I");
  private static final Set<String> COMMITMENTS = Set.of("start", "progress", "aspire");
  private static final Set<String> COMPARATORS =
      Set.of("ge", "gt", "le", "lt", "eq", "approx", "between");
  private static final Set<String> ROLES = Set.of("plan", "statistics");
  private static final Set<String> SUBJECTS = Set.of("target", "actual");
  private static final Set<String> ROLL_UPS = Set.of("sum", "weighted_mean");
  private static final Set<String> SEVERITIES = Set.of("warn", "note");
  private static final Set<String> RULES =
      Set.of("jump", "parts", "sum", "estimates", "stale", "range");
  private static final Set<String> MEASURES = Set.of("value", "rate");
  private static final Set<String> QUADRANTS =
      Set.of("leading", "slowing", "catching_up", "trailing");
  private static final Set<String> PROGRESS =
      Set.of(
          "target_achieved",
          "on_track",
          "needs_acceleration",
          "limited",
          "deterioration",
          "stagnation",
          "not_assessed");
  private static final Set<String> COMPARED_NOTES = Set.of("break", "bound", "rate", "linked");
  private static final Set<String> PROGRESS_NOTES =
      Set.of("one_year", "bound", "break", "growth", "no_direction", "mean");
  private static final Set<String> SCORING_RULES =
      Set.of(
          "all_or_nothing",
          "proportional",
          "step",
          "gap_step",
          "four_grade",
          "rank_ladder",
          "rank_points",
          "efficacy",
          "sum",
          "bonus",
          "deduction");
  private static final Set<String> WHYS =
      Set.of(
          "capped",
          "floored",
          "above_target",
          "below_target",
          "behind_peers",
          "no_data",
          "redistributed",
          "withheld",
          "bonus",
          "deduction",
          "ceiling",
          "precondition");
  private static final Set<String> CHANGES = Set.of("verdict", "points", "rank");
  private static final Set<String> NOTES =
      Set.of(
          "out_of_reach",
          "first",
          "last",
          "no_figure",
          "withheld",
          "two_ways",
          "tie",
          "full",
          "most",
          "least");
  private static final Set<String> METHODS = Set.of("even", "seasonal");

  private static final Map<String, Set<String>> REVIEWED =
      Map.of(
          "kind",
          Set.of("level", "increment", "growth_rate", "share", "count", "rank", "milestone"),
          "commitment",
          Set.of("complete", "start", "progress", "aspire"),
          "scope",
          Set.of("city", "main_urban", "each_county", "county", "institution"));

  private final Messages messages;
  private final UnitNames units;

  public Words(Language language) {
    this.messages = Messages.of(Words.class, language);
    this.units = UnitNames.of(language);
  }

  public Language language() {
    return messages.language();
  }

  /** The language as HTML writes it. */
  public String lang() {
    return lang(language());
  }

  static String lang(Language language) {
    return language == Language.ZH ? "zh-CN" : "en";
  }

  /** The language of a quoted text where it is not the page's: Chinese words in an English page. */
  String langOf(String text) {
    boolean foreign =
        language() != Language.ZH
            && text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return foreign ? "zh" : null;
  }

  /** What the review page calls a code of a target: {@code kind}, {@code scope} …. */
  String reviewed(String column, String code) {
    return known("review." + column + ".", code, REVIEWED.getOrDefault(column, Set.of()));
  }

  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  public String verdict(Verdict verdict) {
    return text("verdict." + verdict.code());
  }

  /** What a verdict means under the thresholds of a run. */
  String meaning(Verdict verdict, Thresholds t) {
    String key = "verdict." + verdict.code() + ".means";
    return switch (verdict) {
      case EXCEEDED -> text(key, plain(t.exceeded()), plain(t.exceededPoints()));
      case NEARLY -> text(key, plain(t.nearly()), plain(t.nearlyPoints()));
      case ACHIEVED, MISSED, AHEAD, ON_SCHEDULE, BEHIND, UNDETERMINED, NO_DATA, NOT_COMPARABLE ->
          text(key);
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  public String origin(Origin origin) {
    return text("origin." + origin.code());
  }

  /** The word for an SDMX status (预计); empty for a normal figure, the code itself when unknown. */
  public String status(String code) {
    return code.isEmpty() || code.equals("A") ? "" : known("status.", code, STATUSES);
  }

  public String grade(String code) {
    return known("grade.", code, GRADES);
  }

  /** What an unfinished or soft promise is called (开工, 推进, 争取); empty for a plain target. */
  public String commitment(String code) {
    return COMMITMENTS.contains(code) ? text("commitment." + code) : "";
  }

  String comparator(String code) {
    return known("comparator.", code, COMPARATORS);
  }

  public String role(String code) {
    return known("role.", code, ROLES);
  }

  /** What a quality rule is called; the project's own have their name. */
  public String rule(String code) {
    return known("rule.", code, RULES);
  }

  /** What a scoring rule is called. */
  String scoringRule(String code) {
    return known("scoring.", code, SCORING_RULES);
  }

  /** Why points are not the full mark; empty when they are. */
  String why(String code) {
    return known("why.", code, WHYS);
  }

  /** What a figure would change. */
  String changes(String code) {
    return known("changes.", code, CHANGES);
  }

  /** A state of what a figure would change: a verdict in words, points and places as they are. */
  String whatIf(String changes, String state) {
    return changes.equals("verdict") && !state.isEmpty() ? verdict(Verdict.ofCode(state)) : state;
  }

  /** How a figure has to stand to a value. */
  String bound(String code) {
    return switch (code) {
      case "ge" -> "≥";
      case "gt" -> ">";
      case "le" -> "≤";
      case "lt" -> "<";
      default -> code;
    };
  }

  public String whatIfNote(String code) {
    return known("what_if.", code, NOTES);
  }

  public String severity(String code) {
    return known("severity.", code, SEVERITIES);
  }

  String reconciledSubject(String code) {
    return known("reconciled.", code, SUBJECTS);
  }

  String rollUp(String code) {
    return known("rollup.", code, ROLL_UPS);
  }

  /** What a disparity is of: figures or rates of attainment. */
  String measure(String code) {
    return known("measure.", code, MEASURES);
  }

  /** Why cells of a comparison are empty. */
  String comparedNote(String code) {
    return known("compared.note.", code, COMPARED_NOTES);
  }

  String quadrant(String code) {
    return known("quadrant.", code, QUADRANTS);
  }

  String progress(String code) {
    return known("progress.", code, PROGRESS);
  }

  String progressNote(String code) {
    return known("progress.note.", code, PROGRESS_NOTES);
  }

  String outlookMethod(String code) {
    return known("method.", code, METHODS);
  }

  /** What the workbook's own sheets are called. */
  List<String> sheets() {
    return messages.keys().stream().filter(k -> k.startsWith("sheet.")).map(this::text).toList();
  }

  /** Which side of a number is good, and what the verdict goes by. */
  String side(Judging j) {
    boolean share = j.unfinished() && j.flow() && !j.byPoints();
    String by = share ? "share" : j.byPoints() || j.unfinished() ? "points" : "rate";
    return text("side." + j.side().name().toLowerCase(Locale.ROOT), text("side.by_" + by));
  }

  /** A unit in the report's language. */
  public String unit(String unit) {
    return Bidi.plain(units.text(unit));
  }

  /** The unit of a difference: 百分点 between two percentages. */
  public String differenceUnit(String unit) {
    return unit.equals("%") ? text("unit.points") : unit(unit);
  }

  private String known(String prefix, String code, Set<String> codes) {
    return codes.contains(code) ? text(prefix + code) : code;
  }
}
