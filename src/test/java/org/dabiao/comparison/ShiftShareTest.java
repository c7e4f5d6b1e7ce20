package org.dabiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dabiao.comparison.ShiftShare.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dunn's shift-share. */
class ShiftShareTest {
  private static final List<Part> NATION = parts("400 440", "150 210", "150 135", "400 480");

  /** Farhauer and Kröll (2013), three regions and four industries, as in the R package REAT. */
  @ParameterizedTest
  @CsvSource({
    "90 100,  20 40,   10 10,  60 55,   27,  1, -3",
    "60 85,   30 55,   30 40,  40 35,   24, -1, 32",
    "250 255, 100 115, 110 85, 300 390, 114, 0, -29"
  })
  void threeRegions(
      String a, String b, String c, String d, int national, int industry, int regional) {
    ShiftShare whole =
        ShiftShare.of(parts(a, b, c, d), NATION).stream()
            .reduce(ShiftShare.NOTHING, ShiftShare::plus);

    assertThat(whole.national())
        .isCloseTo(BigDecimal.valueOf(national), within(BigDecimal.ONE.movePointLeft(9)));
    assertThat(whole.industry())
        .isCloseTo(BigDecimal.valueOf(industry), within(BigDecimal.ONE.movePointLeft(9)));
    assertThat(whole.regional())
        .isCloseTo(BigDecimal.valueOf(regional), within(BigDecimal.ONE.movePointLeft(9)));
  }

  @Test
  void partThatTheWholeDidNotHaveIsNoBase() {
    assertThat(ShiftShare.of(parts("0 5", "3 4"), parts("0 9", "10 12"))).isEmpty();
  }

  @Property(seed = "20240101")
  void theThreeAddUpToTheChange(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 100000) Integer> from,
      @ForAll @Size(value = 8) List<@IntRange(max = 100000) Integer> to,
      @ForAll @Size(value = 8) List<@IntRange(max = 100000) Integer> rest) {
    List<Part> area = new ArrayList<>();
    List<Part> whole = new ArrayList<>();
    BigDecimal change = BigDecimal.ZERO;
    for (int i = 0; i < from.size(); i++) {
      BigDecimal a = BigDecimal.valueOf(from.get(i));
      BigDecimal b = BigDecimal.valueOf(to.get(i));
      area.add(new Part(a, b));
      whole.add(new Part(a.add(BigDecimal.valueOf(rest.get(i))), b.add(BigDecimal.TEN)));
      change = change.add(b.subtract(a));
    }
    ShiftShare sum =
        ShiftShare.of(area, whole).stream().reduce(ShiftShare.NOTHING, ShiftShare::plus);

    assertThat(sum.national().add(sum.industry()).add(sum.regional()))
        .isCloseTo(change, within(BigDecimal.ONE.movePointLeft(20)));
  }

  private static List<Part> parts(String... texts) {
    List<Part> parts = new ArrayList<>();
    for (String text : texts) {
      String[] years = text.split(" ");
      parts.add(new Part(new BigDecimal(years[0]), new BigDecimal(years[1])));
    }
    return parts;
  }
}
