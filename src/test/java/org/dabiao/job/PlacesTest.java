package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final StructType TYPE =
      new StructType()
          .add("scheme", DataTypes.StringType)
          .add("ref_area", DataTypes.StringType)
          .add("rank", DataTypes.createDecimalType(10, 1));

  private static Row row(String scheme, String area, String rank) {
    Object[] cells = {scheme, area, rank == null ? null : new BigDecimal(rank)};
    return new GenericRowWithSchema(cells, TYPE);
  }

  @Test
  void firstPlaceFirstWithinEachParentAndWithoutAPlaceLast() {
    List<Row> ranks =
        List.of(
            row("z", "a1", null),
            row("z", "a2", "2"),
            row("z", "a3", "1"),
            row("z", "b1", "2"),
            row("z", "b2", "1"),
            row("y", "a1", "1"));

    List<Row> sorted =
        Places.inOrder(ranks, Map.of("a1", "a", "a2", "a", "a3", "a", "b1", "b", "b2", "b"));

    assertThat(sorted)
        .extracting(r -> r.getString(0) + " " + r.getString(1))
        .containsExactly("z a3", "z a2", "z a1", "z b2", "z b1", "y a1");
  }
}
