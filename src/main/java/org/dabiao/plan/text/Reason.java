package org.dabiao.plan.text;

/** Why a number-like token is not a target, worded for the review page. */
public enum Reason {
  YEAR_OR_DATE("年份或日期", "a year or a date"),
  DURATION("时长或年限", "a length of time"),
  ORDINAL("序数", "an ordinal"),
  GRADE("等级", "a grade"),
  NAME("名称、代号或引号内的提法", "part of a name, a code or a quoted slogan"),
  IDIOM("固定词语中的数字", "a numeral inside a fixed word"),
  LIST_NUMBER("条目序号", "the number of a list item"),
  THRESHOLD("名词内的门槛", "a threshold inside a noun"),
  SPECIFICATION("项目规格或属性", "a property of a named project"),
  EXISTING_SET("对既有事项的概括", "the size of an existing set"),
  BASELINE("基期数", "the baseline of a change"),
  PAST_RESULT("已完成的结果", "a result of the past"),
  STATUS_QUO("现状", "the present state"),
  POLICY_TERM("政策标准", "a term of a policy (award, rate, limit)"),
  INDEFINITE("概数", "an indefinite number"),
  NO_UNIT("没有可识别的单位", "no unit that could be read"),
  NO_NOUN("没有所属的名词", "no noun that it belongs to");

  private final String zh;
  private final String en;

  Reason(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The wording in Chinese. */
  public String chinese() {
    return zh;
  }

  /** The wording in English. */
  public String english() {
    return en;
  }
}
