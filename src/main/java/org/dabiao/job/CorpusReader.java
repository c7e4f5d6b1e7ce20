package org.dabiao.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.dabiao.plan.TargetTable;
import org.dabiao.plan.text.Extraction;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.reference.Reason;

/**
 * Reads documents where they are: a row of {@link #PLACES} in, a row of {@link #READ} out. A
 * document that cannot be read gives a row that says why; none stops the others.
 *
 * @param areas the area catalogue, as its file has it
 * @param indicators the indicator catalogue, as its file has it
 * @param area code of the area whose documents they are; empty: each text tells
 * @param language of reasons
 * @param hadoop how to reach file systems
 */
record CorpusReader(
    String areas,
    String indicators,
    String area,
    Language language,
    SerializableConfiguration hadoop)
    implements MapPartitionsFunction<Row, Row>, Serializable {

  /** Documents larger than this are refused: no report is, and each is read whole. */
  static final int LARGEST = 64 << 20;

  /** A document's id and its address. */
  static final StructType PLACES =
      new StructType().add("document", DataTypes.StringType).add("uri", DataTypes.StringType);

  /**
   * What a document gave: lines of both tables, the reason when it was refused, and what it counts.
   */
  static final StructType READ =
      PLACES
          .add("targets", DataTypes.StringType)
          .add("rejected", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("detail", DataTypes.StringType)
          .add("target_count", DataTypes.LongType)
          .add("milestone_count", DataTypes.LongType)
          .add("unmatched_count", DataTypes.LongType)
          .add("doubtful_count", DataTypes.LongType)
          .add("rejected_count", DataTypes.LongType);

  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Iterator<Row> places) {
    Catalogues catalogues = Catalogues.parse(areas, indicators);
    TextReader reader =
        new TextReader(catalogues, Optional.of(area).filter(code -> !code.isEmpty()));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return places.hasNext();
      }

      @Override
      public Row next() {
        Row place = places.next();
        return read(reader, place.getString(0), place.getString(1));
      }
    };
  }

  private Row read(TextReader reader, String document, String uri) {
    try {
      Extraction extraction = reader.read(document, DocumentText.of(uri, bytes(uri)));
      ExtractCounts counts = ExtractCounts.of(extraction);
      return RowFactory.create(
          document,
          uri,
          CsvTable.lines(TargetTable.COLUMNS, ExtractJob.targets(extraction)),
          CsvTable.lines(RejectedTable.COLUMNS, ExtractJob.rejected(extraction, language)),
          null,
          null,
          counts.targets(),
          counts.milestones(),
          counts.unmatched(),
          counts.doubtful(),
          counts.rejected());
    } catch (InputException e) {
      InputFault fault = e.faults().get(0);
      return refused(document, uri, fault.reason(), fault.expected());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return refused(document, uri, Reason.UNREADABLE, e.getClass().getSimpleName());
    }
  }

  private static Row refused(String document, String uri, Reason reason, String detail) {
    return RowFactory.create(document, uri, "", "", reason.code(), detail, 0L, 0L, 0L, 0L, 0L);
  }

  private byte[] bytes(String uri) throws IOException {
    Path path = new Path(URI.create(uri));
    try (InputStream in = path.getFileSystem(hadoop.value()).open(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new InputException(
            new InputFault(uri, 0, "", "", Reason.UNREADABLE, "≤ " + (LARGEST >> 20) + " MiB"));
      }
      return bytes;
    }
  }
}
