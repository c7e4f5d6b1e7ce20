package org.dabiao.plan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Words with a tag each, found at a position by longest match.
 *
 * <p>A resource file has lines {@code tag: word word word}; {@code #} starts a comment. A look-up
 * costs at most one hash a word length, so a scan of a text is linear in its length.
 */
final class Lexicon {

  /** A word found in a text, with its tag. */
  record Hit(int start, int end, String tag) {
    int length() {
      return end - start;
    }
  }

  private final Map<String, String> tags = new HashMap<>();
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();
  private int longest;

  /** Reads a word list from a resource beside this class. */
  static Lexicon load(String resource) {
    return load(resource, "");
  }

  /** Reads the words of one tag, where a file lists a word under several. */
  static Lexicon load(String resource, String onlyTag) {
    Lexicon lexicon = new Lexicon();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        lexicon.addLine(resource, line, onlyTag);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + resource, e);
    }
    return lexicon;
  }

  private void addLine(String resource, String line, String onlyTag) {
    int comment = line.indexOf('#');
    String content = (comment < 0 ? line : line.substring(0, comment)).strip();
    if (content.isEmpty()) {
      return;
    }
    int colon = content.indexOf(": ");
    if (colon < 0) {
      throw new IllegalStateException(resource + ": expected \"tag: words\" but found: " + line);
    }
    String tag = content.substring(0, colon);
    if (!onlyTag.isEmpty() && !onlyTag.equals(tag)) {
      return;
    }
    for (String word : content.substring(colon + 2).trim().split("\\s+")) {
      add(word, tag);
    }
  }

  Lexicon add(String word, String tag) {
    if (!word.isEmpty()) {
      tags.putIfAbsent(word, tag);
      firsts.set(word.charAt(0));
      lasts.set(word.charAt(word.length() - 1));
      longest = Math.max(longest, word.length());
    }
    return this;
  }

  /** The longest word that starts at the position and ends no later than the limit, or null. */
  Hit startingAt(String text, int position, int limit) {
    if (position >= limit || !firsts.get(text.charAt(position))) {
      return null;
    }
    for (int n = Math.min(longest, limit - position); n > 0; n--) {
      String tag = tags.get(text.substring(position, position + n));
      if (tag != null) {
        return new Hit(position, position + n, tag);
      }
    }
    return null;
  }

  Hit startingAt(String text, int position) {
    return startingAt(text, position, text.length());
  }

  /** The longest word that ends at the position and starts no earlier than the floor, or null. */
  Hit endingAt(String text, int end, int floor) {
    if (end <= floor || !lasts.get(text.charAt(end - 1))) {
      return null;
    }
    for (int n = Math.min(longest, end - floor); n > 0; n--) {
      String tag = tags.get(text.substring(end - n, end));
      if (tag != null) {
        return new Hit(end - n, end, tag);
      }
    }
    return null;
  }

  /** The first word found in the span, or null. */
  Hit firstIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      Hit hit = startingAt(text, i, to);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  boolean occursIn(String text, int from, int to) {
    return firstIn(text, from, to) != null;
  }

  boolean contains(String word) {
    return tags.containsKey(word);
  }
}
