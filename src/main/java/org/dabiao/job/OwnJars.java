package org.dabiao.job;

import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.measure.Quantity;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.POIDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import tech.units.indriya.unit.Units;
import tech.uom.lib.common.function.Identifiable;

/** The jars that executors need and that Spark's own distribution lacks. */
final class OwnJars {
  /** The setting by which Spark sends jars to executors. */
  static final String SETTING = "spark.jars";

  /** One class of each. */
  private static final List<Class<?>> NEEDED =
      List.of(
          OwnJars.class,
          CSVFormat.class,
          POIDocument.class,
          XWPFDocument.class,
          CTDocument1.class,
          XmlObject.class,
          // Units of measurement: their interfaces, their implementation, and its helpers.
          Quantity.class,
          Units.class,
          Identifiable.class);

  private OwnJars() {}

  /** Where they are, as the setting wants it; none when classes come from a build folder. */
  static String list() {
    return NEEDED.stream()
        .map(type -> type.getProtectionDomain().getCodeSource())
        .filter(Objects::nonNull)
        .map(CodeSource::getLocation)
        .map(url -> Path.of(URI.create(url.toString())))
        .filter(path -> path.toString().endsWith(".jar"))
        .map(path -> path.toUri().toString())
        .distinct()
        .collect(Collectors.joining(","));
  }
}
