package org.dabiao.statistics.source;

import java.io.IOException;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.dabiao.reference.Catalogues;

/** The form in which an input keeps its figures, and how they are read out of it. */
public interface InputForm {
  /**
   * Address of the file: a local path or anything that Hadoop's file systems read; no file, none.
   */
  Optional<String> uri();

  /** Whether to read in several parts though no file tells its size. */
  default boolean isLarge() {
    return false;
  }

  /**
   * How much there is to read, in bytes of a plain text that holds the same figures: what tells
   * whether a run is a small one.
   */
  default long weight(FileFacts facts) {
    return facts.bytes();
  }

  /** The same form, told the names in the catalogues; for those that tell columns by names. */
  default InputForm knowing(Catalogues catalogues) {
    return this;
  }

  /**
   * Reads the input; nothing is judged here.
   *
   * @param facts size and digest of the file; {@link FileFacts#NONE} when it is no file
   * @param needed the years that the run asks for: a form that can may leave others unread
   */
  Loaded load(SparkSession spark, StatisticsInput input, FileFacts facts, Years needed)
      throws IOException;
}
