package org.dabiao.job;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      forms(entry, files)
          .forEach(
              (name, form) ->
                  inputs.add(new StatisticsInput(unused(name, inputs), origin, mapping, form)));
      entry.refuseUnknown();
    }
    if (inputs.isEmpty()) {
      throw root.refuse("statistics", "project.missing");
    }
    return inputs;
  }

  /** What an entry stands for, by name. */
  private static Map<String, InputForm> forms(YamlSection entry, ProjectFolder files) {
    if (DatabaseSection.describes(entry)) {
      return DatabaseSection.read(entry.section("jdbc"));
    }
    if (SparkSourceSection.describes(entry)) {
      return SparkSourceSection.read(entry, files);
    }
    Function<String, InputForm> delimited = delimited(entry);
    LayoutSettings layout = SheetLayouts.read(entry);
    Function<String, InputForm> form =
        uri -> Workbook.isOne(uri) ? new Workbook(uri, layout) : delimited.apply(uri);
    Map<String, InputForm> forms = new LinkedHashMap<>();
    files.matching(entry, "path").forEach((name, uri) -> forms.put(name, form.apply(uri)));
    return forms;
  }

  /** Rows are told apart by the name of their input: a second one of a name gets a number. */
  private static String unused(String name, List<StatisticsInput> inputs) {
    String free = name;
    for (int i = 2; isUsed(free, inputs); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  private static boolean isUsed(String name, List<StatisticsInput> inputs) {
    return inputs.stream().anyMatch(i -> i.name().equals(name));
  }

  private static Function<String, InputForm> delimited(YamlSection entry) {
    Optional<Charset> encoding = encoding(entry);
    Optional<String> delimiter = delimiter(entry);
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

  private static Optional<Charset> encoding(YamlSection entry) {
    String name = entry.text("encoding").orElse("");
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw entry.refuse("encoding", "project.not_a_choice", name, "UTF-8 | GB18030");
    }
  }

  private static Optional<String> delimiter(YamlSection entry) {
    Optional<String> text = entry.text("delimiter");
    if (text.isPresent() && text.get().length() != 1) {
      throw entry.refuse("delimiter", "project.not_a_choice", text.get(), ", | ; | \\t");
    }
    return text;
  }
}
