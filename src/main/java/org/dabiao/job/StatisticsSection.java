package org.dabiao.job;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.source.DelimitedText;
import org.dabiao.statistics.source.InputForm;
import org.dabiao.statistics.source.Mapping;
import org.dabiao.statistics.source.RawTable;
import org.dabiao.statistics.source.StatisticsInput;
import org.dabiao.statistics.source.workbook.LayoutSettings;
import org.dabiao.statistics.source.workbook.Workbook;

/** Reads the section {@code statistics} of a project file: one entry, one form of input. */
final class StatisticsSection {
  private StatisticsSection() {}

  static List<StatisticsInput> read(YamlSection root, ProjectFolder files) {
    List<StatisticsInput> inputs = new ArrayList<>();
    for (YamlSection entry : root.sections("statistics")) {
      Origin origin = entry.choice("origin", Origin.class, Origin.SOURCED);
      Mapping mapping = new Mapping(texts(entry, "columns"), texts(entry, "fixed"));
      Function<String, InputForm> delimited = delimited(entry);
      LayoutSettings layout = SheetLayouts.read(entry);
      Function<String, InputForm> form =
          uri -> Workbook.isOne(uri) ? new Workbook(uri, layout) : delimited.apply(uri);
      files
          .matching(entry, "path")
          .forEach(
              (name, uri) ->
                  inputs.add(new StatisticsInput(name, origin, mapping, form.apply(uri))));
      entry.refuseUnknown();
    }
    if (inputs.isEmpty()) {
      throw root.refuse("statistics", "project.missing");
    }
    return inputs;
  }

  private static Function<String, InputForm> delimited(YamlSection entry) {
    String encoding = encoding(entry);
    String delimiter = delimiter(entry);
    return uri -> new DelimitedText(uri, encoding, delimiter);
  }

  /** A section whose keys are columns of {@link RawTable}. */
  private static Map<String, String> texts(YamlSection entry, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    YamlSection section = entry.section(key);
    for (String column : RawTable.TEXTS) {
      section.text(column).ifPresent(text -> texts.put(column, text));
    }
    section.refuseUnknown();
    return texts;
  }

  private static String encoding(YamlSection entry) {
    String name = entry.text("encoding").orElse("UTF-8");
    try {
      return Charset.forName(name).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw entry.refuse("encoding", "project.not_a_choice", name, "UTF-8 | GB18030");
    }
  }

  private static String delimiter(YamlSection entry) {
    String text = entry.text("delimiter").orElse(",");
    if (text.length() != 1) {
      throw entry.refuse("delimiter", "project.not_a_choice", text, ", | ; | \\t");
    }
    return text;
  }
}
