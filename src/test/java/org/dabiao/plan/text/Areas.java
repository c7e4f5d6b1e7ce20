package org.dabiao.plan.text;

import java.util.List;
import java.util.Optional;
import org.dabiao.reference.Area;

/** The areas of Xianning, for tests. */
final class Areas {

  private Areas() {}

  static List<Area> xianning() {
    return List.of(
        area("421200", "咸宁市", "city"),
        area("421202", "咸安区", "county"),
        area("421221", "嘉鱼县", "county"),
        area("421222", "通城县", "county"),
        area("421223", "崇阳县", "county"),
        area("421224", "通山县", "county"),
        area("421281", "赤壁市", "county"));
  }

  private static Area area(String code, String name, String level) {
    return new Area(
        code,
        name,
        name,
        List.of(name.substring(0, 2)),
        Optional.empty(),
        level,
        Optional.empty(),
        Optional.empty());
  }
}
