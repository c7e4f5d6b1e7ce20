package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.RowUse;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @Test
  void bothBundlesHaveTheSameKeysAndArguments() throws IOException {
    Properties chinese = bundle("zh");
    Properties english = bundle("en");

    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : chinese.stringPropertyNames()) {
      assertThat(arguments(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
      assertThat(chinese.getProperty(key).isBlank()).as(key).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasAWord(Language language) {
    Words words = new Words(language);

    for (Verdict verdict : Verdict.values()) {
      assertThat(words.verdict(verdict)).isNotBlank();
      assertThat(words.text("verdict." + verdict.code() + ".means")).isNotBlank();
    }
    for (Origin origin : Origin.values()) {
      assertThat(words.origin(origin)).isNotBlank();
    }
    for (RowUse use : RowUse.values()) {
      assertThat(words.text("explain.use." + use.code())).isNotBlank();
    }
    for (Section section : Section.values()) {
      assertThat(words.text("section." + section.id())).isNotBlank();
    }
    assertThat(words.status("A")).isEmpty();
    assertThat(words.status("")).isEmpty();
    assertThat(words.status("Q")).as("an unknown code stays").isEqualTo("Q");
  }

  @ParameterizedTest
  @CsvSource({
    "亿斤, ×100 million jin",
    "万吨, '×10,000 t'",
    "公里, km",
    "亿元, ×100 million yuan",
    "%, %",
    "桶, 桶",
    "万桶, 万桶",
    "'', ''"
  })
  void unitsAreNamedInEnglishWithoutComputing(String unit, String shown) {
    assertThat(new Words(Language.EN).unit(unit)).isEqualTo(shown);
    assertThat(new Words(Language.ZH).unit(unit)).isEqualTo(unit);
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
