package org.dabiao.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of the project file that knows its lines: each value is asked for by its key and type,
 * and every refusal names file, line, key and what was expected.
 */
final class YamlSection {
  private static final int TYPING_SLIPS = 2;

  private final String file;
  private final String path;
  private final int line;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final TreeSet<String> asked = new TreeSet<>();

  private YamlSection(String file, String path, int line) {
    this.file = file;
    this.path = path;
    this.line = line;
  }

  static YamlSection of(String file, String path, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw new ProjectFileException(file, line(node), path, "project.not_a_mapping");
    }
    YamlSection section = new YamlSection(file, path, line(node));
    for (NodeTuple entry : mapping.getValue()) {
      String key = ((ScalarNode) entry.getKeyNode()).getValue();
      if (section.entries.put(key, entry) != null) {
        throw section.refuse(key, "project.twice");
      }
    }
    return section;
  }

  /** Refuses keys that nobody asked for, naming the nearest that someone did. */
  void refuseUnknown() {
    for (String key : entries.keySet()) {
      if (!asked.contains(key)) {
        throw refuse(key, "project.unknown_key", nearest(key), String.join(", ", asked));
      }
    }
  }

  private String nearest(String key) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return asked.stream().min((a, b) -> distance.apply(key, a) - distance.apply(key, b)).orElse("");
  }

  Optional<String> text(String key) {
    return node(key).map(n -> scalar(key, n));
  }

  String required(String key) {
    return text(key).filter(t -> !t.isBlank()).orElseThrow(() -> missing(key));
  }

  /** A required key that is not there: perhaps it was misspelt. */
  private ProjectFileException missing(String key) {
    LevenshteinDistance distance = new LevenshteinDistance(TYPING_SLIPS);
    return entries.keySet().stream()
        .filter(other -> !other.equals(key) && distance.apply(other, key) >= 0)
        .findFirst()
        .map(other -> refuse(other, "project.unknown_key", key, key))
        .orElseGet(() -> new ProjectFileException(file, line, full(key), "project.missing"));
  }

  int year(String key) {
    String text = required(key);
    if (!text.matches("(19|20)\\d\\d|2100")) {
      throw refuse(key, "project.not_a_year", text);
    }
    return Integer.parseInt(text);
  }

  Optional<Integer> wholeNumber(String key) {
    return text(key)
        .map(
            t -> {
              if (!t.matches("\\d{1,6}")) {
                throw refuse(key, "project.not_a_number", t);
              }
              return Integer.parseInt(t);
            });
  }

  /** Whether a key says true; false when the file does not have it. */
  boolean truth(String key) {
    String text = text(key).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      throw refuse(key, "project.not_a_choice", text, "true | false");
    }
    return text.equals("true");
  }

  BigDecimal number(String key, BigDecimal usual) {
    return text(key).map(t -> decimal(key, t)).orElse(usual);
  }

  Optional<LocalDate> day(String key) {
    return text(key)
        .map(
            t -> {
              try {
                return LocalDate.parse(t);
              } catch (DateTimeParseException e) {
                throw refuse(key, "project.not_a_day", t);
              }
            });
  }

  <E extends Enum<E>> E choice(String key, Class<E> type, E usual) {
    return text(key).map(t -> constant(key, type, t)).orElse(usual);
  }

  <E extends Enum<E>> List<E> choices(String key, Class<E> type, List<E> usual) {
    return has(key) ? texts(key).stream().map(t -> constant(key, type, t)).toList() : usual;
  }

  List<String> texts(String key) {
    List<String> values = new ArrayList<>();
    for (Node item : items(key)) {
      values.add(scalar(key, item));
    }
    return values;
  }

  List<YamlSection> sections(String key) {
    List<YamlSection> values = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      values.add(of(file, full(key) + "[" + (i + 1) + "]", items.get(i)));
    }
    return values;
  }

  /** The section of a key; an empty one when the file has none. */
  YamlSection section(String key) {
    return node(key)
        .map(n -> of(file, full(key), n))
        .orElseGet(() -> new YamlSection(file, full(key), line));
  }

  boolean has(String key) {
    asked.add(key);
    return entries.containsKey(key);
  }

  /** Whether the file has a key that is none: one to be refused in words of its own. */
  boolean hasForbidden(String key) {
    return entries.containsKey(key);
  }

  /** The keys of a section that names things of its own (indicators). */
  List<String> keys() {
    asked.addAll(entries.keySet());
    return List.copyOf(entries.keySet());
  }

  boolean isScalar(String key) {
    return node(key).filter(ScalarNode.class::isInstance).isPresent();
  }

  /** Line of a key, for messages that come later. */
  int lineOf(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? line : line(entry.getKeyNode());
  }

  ProjectFileException refuse(String key, String message, Object... arguments) {
    return new ProjectFileException(file, lineOf(key), full(key), message, arguments);
  }

  private <E extends Enum<E>> E constant(String key, Class<E> type, String text) {
    List<String> codes = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String code = constant.name().toLowerCase(Locale.ROOT);
      if (code.equals(text)) {
        return constant;
      }
      codes.add(code);
    }
    throw refuse(key, "project.not_a_choice", text, String.join(" | ", codes));
  }

  private BigDecimal decimal(String key, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw refuse(key, "project.not_a_number", text);
    }
  }

  private Optional<Node> node(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  private List<Node> items(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw refuse(key, "project.not_a_list");
  }

  private String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw refuse(key, "project.not_a_text");
  }

  /** A key with the sections that it stands in. */
  String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static int line(Node node) {
    return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
  }
}
