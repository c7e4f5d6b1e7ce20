package org.dabiao.plan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Words with a tag each, found at a position by longest match.
 *
 * <p>A resource file has lines {@code tag: word word word}; {@code #} starts a comment. A look-up
 * walks a prefix tree no deeper than the longest word, so a scan of a text is linear in its length.
 */
final class Lexicon {

  /** A word found in a text, with its tag. */
  record Hit(int start, int end, String tag) {
    int length() {
      return end - start;
    }
  }

  private final WordTree forward = new WordTree();
  private final WordTree backward = new WordTree();
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();

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
      firsts.set(word.charAt(0));
      lasts.set(word.charAt(word.length() - 1));
      forward.add(word, tag);
      backward.add(new StringBuilder(word).reverse(), tag);
    }
    return this;
  }

  /** The longest word that starts at the position and ends no later than the limit, or null. */
  Hit startingAt(String text, int position, int limit) {
    if (position >= limit || !firsts.get(text.charAt(position))) {
      return null;
    }
    WordTree node = forward;
    int end = -1;
    String tag = null;
    for (int i = position; i < limit; i++) {
      node = node.child(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.tag() != null) {
        end = i + 1;
        tag = node.tag();
      }
    }
    return end < 0 ? null : new Hit(position, end, tag);
  }

  Hit startingAt(String text, int position) {
    return startingAt(text, position, text.length());
  }

  /** The longest word that ends at the position and starts no earlier than the floor, or null. */
  Hit endingAt(String text, int end, int floor) {
    if (end <= floor || !lasts.get(text.charAt(end - 1))) {
      return null;
    }
    WordTree node = backward;
    int start = -1;
    String tag = null;
    for (int i = end - 1; i >= floor; i--) {
      node = node.child(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.tag() != null) {
        start = i;
        tag = node.tag();
      }
    }
    return start < 0 ? null : new Hit(start, end, tag);
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
    Hit hit = startingAt(word, 0);
    return hit != null && hit.length() == word.length();
  }
}
