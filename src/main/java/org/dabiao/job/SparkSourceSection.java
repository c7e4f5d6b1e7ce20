package org.dabiao.job;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabiao.statistics.source.InputForm;
import org.dabiao.statistics.source.SparkSource;

/** Reads the entries of a project file that name one of Spark's formats. */
final class SparkSourceSection {
  private static final Pattern PASSWORD =
      Pattern.compile("(?i).*(password|passwd|pwd|secret|token|access.?key).*");

  private SparkSourceSection() {}

  /** Whether an entry of statistics names a format. */
  static boolean describes(YamlSection entry) {
    boolean named = entry.has("format");
    for (String key : new String[] {"options", "key"}) {
      if (entry.has(key) && !named) {
        throw entry.refuse(key, "project.needs", "format");
      }
    }
    return named;
  }

  /** The source, by name. */
  static Map<String, InputForm> read(YamlSection entry, ProjectFolder files) {
    String format = entry.required("format").strip();
    if (format.toLowerCase(Locale.ROOT).equals("jdbc")) {
      throw entry.refuse("format", "project.use_jdbc");
    }
    Map<String, String> options = options(entry.section("options"));
    // Sources that are no files (a catalogue's table) say in their options what to read.
    Optional<String> address =
        options.containsKey("path") && !entry.has("path")
            ? Optional.empty()
            : Optional.of(files.place(entry, "path"));
    String name = address.isPresent() ? entry.required("path") : options.get("path");
    return Map.of(name, new SparkSource(format, options, address, entry.text("key")));
  }

  private static Map<String, String> options(YamlSection section) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String key : section.keys()) {
      if (PASSWORD.matcher(key).matches()) {
        throw section.refuse(key, "project.password");
      }
      options.put(key, section.required(key));
    }
    return options;
  }
}
