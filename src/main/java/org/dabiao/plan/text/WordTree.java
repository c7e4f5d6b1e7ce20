package org.dabiao.plan.text;

import java.util.Arrays;

/**
 * A node of a prefix tree: the words that go on with each character, and the tag of one that ends.
 */
public final class WordTree {

  private char[] keys = new char[0];
  private WordTree[] children = new WordTree[0];
  private String tag;

  /** The tag of the word that ends here, or null. */
  public String tag() {
    return tag;
  }

  /** The node after the character, or null when no word goes on with it. */
  public WordTree child(char c) {
    int at = keys.length < 8 ? scan(c) : Arrays.binarySearch(keys, c);
    return at < 0 ? null : children[at];
  }

  private int scan(char c) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a word below this node; the first tag of a word stays. */
  public void add(CharSequence word, String newTag) {
    WordTree node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.grown(word.charAt(i));
    }
    node.tag = node.tag == null ? newTag : node.tag;
  }

  private WordTree grown(char c) {
    int at = Arrays.binarySearch(keys, c);
    if (at >= 0) {
      return children[at];
    }
    int place = -at - 1;
    char[] moreKeys = new char[keys.length + 1];
    WordTree[] moreChildren = new WordTree[keys.length + 1];
    System.arraycopy(keys, 0, moreKeys, 0, place);
    System.arraycopy(children, 0, moreChildren, 0, place);
    System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
    System.arraycopy(children, place, moreChildren, place + 1, children.length - place);
    moreKeys[place] = c;
    moreChildren[place] = new WordTree();
    keys = moreKeys;
    children = moreChildren;
    return moreChildren[place];
  }
}
