/**
 * Quantified targets and milestone commitments out of the sentences of Chinese government work
 * reports, by rules.
 *
 * <p>{@link org.dabiao.plan.text.TargetExtractor} reads a text in five steps, each a small class:
 *
 * <ol>
 *   <li>{@code Sentences}, {@code Headings}, {@code Parts}, {@code PlanYear}: the outline;
 *   <li>{@code Numerals}, {@code Quantities}: numbers, units, ranges, comparators;
 *   <li>{@code Screens}, {@code Tenses}: number-like words that are no target, each with a {@link
 *       org.dabiao.plan.text.Reason};
 *   <li>{@code Items}, {@code Heads}, {@code Respectively}: which noun and which verb a number
 *       belongs to;
 *   <li>{@code Kinds}, {@code Scopes}, {@code Periods}, {@code IndicatorMatcher}: what the target
 *       means.
 * </ol>
 *
 * <p>How numbers are put down:
 *
 * <ul>
 *   <li>A fraction or 成 becomes per cent (三分之一 is 33.33 %, 八成 80 %); a ratio its quotient in the
 *       unit 比 (2.8:1 is 2.8 比); 翻番 is 2 倍; 两位数 at least 10 %; 百强 at most place 100; 千亿级 at least
 *       1000 亿元.
 *   <li>以上, 以内 and their like include the number (ge, le); 超过, 突破 and the 余 or 多 of 300余家 exclude
 *       it (gt); 控制在 alone is a ceiling (le), 控制在…左右 is not; a range is between.
 *   <li>Increment: stated as added (新增) or as built where the unit is no count (建设高标准农田10万亩);
 *       count: things done one by one; level: an amount to be held or reached.
 *   <li>A heading is kept without its label (核心:, （一）); a part (其中) is matched on its own noun
 *       only, so that it never takes its whole's indicator.
 *   <li>The year comes from the text or the file's name; where neither gives one it stays empty.
 * </ul>
 *
 * <p>The word lists are resource files beside this package; a linguist can read and extend them.
 */
package org.dabiao.plan.text;
