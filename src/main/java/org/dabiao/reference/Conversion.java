package org.dabiao.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact factor between two units: {@code to = from × multiplier ÷ divisor}, in lowest terms.
 *
 * <p>A fraction and not a decimal, since 1 亩 is 1/15 公顷.
 */
public record Conversion(BigInteger multiplier, BigInteger divisor) {

  /** The conversion that changes nothing. */
  public static final Conversion IDENTITY = new Conversion(BigInteger.ONE, BigInteger.ONE);

  public Conversion {
    if (multiplier.signum() <= 0 || divisor.signum() <= 0) {
      throw new IllegalArgumentException("not a factor: " + multiplier + "/" + divisor);
    }
    BigInteger common = multiplier.gcd(divisor);
    multiplier = multiplier.divide(common);
    divisor = divisor.divide(common);
  }

  static Conversion of(long multiplier, long divisor) {
    return new Conversion(BigInteger.valueOf(multiplier), BigInteger.valueOf(divisor));
  }

  /** This conversion, then the other. */
  public Conversion then(Conversion other) {
    return new Conversion(multiplier.multiply(other.multiplier), divisor.multiply(other.divisor));
  }

  public Conversion inverse() {
    return new Conversion(divisor, multiplier);
  }

  /** The converted value: exact where it can be, else to 34 digits. */
  public BigDecimal apply(BigDecimal value) {
    BigDecimal product = value.multiply(new BigDecimal(multiplier));
    return divisor.equals(BigInteger.ONE)
        ? product
        : product.divide(new BigDecimal(divisor), MathContext.DECIMAL128);
  }
}
