package org.dabiao.plan.text;

/**
 * Whom a target binds.
 *
 * @param code scope of the {@code targets} table
 * @param area code of the area
 */
record Scope(String code, String area) {

  static final String CITY = "city";
  static final String MAIN_URBAN = "main_urban";
  static final String EACH_COUNTY = "each_county";
  static final String COUNTY = "county";
  static final String INSTITUTION = "institution";
}
