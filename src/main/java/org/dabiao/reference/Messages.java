package org.dabiao.reference;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The user-facing words of one package: {@code messages_zh.properties} and {@code
 * messages_en.properties} beside its classes. Arguments are put in as text, so that no locale
 * formats a number.
 */
public final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Language language;

  private Messages(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The words of the package that the class lives in. */
  public static Messages of(Class<?> resident, Language language) {
    return new Messages(
        ResourceBundle.getBundle(
            resident.getPackageName() + ".messages",
            Locale.forLanguageTag(language.code()),
            resident.getClassLoader(),
            NO_FALLBACK),
        language);
  }

  /** The keys of the bundle, in order. */
  public SortedSet<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key with {@code {0}}, {@code {1}} … filled in.
   *
   * @throws java.util.MissingResourceException when the bundle lacks the key
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(words);
  }
}
