package org.dabiao.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.AreaEntry;

/** Names of areas by their codes; an unknown code stays as it is. */
public final class Names {
  private final Map<String, String> names = new HashMap<>();

  public Names(List<AreaEntry> areas) {
    for (AreaEntry area : areas) {
      names.putIfAbsent(area.code(), area.name());
    }
  }

  public String of(String code) {
    return names.getOrDefault(code, code);
  }
}
