package org.dabiao.reference;

import static tech.units.indriya.AbstractUnit.ONE;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.SQUARE_METRE;
import static tech.units.indriya.unit.Units.WATT;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;

/**
 * The units that Chinese plans and yearbooks write, as JSR-385 units: 万/亿 prefixes, 亩, 斤, 吨 …, %,
 * ‰, 百分点, and count nouns (个, 户, 家 …), each a dimension of its own, so that they never convert into
 * each other.
 *
 * <p>23.6亿斤 = 118万吨; 1亩 = 2000/3 平方米 = 1/15 公顷. % and 百分点 are different things.
 */
public final class Units {
  /** Longest first, so that 万亿 is not read as 万 and then 亿元. */
  private static final Map<String, Long> PREFIXES = prefixes();

  private static final Map<String, Unit<?>> NAMED = named();
  private static final Map<String, Optional<Unit<?>>> PARSED = new ConcurrentHashMap<>();

  private Units() {}

  /** The unit a text names, or nothing when it names none. An empty text is no unit. */
  public static Optional<Unit<?>> parse(String text) {
    return PARSED.computeIfAbsent(normal(text), Units::read);
  }

  /** The exact factor from one unit to another, or nothing when they do not convert. */
  public static Optional<Conversion> conversion(String from, String to) {
    if (normal(from).equals(normal(to)) && parse(from).isPresent()) {
      return Optional.of(Conversion.IDENTITY);
    }
    return parse(from).flatMap(f -> parse(to).flatMap(t -> conversion(f, t)));
  }

  /**
   * The spellings that convert into the unit, with their factors: every name of its dimension with
   * and without prefix; for a quotient (元/人), each of those over each name of the divisor.
   */
  public static Map<String, Conversion> spellings(String unit) {
    Map<String, Conversion> found = new LinkedHashMap<>();
    int slash = unit.indexOf('/');
    if (slash < 0) {
      names(unit)
          .forEach(
              (name, factor) -> {
                found.put(name, factor);
                PREFIXES.forEach(
                    (prefix, times) ->
                        found.putIfAbsent(prefix + name, Conversion.of(times, 1).then(factor)));
              });
      return found;
    }
    Map<String, Conversion> divisors = names(unit.substring(slash + 1));
    divisors.putIfAbsent(unit.substring(slash + 1), Conversion.IDENTITY);
    spellings(unit.substring(0, slash))
        .forEach(
            (over, up) ->
                divisors.forEach(
                    (under, down) -> found.put(over + "/" + under, up.then(down.inverse()))));
    return found;
  }

  private static Map<String, Conversion> names(String unit) {
    Map<String, Conversion> found = new LinkedHashMap<>();
    NAMED.keySet().forEach(n -> conversion(n, unit).ifPresent(c -> found.put(n, c)));
    return found;
  }

  private static String normal(String text) {
    return text.strip().replace("％", "%").replace("／", "/").replace("㎡", "平方米");
  }

  private static Optional<Unit<?>> read(String text) {
    int slash = text.indexOf('/');
    if (slash > 0) {
      return read(text.substring(0, slash))
          .flatMap(over -> read(text.substring(slash + 1)).map(under -> over.divide(under)));
    }
    Unit<?> unit = NAMED.get(text);
    if (unit != null) {
      return Optional.of(unit);
    }
    for (Map.Entry<String, Long> prefix : PREFIXES.entrySet()) {
      if (text.startsWith(prefix.getKey())) {
        Unit<?> base = NAMED.get(text.substring(prefix.getKey().length()));
        if (base != null) {
          return Optional.of(base.multiply(prefix.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Conversion> conversion(Unit<?> from, Unit<?> to) {
    if (!from.isCompatible(to)) {
      return Optional.empty();
    }
    return Optional.of(toSystem(from).then(toSystem(to).inverse()));
  }

  /** The factor to the unit's system unit, as the fraction that it was defined by. */
  private static Conversion toSystem(Unit<?> unit) {
    Conversion factor = Conversion.IDENTITY;
    try {
      for (UnitConverter step : unit.getConverterToAny(unit.getSystemUnit()).getConversionSteps()) {
        if (step instanceof MultiplyConverter times) {
          factor = factor.then(fraction(times.getFactor()));
        } else if (!step.isIdentity()) {
          throw new IllegalStateException(unit + " is not a multiple of its system unit");
        }
      }
    } catch (IncommensurableException e) {
      throw new IllegalStateException(e);
    }
    return factor;
  }

  private static Conversion fraction(Number factor) {
    RationalNumber exact =
        factor instanceof RationalNumber r
            ? r
            : RationalNumber.of(new BigDecimal(factor.toString()));
    return new Conversion(exact.getDividend(), exact.getDivisor());
  }

  private static Map<String, Long> prefixes() {
    Map<String, Long> map = new LinkedHashMap<>();
    map.put("万亿", 1_000_000_000_000L);
    map.put("千亿", 100_000_000_000L);
    map.put("百亿", 10_000_000_000L);
    map.put("十亿", 1_000_000_000L);
    map.put("千万", 10_000_000L);
    map.put("百万", 1_000_000L);
    map.put("十万", 100_000L);
    map.put("亿", 100_000_000L);
    map.put("万", 10_000L);
    map.put("千", 1_000L);
    map.put("百", 100L);
    map.put("十", 10L);
    return map;
  }

  private static Map<String, Unit<?>> named() {
    Map<String, Unit<?>> map = new LinkedHashMap<>();
    names(map, KILOGRAM, "公斤", "千克", "kg");
    names(map, KILOGRAM.multiply(1000), "吨", "t");
    names(map, KILOGRAM.divide(2), "斤");
    names(map, KILOGRAM.multiply(50), "担");
    names(map, GRAM, "克", "g");
    names(map, GRAM.divide(1000), "毫克", "mg");
    names(map, GRAM.divide(1_000_000), "微克", "μg");
    names(map, METRE, "米", "m");
    names(map, METRE.multiply(1000), "公里", "千米", "km");
    names(map, METRE.multiply(500), "里");
    names(map, SQUARE_METRE, "平方米", "m2", "m²");
    names(map, SQUARE_METRE.multiply(1_000_000), "平方公里", "平方千米", "km2", "km²");
    names(map, SQUARE_METRE.multiply(10_000), "公顷", "ha");
    names(map, SQUARE_METRE.multiply(2000).divide(3), "亩");
    names(map, CUBIC_METRE, "立方米", "方", "m3", "m³");
    names(map, LITRE, "升", "L");
    names(map, WATT, "瓦");
    names(map, WATT.multiply(1000), "千瓦", "kW");
    names(map, WATT.multiply(1_000_000), "兆瓦", "MW");
    names(map, ownDimension("kWh", map.size()), "千瓦时", "度", "kWh");
    names(map, ONE, "1", "倍");
    names(map, ONE.divide(100), "%", "百分比");
    names(map, ONE.divide(1000), "‰");
    names(map, ownDimension("pp", map.size()), "百分点", "个百分点");
    names(map, ownDimension("CNY", map.size()), "元", "人民币元", "CNY");
    names(map, ownDimension("USD", map.size()), "美元", "USD");
    names(map, ownDimension("tce", map.size()), "吨标准煤", "tce");
    CountNouns.ALL.forEach(noun -> names(map, ownDimension(noun, map.size()), noun));
    return map;
  }

  /** A base unit that converts into nothing else; its dimension gets a private-use symbol. */
  private static Unit<?> ownDimension(String symbol, int ordinal) {
    return new BaseUnit<>(symbol, UnitDimension.parse((char) (0xE000 + ordinal)));
  }

  private static void names(Map<String, Unit<?>> map, Unit<?> unit, String... names) {
    for (String name : names) {
      map.put(name, unit);
    }
  }
}
