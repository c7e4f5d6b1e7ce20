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
 * <p>The word lists are resource files beside this package; a linguist can read and extend them.
 */
package org.dabiao.plan.text;
